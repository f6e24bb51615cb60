import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { CommentList } from '../../../../../comments/list/list.ts';
import { iso } from '../../../../../comments/list/templates/iso.ts';
import { templateTable } from '../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../comments/list/templates/synpunktslista.ts';
import { templateNames, templates } from '../../../../../comments/list/templates/templates.ts';
import { yttrande } from '../../../../../comments/list/templates/yttrande.ts';
import { writeList } from '../../../../../comments/list/write/formats/formats.ts';
import { comment, hostile, on, source } from '../list-source.ts';
import { partsOf } from './file-parts.ts';

const said = (text: string, i: number) => ({
  commenting: text,
  describing: text,
  editing: text,
  tagging: [text],
  created: `2026-03-01T09:00:${String(i).padStart(2, '0')}.000Z`,
});
const trying = source(
  [
    ...hostile.map((text, i) => on('Fler', `h${i}`, said(text, i))),
    ...hostile.map((text, i) =>
      comment(`s${i}`, { ...said(text, i), target: { type: 'section', path: [text], selectors: [] } }),
    ),
  ],
  {
    arende: {
      id: 'urn:x',
      title: hostile.join(' '),
      sender: hostile.join(''),
      numbers: [],
      summary: hostile.join('\n'),
      stance: 'avstyrker',
    },
  },
);

const lists: [string, CommentList][] = templateNames.map((name) => [name, templates[name](trying, {})]);

const html = async (list: CommentList) => new JSDOM((await writeList(list, 'html')) as string).window.document;

test('in HTML what leads on to what comes next stays with it on paper', async () => {
  const parts = [
    { type: 'text', text: 'Nämnden:', leads: true },
    { type: 'text', text: 'Klart.' },
  ] as const;
  const { head } = templateTable(source([on('Fler', 'a')]), synpunktslista);
  const page = await html({ kind: 'letter', name: 'Yttrande', title: 'Yttrande', head, parts: [...parts] });
  expect([...page.querySelectorAll('p')].map((one) => one.className)).toEqual(['leads', '']);
});

test.each(lists)('a .docx and an .xlsx are sound XML, whatever was written: %s', async (_, list) => {
  expect(Object.keys(await partsOf(list, 'docx'))).toContain('word/document.xml');
  expect(Object.keys(await partsOf(list, 'xlsx'))).toContain('xl/worksheets/sheet2.xml');
});

test.each(['A$`B', "A$'B", 'A$&B', 'A$1B', 'A$$B', '$<a>'])(
  'a template called %s names its sheet as it is called',
  async (name) => {
    const list = { ...templateTable(source([on('Fler', 'a')]), synpunktslista), name };
    const workbook = (await partsOf(list, 'xlsx'))['xl/workbook.xml'];
    const sheet = workbook?.querySelector('sheet')?.getAttribute('name');
    expect(sheet).toBe(name.replace(/['<>&]/g, ' ').trim());
    const areas = [...(workbook?.querySelectorAll('definedName') ?? [])].map((one) => one.textContent);
    expect(areas).toHaveLength(3);
    for (const area of areas) expect(area?.startsWith(`'${sheet}'!$`)).toBe(true);
  },
);

test('Word gets headings, a header row on each page, pages that lie, their numbers and the language', async () => {
  const parts = await partsOf(templateTable(source([on('Fler', 'a')]), synpunktslista), 'docx');
  const all = (part: string, name: string) => [...(parts[part]?.getElementsByTagName(name) ?? [])];
  const rows = all('word/document.xml', 'w:tr').map((row) => row.getElementsByTagName('w:tblHeader').length);
  expect(rows).toEqual([1, 0]);
  const [size] = all('word/document.xml', 'w:pgSz');
  expect(size?.getAttribute('w:orient')).toBe('landscape');
  expect(Number(size?.getAttribute('w:w'))).toBeGreaterThan(Number(size?.getAttribute('w:h')));
  expect(all('word/styles.xml', 'w:lang').map((lang) => lang.getAttribute('w:val'))).toEqual(['sv-SE', 'x-none']);
  expect(all('word/document.xml', 'w:pStyle')[0]?.getAttribute('w:val')).toBe('Heading1');
  expect(all('word/document.xml', 'w:tblLayout')[0]?.getAttribute('w:type')).toBe('fixed');
  const footer = Object.keys(parts).find((name) => /^word\/footer/.test(name)) ?? '';
  expect(all(footer, 'w:instrText').map((field) => field.textContent)).toEqual(['PAGE', 'NUMPAGES']);
  expect(all('word/settings.xml', 'w:autoHyphenation')).toHaveLength(1);
});

const longSaid = (lines: number) => Array.from({ length: lines }, (_, i) => `Rad ${i + 1}`).join('\n');

test('a row in Word stays whole on its page, unless it is nearly a page itself', async () => {
  const all = [3, 40, 41, 200].map((lines, i) => on('Fler', `r${i}`, { commenting: longSaid(lines) }));
  const wholeRows = async (list: CommentList) => {
    const rows = [...((await partsOf(list, 'docx'))['word/document.xml']?.getElementsByTagName('w:tr') ?? [])];
    return rows.map((row) => row.getElementsByTagName('w:cantSplit').length);
  };
  expect(await wholeRows(templateTable(source(all), synpunktslista))).toEqual([1, 1, 1, 0, 0]);
  const narrow = on('Fler', 'n', { editing: 'Ett långt förslag till ny lydelse. '.repeat(240) });
  expect(await wholeRows(templateTable(source([narrow]), synpunktslista))).toEqual([1, 0]);
  // Behind the two rows of the letterhead.
  expect((await wholeRows(yttrande(source([on('Fler', 'a', { editing: 'Alla' })])))).slice(2)).toEqual([1, 1]);
});

test('rows of a printed page stay whole, under a header on each', async () => {
  const style = (await html(templateTable(source([on('Fler', 'a')]), synpunktslista))).querySelector(
    'style',
  )?.textContent;
  expect(style).toMatch(/@media print \{.*tr, blockquote \{ break-inside: avoid; \}/);
  expect(style).toContain('thead { display: table-header-group; }');
});

test('Excel, too, says what the file is, of whom and in which language; and numbers the page with the ärende as well', async () => {
  const parts = await partsOf(templateTable(source([on('Fler', 'a')]), synpunktslista), 'xlsx');
  const core = parts['docProps/core.xml'];
  const said = (name: string) => core?.getElementsByTagName(name)[0]?.textContent;
  expect([said('dc:title'), said('dc:creator'), said('dc:language')]).toEqual([
    'Synpunktslista: Strategi för psykisk hälsa',
    'Älvmarkens kommun',
    'sv-SE',
  ]);
  const named = (part: string) => parts[part]?.documentElement.innerHTML ?? '';
  expect(named('[Content_Types].xml')).toContain('/docProps/core.xml');
  expect(named('_rels/.rels')).toContain('docProps/core.xml');
  for (const sheet of [1, 2]) expect(named(`xl/worksheets/sheet${sheet}.xml`)).toContain('Sida &amp;P av &amp;N');
});

test('Excel prints all columns but the ids, and the rows that somebody adds', async () => {
  const printedIn = async (list: CommentList) =>
    [...((await partsOf(list, 'xlsx'))['xl/workbook.xml']?.getElementsByTagName('definedName') ?? [])]
      .filter((one) => one.getAttribute('name') === '_xlnm.Print_Area')
      .map((one) => one.textContent);
  // Column H has the headings above, and I the ids.
  expect(await printedIn(templateTable(trying, synpunktslista))).toEqual(["'Synpunktslista'!$A:$G"]);
  expect(await printedIn(iso(trying))).toEqual(["'ISO-CEN-kommentarer'!$A:$H"]);
});

test('Excel hides what only the way back needs, and has the ärende on one page', async () => {
  const parts = await partsOf(templateTable(trying, synpunktslista), 'xlsx');
  const columns = [...(parts['xl/worksheets/sheet1.xml']?.querySelectorAll('col') ?? [])];
  expect(columns.map((col) => col.getAttribute('hidden'))).toEqual([...Array(7).fill(null), '1', '1']);
  const head = parts['xl/worksheets/sheet2.xml'];
  expect(head?.querySelector('pageSetUpPr')?.getAttribute('fitToPage')).toBe('1');
  // Without a height of its own it is one page, and not as many as it takes.
  expect(head?.querySelector('pageSetup')?.hasAttribute('fitToHeight')).toBe(false);
});

test('a heading in Word breaks where its members meet', async () => {
  const document = (
    await partsOf(templateTable(source([on('Fler', 'a', { assessing: 'avstyrker' })]), synpunktslista), 'docx')
  )['word/document.xml'];
  const heading = [...(document?.getElementsByTagName('w:tc') ?? [])].find((cell) =>
    cell.textContent?.startsWith('Ställnings'),
  );
  expect(heading?.textContent).toBe('Ställningstagande');
  expect(heading?.getElementsByTagName('w:softHyphen')).toHaveLength(1);
});

test('Excel shows a heading of two lines whole, and the labels of the other sheet', async () => {
  const parts = await partsOf(templates.iso(trying, {}), 'xlsx');
  const header = parts['xl/worksheets/sheet1.xml']?.querySelector('row[r="1"]');
  expect(Number(header?.getAttribute('ht'))).toBeGreaterThanOrEqual(30);
  const label = parts['xl/worksheets/sheet2.xml']?.querySelector('col');
  expect(Number(label?.getAttribute('width'))).toBeGreaterThan('Avsändarens diarienummer'.length * 1.15);
});

test('a synpunktslista is printed in letters of nine points at least', async () => {
  const parts = await partsOf(templates.synpunkter(trying, {}), 'xlsx');
  const sheet = parts['xl/worksheets/sheet1.xml'];
  const widths = [...(sheet?.querySelectorAll('col') ?? [])].slice(0, -2);
  const characters = widths.reduce((sum, col) => sum + Number(col.getAttribute('width')), 0);
  const margins = sheet?.querySelector('pageMargins');
  const inches = 11.69 - Number(margins?.getAttribute('left')) - Number(margins?.getAttribute('right'));
  // A character of the font's size is seven pixels of 96 to the inch.
  expect((11 * inches * 96) / (characters * 7)).toBeGreaterThanOrEqual(9);
});

test('Excel gets a frozen header with a filter, on each printed page, and no formula', async () => {
  const parts = await partsOf(templateTable(trying, synpunktslista), 'xlsx');
  const sheet = parts['xl/worksheets/sheet1.xml'];
  expect(sheet?.getElementsByTagName('pane')[0]?.getAttribute('ySplit')).toBe('1');
  expect(sheet?.getElementsByTagName('autoFilter')[0]?.getAttribute('ref')).toBe(`A1:I${2 * hostile.length + 1}`);
  expect(sheet?.getElementsByTagName('f')).toHaveLength(0);
  expect(parts['xl/workbook.xml']?.documentElement.textContent).toContain("'Synpunktslista'!$1:$1");
  // The order that the schema asks for, without which Excel calls the file damaged.
  expect([...(sheet?.documentElement.children ?? [])].map(({ tagName }) => tagName)).toEqual([
    'sheetPr',
    'sheetViews',
    'cols',
    'sheetData',
    'autoFilter',
    'pageMargins',
    'pageSetup',
    'headerFooter',
  ]);
});

test.each(lists)('HTML holds nothing but text of what was written: %s', async (_, list) => {
  const page = await html(list);
  expect(page.documentElement.lang).toBe('sv');
  expect(page.querySelectorAll('script, img, iframe, em, strong, code, [onclick]')).toHaveLength(0);
  for (const link of page.querySelectorAll('a')) expect(link.href).toMatch(/^https:\/\/a\.se\/strategi/);
  for (const cell of page.querySelectorAll('thead th')) expect(cell.getAttribute('scope')).toBe('col');
  expect(page.body.textContent).toContain('<script>alert(1)</script>');
  expect(page.body.textContent).toContain('␀');
});

test('a link leads back to the words', async () => {
  const list = templateTable(source([on('Fler', 'a')]), synpunktslista);
  expect((await html(list)).querySelector('a')?.href).toBe('https://a.se/strategi#:~:text=Fler');
  expect(await writeList(list, 'md')).toContain('[Fler](<https://a.se/strategi#:~:text=Fler>)');
  expect(await writeList(list, 'txt')).toContain('Länk: https://a.se/strategi#:~:text=Fler');
});

test.each<[string, string]>([
  ['| *a* _b_ `c`', '\\| \\*a\\* \\_b\\_ \\`c\\`'],
  ['<b>&amp;', '\\<b\\>\\&amp;'],
  ['[d](e) ![g](h)', '\\[d\\](e) \\!\\[g\\](h)'],
  ['# a', '\\# a'],
  ['1. a\n- b\n    c\n=== d', '1\\. a<br>\\- b<br>c<br>\\=== d'],
  ['https://x www.x.se :tada:', 'https\\://x www\\.x.se \\:tada:'],
  ['a\0b\rc', 'a␀b<br>c'],
  ['kommun, och-med (s. 4)', 'kommun, och-med (s. 4)'],
])('Markdown of %j', async (text, expected) => {
  const list = iso(source([comment('a', { commenting: text, target: { type: 'document' } })]));
  expect(await writeList(list, 'md')).toContain(`| SE-001 |  |  |  |  | ${expected} |  |  |\n`);
});

test('a table of Markdown has a line a comment, whatever was written', async () => {
  const text = (await writeList(templateTable(trying, synpunktslista), 'md')) as string;
  expect(text.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(2 * hostile.length + 2);
});

test('plain text has a field a line and leaves out what is empty', async () => {
  const list = templateTable(
    source([on('Fler', 'a', { commenting: 'Rad 1\nRad 2' })], { arende: undefined } as never),
    synpunktslista,
  );
  expect(await writeList(list, 'txt')).toBe(`Synpunktslista: Strategi, remissversion
=======================================

Remiss: Strategi, remissversion
Datum: 2026-03-01

Nr: 1
Avsnitt: 1 Mål
Citat: Fler
Synpunkt: Rad 1
    Rad 2
Lämnad av: Åsa Öberg
Länk: https://a.se/strategi#:~:text=Fler
`);
});

test('CSV begins as a Swedish Excel wants it', async () => {
  const text = (await writeList(
    templateTable(source([on('Fler', 'a', { commenting: '=1' })]), synpunktslista),
    'csv',
  )) as string;
  const [header, row] = text.split('\r\n');
  expect(header?.startsWith('\ufeff"Nr";"Avsnitt";')).toBe(true);
  expect(header?.endsWith('"Id"')).toBe(true);
  expect(row).toContain('"Fler";"\'=1";');
});
