import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DocxFile } from '../../../../../documents/docx/file/docx-file.ts';
import { remarksIn } from '../../../../../documents/docx/remarks/remarks.ts';
import { docxBytes, p, r } from '../../../../docx.ts';
import { shared } from '../../../../shared.ts';
import { by, comment, del, deleted, ins, inserted, moved, on, quoteIn, readRemarksOf, told } from './made-remarks.ts';

describe('a change is a proposal of whole words', () => {
  test.each<[string, string, string[][]]>([
    ['other words', p(r('Vi ') + del('ska') + ins('bör') + r(' främja hälsa.')), [['ska', '> bör']]],
    ['the other order', p(r('Vi ') + ins('bör') + del('ska') + r(' främja.')), [['ska', '> bör']]],
    ['words that go', p(r('Vi ska ') + del('alltid ') + r('främja.')), [['alltid', '> ']]],
    ['words that come', p(r('Vi ska ') + ins('alltid ') + r('främja.')), [['ska', '> ska alltid']]],
    ['words that come first', p(ins('Alltså ') + r('ska vi främja.')), [['ska', '> Alltså ska']]],
    ['words that come last', p(r('Vi främjar hälsa') + ins(' och vård') + r('.')), [['hälsa', '> hälsa och vård']]],
    ['part of a word', p(r('Vi främjar häls') + del('an') + ins('a') + r('.')), [['hälsan', '> hälsa']]],
    ['a letter more', p(r('Vi främja') + ins('r') + r(' hälsa.')), [['främja', '> främjar']]],
    ['a comma', p(r('vård') + ins(',') + r(' omsorg')), [['vård', '> vård,']]],
    ['a comma less', p(r('vård') + del(',') + r(' omsorg')), [['vård,', '> vård']]],
    ['words put together', p(r('vård') + del(' ') + r('omsorg')), [['vård omsorg', '> vårdomsorg']]],
    ['a word in two', p(r('vård') + ins(' ') + r('omsorg')), [['vårdomsorg', '> vård omsorg']]],
    [
      'two in one sentence',
      p(del('Vi') + ins('Kommunen') + r(' ska ') + del('främja') + ins('stärka') + r(' hälsan.')),
      [['Vi ska främja', '> Kommunen ska stärka']],
    ],
    [
      'two sentences',
      p(r('Vi ') + del('ska') + ins('bör') + r(' främja. Vi ') + del('ska') + ins('får') + r(' mäta.')),
      [
        ['ska', '> bör'],
        ['ska', '> får'],
      ],
    ],
    [
      'two authors',
      p(r('Vi ') + del('ska') + ins('bör') + r(' ') + del('främja', 'Bo Ask') + ins('stärka', 'Bo Ask') + r('.')),
      [
        ['ska', '> bör'],
        ['främja', '> stärka'],
      ],
    ],
    [
      'words instead of what another struck',
      p(r('Minst ') + del('hundra', 'Bo Ask') + ins('tvåhundra') + r(' timmar.')),
      [
        ['hundra', '> '],
        ['hundra', '> tvåhundra'],
      ],
    ],
    [
      'words before what another struck',
      p(r('Vi ') + ins('bör') + del('ska', 'Bo Ask') + r(' främja.')),
      [
        ['ska', '> bör'],
        ['ska', '> '],
      ],
    ],
    [
      'the end of a word, instead of what another struck',
      p(r('Vi främjar häls') + del('an', 'Bo Ask') + ins('a') + r('.')),
      [
        ['hälsan', '> häls'],
        ['hälsan', '> hälsa'],
      ],
    ],
    [
      'words instead of what two have struck',
      p(r('Vi ') + del('ska', 'Bo Ask') + del('ll', 'Cia By') + ins('bör') + r(' främja.')),
      [
        ['skall', '> ll'],
        ['skall', '> ska'],
        ['skall', '> bör'],
      ],
    ],
    [
      'words instead of what another has replaced',
      p(r('Vi ') + del('ska', 'Bo Ask') + ins('bör', 'Bo Ask') + ins('kan') + r(' främja.')),
      [
        ['ska', '> bör'],
        ['ska', '> kan'],
      ],
    ],
    [
      'words behind those that another has put in',
      p(r('Vi ') + del('ska', 'Bo Ask') + ins('bör', 'Bo Ask') + ins(' alltid') + r(' främja.')),
      [
        ['ska', '> bör'],
        ['ska', '> ska alltid'],
      ],
    ],
    [
      'words beside a word that stands',
      p(r('Vi ') + del('ska', 'Bo Ask') + r(' ') + ins('alltid ') + r('främja.')),
      [
        ['ska', '> '],
        ['ska', '> ska alltid'],
      ],
    ],
    [
      'what another has put in and one has taken out',
      p(`${r('Vi ')}<w:ins ${by('Bo Ask')}>${del('ej')}</w:ins>${r(' ska.')}`),
      [
        ['Vi', '> Vi ej'],
        ['Vi  ska.', 'ej > , put in by Bo Ask'],
      ],
    ],
    [
      'what another has put in and one has taken out a part of',
      p(`${r('Det är ')}<w:ins ${by('Bo Ask')}>${r('helt ')}${del('orimligt ')}${r('klart')}</w:ins>${r('.')}`),
      [
        ['Det är .', 'helt orimligt klart > helt klart, put in by Bo Ask'],
        ['är', '> är helt orimligt klart'],
      ],
    ],
    [
      'what one puts in amid what another has put in',
      p(r('Det är ') + ins('helt ', 'Bo Ask') + ins('o', 'Anna Ek') + ins('klart', 'Bo Ask') + r('.')),
      [
        ['Det är .', 'helt klart > helt oklart, put in by Bo Ask'],
        ['är', '> är helt klart'],
      ],
    ],
    [
      'what one puts in instead of the last word that another has put in',
      p(`${r('Det är ')}<w:ins ${by('Bo Ask')}>${r('helt ')}${del('klart')}</w:ins>${ins('sant')}${r('.')}`),
      [
        ['Det är .', 'helt klart > helt sant, put in by Bo Ask'],
        ['är', '> är helt klart'],
      ],
    ],
    [
      'what one puts in behind what another has put in',
      p(r('Det är ') + ins('helt', 'Bo Ask') + ins(' klart') + r('.')),
      [
        ['är', '> är helt'],
        ['är', '> är  klart'],
      ],
    ],
    [
      'what two have put into each other, the earlier one around the later',
      p(ins('A ', 'Bo Ask') + ins('B ') + ins('C ', 'Bo Ask') + ins('D ') + r('E.')),
      [
        ['E', '> A C E'],
        ['E', '> D E'],
        ['E.', 'A C > A B C, put in by Bo Ask'],
      ],
    ],
    [
      'what another has put in within what one takes away',
      p(`${r('Vi ')}<w:del ${by('Anna Ek')}>${r('ska ')}${ins('ej ', 'Bo Ask')}${r('alltid ')}</w:del>${r('främja.')}`),
      [
        ['Vi ska alltid främja.', 'ej > , put in by Bo Ask'],
        ['ska alltid', '> '],
        ['ska', '> ska ej'],
      ],
    ],
    [
      'a row that another has put in, with words taken out',
      p(r('Före.')) +
        `<w:tbl><w:tr><w:tc>${p(r('Ett'))}</w:tc></w:tr><w:tr><w:trPr><w:ins ${by('Bo Ask')}/></w:trPr><w:tc>${p(r('Två ') + del('tre'))}</w:tc></w:tr></w:tbl>`,
      [
        ['Ett', '> Ett\nTvå tre'],
        [undefined as never, 'Två tre > Två, put in by Bo Ask'],
      ],
    ],
    [
      'what its author has put in and taken out again',
      p(`${r('Vi ')}<w:ins ${by('Anna Ek')}>${r('bör ')}${del('ej ')}</w:ins>${r('ska.')}`),
      [['Vi', '> Vi bör']],
    ],
    ['a paragraph that goes', p(r('Ett.')) + p(del('Två.'), deleted) + p(r('Tre.')), [['Två.', '> ']]],
    ['a paragraph that comes', p(r('Ett.')) + p(ins('Två.'), inserted) + p(r('Tre.')), [['Ett.', '> Ett.\nTvå.']]],
    ['one that comes first', p(ins('Noll.'), inserted) + p(r('Ett två.')), [['Ett', '> Noll.\nEtt']]],
    [
      'a paragraph in two',
      p(r('Ett två ') + ins('och'), inserted) + p(ins('så ') + r('tre fyra.')),
      [['två', '> två och\nså']],
    ],
    [
      'paragraphs that come',
      p(r('Ett.')) + p(ins('Två.'), inserted) + p(ins('Tre.'), inserted) + p(r('Fyra.')),
      [['Ett.', '> Ett.\nTvå.\nTre.']],
    ],
    [
      'a row that comes',
      p(r('Före.')) +
        `<w:tbl><w:tr><w:tc>${p(r('Ett'))}</w:tc></w:tr><w:tr><w:trPr><w:ins ${by('Anna Ek')}/></w:trPr><w:tc>${p(r('Två'))}</w:tc></w:tr></w:tbl>`,
      [['Ett', '> Ett\nTvå']],
    ],
    [
      'words that were moved',
      p(r('Ett två ') + moved('moveFrom', 'tre fyra ') + r('fem.')) +
        p(r('Sex sju ') + moved('moveTo', 'tre fyra ') + r('åtta.')),
      [['tre fyra', 'behind Sex sju']],
    ],
    [
      'words that were moved and changed',
      p(r('Ett ') + moved('moveFrom', 'två ') + r('tre.')) + p(r('Fyra ') + moved('moveTo', 'sju ') + r('fem.')),
      [
        ['två', '> '],
        ['Fyra', '> Fyra sju'],
      ],
    ],
    ['all of a document', p(ins('Hej'), inserted), [[undefined as never, '> Hej']]],
    [
      'all of a document in paragraphs',
      p(ins('Allt är nytt.'), inserted) + p(ins('Verkligen allt.'), inserted),
      [[undefined as never, '> Allt är nytt.\nVerkligen allt.']],
    ],
  ])('%s', (_, body, expected) => {
    expect(told(body)).toEqual(expected);
  });
});

test('what no remark tells of is counted', () => {
  const { leftOut, remarks } = readRemarksOf({
    body:
      p(`<w:r><w:rPr><w:b/><w:rPrChange ${by('Anna Ek')}><w:rPr/></w:rPrChange></w:rPr><w:t>Fet</w:t></w:r>`) +
      p(r('Ett'), inserted) +
      p(`<w:ins ${by('Anna Ek')}><w:r><w:drawing/></w:r></w:ins>`) +
      p(`${on(0, r('Ord'))}<w:ins ${by('Bo Ask')}>${del('två')}${del('tre')}${r('fyra')}${del('fem')}</w:ins>`) +
      p(`${r('Sex')}<w:ins ${by('Cia By')}>${r('sju')}${del(' ')}</w:ins>`) +
      '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>',
    parts: { comments: comment(0, ''), header: p(r('Dnr ') + ins('1')) },
  });
  expect(remarks.map(({ author }) => author)).toEqual(['Bo Ask', 'Anna Ek', 'Cia By']);
  expect(leftOut).toEqual({ looks: 1, ends: 1, pictures: 1, around: 1, strikes: 1, others: 0, comments: 1 });
});

const revision = shared('documents/word/revision.docx');
test.skipIf(!revision)('a file by LibreOffice (../shared/documents/word/revision.docx)', () => {
  const read = remarksIn(new DocxFile(readFileSync(revision ?? '')));
  expect(read.remarks.map(({ editing, author }, i) => [quoteIn(read, i), editing, author])).toEqual([
    ['deleted', 'insered', 'Невідомий автор'],
  ]);
});

test('a file whose comments are damaged is refused: its changes alone would be less than what is said', () => {
  const bytes = docxBytes({
    body: p(r('a')),
    parts: { comments: '<w:comment w:id="1"/>' },
    files: { 'word/comments.xml': '<' },
  });
  expect(() => remarksIn(new DocxFile(bytes))).toThrow(expect.objectContaining({ why: 'damaged' }));
});

test.each<['put' | 'taken', string]>([
  ['put', 'ins'],
  ['taken', 'del'],
])('rows of a table that were %s are told as such, and words in one are not', (is, element) => {
  const row = (words: string, change = '') => `<w:tr>${change}<w:tc>${p(words)}</w:tc><w:tc>${p(r('b'))}</w:tc></w:tr>`;
  const changed = `<w:trPr><w:${element} ${by('Anna Ek')}/></w:trPr>`;
  const table = (...rows: string[]) =>
    readRemarksOf({ body: `<w:tbl>${rows.join('')}</w:tbl>${p(r('Slut.'))}` }).remarks;
  expect(table(row(r('Ett')), row(r('Två'), changed)).map(({ rows }) => rows)).toEqual([
    { are: is, cells: [['Två', 'b']] },
  ]);
  expect(table(row(r('Ett')), row(r('Två') + (is === 'put' ? ins('a') : del('a')))).map(({ rows }) => rows)).toEqual([
    undefined,
  ]);
});

test('a row that comes, with its words tracked too and a cell without any, beside a word that is changed', () => {
  const cell = (content: string) => `<w:tc>${p(content)}</w:tc>`;
  const put = `<w:trPr><w:ins ${by('Anna Ek')}/></w:trPr>`;
  const { remarks } = readRemarksOf({
    body: `<w:tbl><w:tr>${cell(r('Ett') + ins('a'))}</w:tr><w:tr>${put}${cell(ins('Två'))}${cell('')}${cell(ins('tre ') + ins('fyra'))}</w:tr><w:tr>${put}${cell(ins('Fem'))}</w:tr></w:tbl>`,
  });
  expect(remarks.map(({ editing, rows }) => rows?.cells ?? editing)).toEqual([
    'Etta',
    [['Två', '', 'tre fyra'], ['Fem']],
  ]);
});
