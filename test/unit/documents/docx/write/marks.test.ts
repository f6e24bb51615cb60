import { expect, test } from 'vitest';
import { docxWithNotes } from '../../../../../documents/docx/write/write-docx.ts';
import { docxBytes, p, r } from '../../../../docx.ts';
import { bodyOf, noteOn, readBytes, spanOf } from './written.ts';

const start = '<w:commentRangeStart w:id="0"/>';
const end = '<w:commentRangeEnd w:id="0"/>';
const sign = '<w:r><w:commentReference w:id="0"/></w:r>';
const by = 'w:id="9" w:author="Anna Ek"';
const link = (content: string) => `<w:hyperlink w:anchor="a">${content}</w:hyperlink>`;
const footnotes = `<w:footnote w:id="2">${p(r('Enligt WHO.'))}</w:footnote>`;
const noteReference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const box = (text: string) =>
  `<w:r><w:pict><v:textbox><w:txbxContent>${p(r(text))}</w:txbxContent></v:textbox></w:pict></w:r>`;
const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const formula = '<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>';

test.each<[name: string, body: string, words: string, written: string, moved?: string]>([
  ['a whole run', p(r('Hälsa')), 'Hälsa', p(`${start}${r('Hälsa')}${end}${sign}`)],
  [
    'a part of a run, with its looks',
    p(r('Psykisk hälsa', '<w:b/>')),
    'hälsa',
    p(`${r('Psykisk ', '<w:b/>')}${start}${r('hälsa', '<w:b/>')}${end}${sign}`),
  ],
  [
    'white space at a cut that must be kept',
    p('<w:r><w:t>Om psykisk hälsa</w:t></w:r>'),
    'psykisk',
    p(`${r('Om ')}${start}${r('psykisk')}${end}${sign}${r(' hälsa')}`),
  ],
  [
    'white space around a text that isn’t drawn',
    p('<w:r><w:t>  Om hälsa\n</w:t></w:r>'),
    'hälsa',
    p(
      `<w:r><w:t>  </w:t><w:t xml:space="preserve">Om </w:t></w:r>${start}<w:r><w:t xml:space="preserve">hälsa\n</w:t></w:r>${end}${sign}`,
    ).replace('hälsa\n</w:t>', 'hälsa</w:t><w:t>\n</w:t>'),
  ],
  [
    'references and sections of XML',
    p('<w:r><w:t xml:space="preserve">A &amp; <![CDATA[B & C]]></w:t></w:r>'),
    '& B',
    p(
      `${r('A ')}${start}<w:r><w:t xml:space="preserve">&amp; <![CDATA[B]]></w:t></w:r>${end}${sign}<w:r><w:t xml:space="preserve"><![CDATA[ & C]]></w:t></w:r>`,
    ),
  ],
  [
    'words of two runs',
    p(r('Psykisk ') + r('hälsa', '<w:b/>')),
    'isk hä',
    p(`${r('Psyk')}${start}${r('isk ')}${r('hä', '<w:b/>')}${end}${sign}${r('lsa', '<w:b/>')}`),
  ],
  [
    'what stands between texts of a run',
    p('<w:r><w:t>Ett</w:t><w:tab/><w:t>Två</w:t></w:r>'),
    '\t',
    p(`<w:r><w:t>Ett</w:t></w:r>${start}<w:r><w:tab/></w:r>${end}${sign}<w:r><w:t>Två</w:t></w:r>`),
  ],
  [
    'a whole link',
    p(`${r('Se ')}${link(r('sidan'))}.`),
    'sidan',
    p(`${r('Se ')}${start}${link(r('sidan'))}${end}${sign}.`),
  ],
  [
    'a part of a link: its sign is beside it',
    p(link(r('webbplatsen'))),
    'webb',
    p(`${start}${link(`${r('webb')}${end}${r('platsen')}`)}${sign}`),
  ],
  [
    'words of an insertion: its sign isn’t rejected with it',
    p(`<w:ins ${by}>${r('Det ska gälla.')}</w:ins>`),
    'ska',
    p(`<w:ins ${by}>${r('Det ')}${start}${r('ska')}${end}${r(' gälla.')}</w:ins>${sign}`),
  ],
  [
    'struck words',
    p(`${r('Det ')}<w:del ${by}><w:r><w:delText>inte</w:delText></w:r></w:del>`),
    'inte',
    p(`${r('Det ')}${start}<w:del ${by}><w:r><w:delText>inte</w:delText></w:r></w:del>${end}${sign}`),
  ],
  [
    'a field’s result',
    p(`<w:fldSimple w:instr=" REF a ">${r('avsnitt 2')}</w:fldSimple>`),
    'avsnitt',
    p(`${start}<w:fldSimple w:instr=" REF a ">${r('avsnitt')}${end}${r(' 2')}</w:fldSimple>${sign}`),
  ],
  [
    'a cell',
    `<w:tbl><w:tr><w:tc>${p(r('Mål'))}</w:tc></w:tr></w:tbl>`,
    'Mål',
    `<w:tbl><w:tr><w:tc>${p(`${start}${r('Mål')}${end}${sign}`)}</w:tc></w:tr></w:tbl>`,
  ],
  [
    'a control with text of all kinds',
    p(control('<w:alias w:val="a"/>', r('Rubrik här'))),
    'här',
    p(control('<w:alias w:val="a"/>', `${r('Rubrik ')}${start}${r('här')}`) + end + sign),
  ],
  [
    'a field to fill in takes a comment as a whole',
    p(control('<w:text/>', r('Rubrik här'))),
    'här',
    p(start + control('<w:text/>', r('Rubrik här')) + end + sign),
    'whole',
  ],
  ['a formula, too', p(r('Se ') + formula), 'y', p(r('Se ') + start + formula + end + sign), 'whole'],
  [
    'words of a footnote are commented on at its reference',
    p(r('Hälsa') + noteReference),
    'WHO',
    p(r('Hälsa') + start + noteReference + end + sign),
    'note',
  ],
  [
    'those of a text box at the place that it belongs to',
    p(r('Hälsa') + box('Fakta')),
    'Fakta',
    p(r('Hälsa') + start + box('Fakta') + end + sign),
    'text-box',
  ],
  [
    'a change of looks that is cut has two ids',
    p(r('Psykisk hälsa', `<w:rPrChange ${by}><w:rPr/></w:rPrChange>`)),
    'hälsa',
    p(
      `${r('Psykisk ', `<w:rPrChange ${by}><w:rPr/></w:rPrChange>`)}${start}${r('hälsa', `<w:rPrChange ${by.replace('9', '10')}><w:rPr/></w:rPrChange>`)}${end}${sign}`,
    ),
  ],
])('%s', (_, body, words, expected, why) => {
  const bytes = docxBytes({ body, parts: { footnotes } });
  const { blocks } = readBytes(bytes);
  const note = noteOn({ on: 'words', spans: [spanOf(blocks, words)] });
  const written = docxWithNotes(bytes, blocks, [note], { proposals: 'in-comments' });
  expect(bodyOf(written.bytes)).toBe(expected);
  expect(written.moved).toEqual(why === undefined ? [] : [{ note: 0, why }]);
});

test('words of several paragraphs and cells have one comment', () => {
  const body = `${p(r('Ett mål'))}<w:tbl><w:tr><w:tc>${p(r('Två'))}</w:tc></w:tr></w:tbl>${p(r('Tre'))}`;
  const bytes = docxBytes({ body });
  const { blocks } = readBytes(bytes);
  const spans = ['mål', 'Två', 'T'].map((words) => spanOf(words === 'T' ? blocks.slice(2) : blocks, words));
  const written = docxWithNotes(bytes, blocks, [noteOn({ on: 'words', spans })], { proposals: 'in-comments' });
  expect(readBytes(written.bytes).comments.map((one) => one.spans)).toEqual([spans]);
  expect(written.moved).toEqual([]);
  const apart = [spans[0], spans[2]].flatMap((span) => span ?? []);
  const more = docxWithNotes(bytes, blocks, [noteOn({ on: 'words', spans: apart })], { proposals: 'in-comments' });
  expect(more.moved).toEqual([{ note: 0, why: 'more' }]);
});

test('several comments on the same words, and some that cross', () => {
  const bytes = docxBytes({ body: p(r('Psykisk hälsa för alla')) });
  const { blocks } = readBytes(bytes);
  const spans = ['hälsa', 'hälsa', 'Psykisk hälsa', 'hälsa för', 'alla'].map((words) => [spanOf(blocks, words)]);
  const notes = spans.map((of) => noteOn({ on: 'words', spans: of }));
  const written = docxWithNotes(bytes, blocks, notes, { proposals: 'in-comments' });
  expect(readBytes(written.bytes).comments.map((one) => one.spans)).toEqual(spans);
});

const heading = '<w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr>';
const numbering =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';

test('a heading’s number is in no run: a comment on it is on the heading', () => {
  const bytes = docxBytes({ body: p(r('Inledning'), heading), parts: { numbering } });
  const { blocks } = readBytes(bytes);
  const on = (words: string) => noteOn({ on: 'words', spans: [spanOf(blocks, words)] });
  const written = docxWithNotes(bytes, blocks, [on('1'), on('1 Inled')], { proposals: 'in-comments' });
  const block = blocks[0]?.id;
  expect(readBytes(written.bytes).comments.map((one) => one.spans)).toEqual([
    [{ block, start: 2, end: 11 }],
    [{ block, start: 2, end: 7 }],
  ]);
  expect(written.moved).toEqual([{ note: 0, why: 'number' }]);
});

test.each<[name: string, body: string, words: string | undefined]>([
  ['on the title', p(r('Dnr 1')) + p(r('Strategi'), '<w:outlineLvl w:val="0"/>') + p(r('Text')), 'Strategi'],
  ['on the first words', p(r('Text')) + p(r('Mer')), 'Text'],
  ['in an empty paragraph', '<w:p/>', undefined],
  ['in a paragraph that only has properties', p('', '<w:jc w:val="left"/>'), undefined],
])('a comment on the whole document is %s', (_, body, words) => {
  const bytes = docxBytes({ body });
  const { blocks } = readBytes(bytes);
  const written = docxWithNotes(bytes, blocks, [noteOn({ on: 'document' })], { proposals: 'in-comments' });
  const after = readBytes(written.bytes);
  expect(after.comments).toMatchObject([
    { text: 'Varför?', spans: words === undefined ? [] : [spanOf(blocks, words)] },
  ]);
  expect(written).toMatchObject({ comments: 1, moved: [] });
});

test('what has no paragraph has no place for a comment', () => {
  const bytes = docxBytes({ body: '' });
  const written = docxWithNotes(bytes, [], [noteOn({ on: 'document' })], { proposals: 'in-comments' });
  expect(written).toMatchObject({ comments: 0, unwritten: [{ note: 0, why: 'no-paragraph' }] });
  expect(written.bytes).toEqual(bytes);
});
