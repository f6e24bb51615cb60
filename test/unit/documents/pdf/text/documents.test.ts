import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Block } from '../../../../../documents/block.ts';
import { titleOf } from '../../../../../documents/pdf/text/across-pages/title.ts';
import { sectionOf } from '../../../../../documents/section.ts';
import { line, pdfOfPages } from '../../../../pdf-files/pdf-objects.ts';
import { blocksOf, read } from '../../../../pdf-files/pdf-source.ts';
import { column, writePdf } from '../../../../pdf-files/pdf-writer.ts';
import { shared } from '../../../../shared.ts';

const needsShared = test.skipIf(!shared('documents/strategi.pdf'));
const open = async (name: string) => blocksOf(await read(readFileSync(shared(`documents/${name}.pdf`) as string)));
const folded = (text: string) => text.replace(/\s+/g, ' ');

needsShared.each([
  ['strategi', 12, { good: 12 }],
  ['strategi-skannad-ocr', 12, { harmed: 12 }],
  ['strategi-skannad-bild', 6, { missing: 6 }],
  ['afs-2011-19', 34, { good: 34 }],
  ['remissvar', 1, { good: 1 }],
])('%s: what text layer its pages have (needs ../shared)', async (name, pages, expected) => {
  const blocks = await open(name);
  const layers: Record<string, number> = {};
  for (let page = 1; page <= pages; page++) {
    const layer = blocks.stateOf(page)?.layer ?? '';
    layers[layer] = (layers[layer] ?? 0) + 1;
  }
  expect(layers).toEqual(expected);
  expect(new Set(blocks.all.map(({ origin }) => origin))).toEqual(
    new Set(name === 'strategi-skannad-bild' ? [] : [name === 'strategi-skannad-ocr' ? 'layer' : 'text']),
  );
});

needsShared.each([
  ['strategi', 'Strategi för främjande av psykisk hälsa och välbefinnande', ['Region Stockholm', 'RS 2020-0457']],
  ['dir-2016-15', 'Kommittédirektiv', []],
  ['afs-2011-19', 'Kemiska arbetsmiljörisker', ['Arbetsmiljöverket']],
  [
    'remissvar',
    'Remissvar gällande betänkandet En moderniserad reglering av handel med ädelmetallarbeten (SOU 2026:14)',
    ['Kammarkollegiet', '3.1-4788-2026', 'KN2026/00741'],
  ],
])('%s: its title and what it says of itself (needs ../shared)', async (name, title, facts) => {
  const blocks = await open(name);
  expect(blocks.title('Microsoft Word - Mall 2.docx')).toBe(title);
  expect(blocks.facts().map(({ text }) => text)).toEqual(facts);
});

needsShared('the directive: tagged by Word as paragraphs alone (needs ../shared)', async () => {
  const { all } = await open('dir-2016-15');
  const at = (words: string) => all.findIndex(({ text }) => folded(text).includes(words));
  // The outline has the headings of the first level; the others are known by their type.
  expect(all.filter(({ level }) => level === 1).map(({ text }) => text)).toEqual([
    'Kommittédirektiv',
    'Sammanfattning',
    'Den nuvarande och den nya regleringen',
    'Uppdraget',
    'Konsekvensbeskrivningar',
    'Samråd och redovisning av uppdraget',
  ]);
  expect(sectionOf(all, at('Enligt 32 kap. 1 §'))).toEqual(['Uppdraget', 'Sekretessfrågor']);
  expect(all[at('undersöka vilka kompletterande')]?.kind).toBe('list-item');
  expect(all.filter(({ kind }) => kind === 'footnote').map(({ text }) => folded(text))).toEqual([
    '1 Kommittédirektiven utgår från den version av förslaget som finns i dok 5455/16 av den 28 januari 2016.',
  ]);
  // Over a page's end, with a number at the head of the next.
  expect(all[at('Av artikel 5.1 e')]?.place.page).toBe(23);
  // Its page numbers are marked as no part of the text.
  expect(all.filter(({ text }) => /^\d+$/.test(text))).toEqual([]);
});

needsShared('the regulation: lists, tables, headings whose tags contradict their type (needs ../shared)', async () => {
  const { all } = await open('afs-2011-19');
  const levelOf = (words: string) => all.find(({ text, level }) => level > 0 && folded(text) === words)?.level ?? 0;
  const levels = ['Kemiska arbetsmiljörisker', 'Syfte och tillämpningsområde', 'Reach-förordningen'].map(levelOf);
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
  expect(new Set(levels).size).toBe(3);
  expect(
    all
      .filter(({ kind, place }) => kind === 'table-cell' && place.page === 15)
      .map(({ text }) => folded(text))
      .slice(0, 4),
  ).toEqual([
    'Mätresultatet jämfört med nivågränsvärdet från två på varandra följande mätningar',
    'Tid till nästa mätning',
    'Minst ett av mätresultaten är över 1/2 gränsvärdet',
    '1 år',
  ]);
  expect(all.filter(({ text }) => /^AFS 2011:19$/.test(text)).map(({ place }) => place.page)).toEqual([16]);
  expect(all.find(({ text }) => text.startsWith('1. arbetstagarens'))?.kind).toBe('list-item');
});

const blocks = (...texts: string[]): Block[] => texts.map((text, id) => ({ id, kind: 'paragraph', level: 0, text }));

test.each<[string | undefined, Block[], string]>([
  ['Plan för folkhälsa', blocks('Region X', 'Plan för\nfolkhälsa'), 'Plan för folkhälsa'],
  ['Mall för tjänsteskrivelse', blocks('Plan för folkhälsa'), ''],
  ['plan.docx', blocks('plan.docx'), ''],
  [undefined, [{ id: 1, kind: 'heading', level: 2, text: 'Plan för väl-\nbefinnande' }], 'Plan för välbefinnande'],
  [
    'Presentation1',
    [
      { id: 1, kind: 'heading', level: 2, text: 'Bilaga' },
      { id: 2, kind: 'heading', level: 1, text: 'Plan' },
    ],
    'Plan',
  ],
])('the title of metadata %j is %j', (metadata, of, expected) => {
  expect(titleOf(of, metadata)).toBe(expected);
});

test('a page that has its number alone misses its text, and looks as the page before it', async () => {
  const prose = 'Psykisk hälsa är mer än frånvaro av ohälsa, och det gäller för alla.';
  const found = blocksOf(
    await read(
      writePdf([
        {
          text: column(
            70,
            100,
            Array.from({ length: 8 }, () => prose),
          ),
        },
        { text: [{ text: '2 (3)', x: 290, y: 815 }] },
        { text: [...column(70, 100, ['Uppföljning av planen']), { text: '3 (3)', x: 290, y: 815 }] },
      ]),
    ),
  );
  expect([1, 2, 3, 4].map((page) => found.stateOf(page)?.layer)).toEqual(['good', 'missing', 'good', undefined]);
  expect(found.all.map(({ place, looks }) => [place.page, looks])).toEqual([
    [1, 'swedish'],
    [3, 'swedish'],
  ]);
});

test('a page whose font says nothing of its letters misses its text', async () => {
  const { pages } = await read(writePdf([{ text: column(70, 100, ['Psykisk hälsa är mer än frånvaro av ohälsa.']) }]));
  const [page] = pages as [(typeof pages)[number]];
  const items = page.content.items.map((item) => ('str' in item ? { ...item, str: '\uf050\uf073'.repeat(20) } : item));
  expect(blocksOf({ pages: [{ ...page, content: { items } }], outline: null }).stateOf(1)?.layer).toBe('missing');
});

const picture = (of: string) => `q ${of} cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q`;
const wholePage = picture('575 0 0 822 10 10');
test.each<[string, string, string]>([
  ['an annex that has its name alone', line('Bilaga 1'), 'good'],
  ['a page with one word', line('Suicid'), 'good'],
  ['a word over a small picture', `${picture('200 0 0 200 80 80')} ${line('Suicid')}`, 'good'],
  ['a scan with a stamp', `${wholePage} ${line('Bilaga 1')}`, 'missing'],
  [
    'a scan in strips with a stamp',
    `${[0, 1, 2, 3].map((i) => picture(`575 0 0 205 10 ${10 + i * 205}`)).join(' ')} ${line('Bilaga 1')}`,
    'missing',
  ],
  [
    'a scan with a register’s stamp',
    `${wholePage} ${line('Region Sandvik Dnr RS 2026-0418 Inkom 2026-11-02')}`,
    'stamped',
  ],
  ['the same on a small picture', `${picture('200 0 0 200 80 80')} ${line('Region Sandvik Dnr RS 2026-0418')}`, 'good'],
  ['a scan with its number', `${wholePage} ${line('Sida 3')}`, 'missing'],
  ['a number alone', line('- 3 -'), 'missing'],
  ['nothing', '', 'missing'],
])('of few words only a picture under them says that they aren’t the page’s text: %s', async (_, content, layer) => {
  expect(blocksOf(await read(pdfOfPages([{ content }]))).stateOf(1)?.layer).toBe(layer);
});
