import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { cellsOfXlsx } from '../../../../../../comments/list/read/formats/workbook/xlsx.ts';
import { TooManyCells } from '../../../../../../comments/list/read/formats/workbook/xlsx-layout.ts';
import type { FileRead } from '../../../../../../comments/list/read/result.ts';
import { readTable } from '../../../../../../comments/list/read/table.ts';
import { quoteOf } from '../../../../../../comments/model/target/quote.ts';
import { keyOf } from '../../../../../../extension/state/import/changes-from.ts';
import { type MadeSheet, workbook } from '../../../../../workbook.ts';
import { document, edition, source } from '../../list-source.ts';

const incoming = {
  source: source([]),
  place: { document, edition },
  creator: { id: 'urn:uuid:me', name: 'Jag' },
  newId: () => 'urn:uuid:new',
  now: new Date('2026-03-02T00:00:00.000Z'),
};
const read = async (...sheets: MadeSheet[]): Promise<FileRead> =>
  readTable(await cellsOfXlsx(workbook(...sheets)), incoming);

/** Of each row: where it stands, its section, quote and words. */
const said = ({ rows }: FileRead) =>
  rows.map((row) => {
    if (row.outcome !== 'new') return [row.row, row.sheet, row.outcome];
    const { target, commenting } = row.comment;
    const selectors = 'selectors' in target ? target.selectors : [];
    const section = selectors.find(({ type }) => type === 'remiss:SectionSelector');
    const path = target.type === 'section' ? target.path : section && 'path' in section ? section.path : [];
    return [row.row, row.sheet, path.join(' › '), quoteOf(row.comment), commenting];
  });

const headings = ['Avsnitt', 'Citat', 'Synpunkt'];
const list = (name: string, ...rows: string[][]): MadeSheet => ({ name, rows: [headings, ...rows] });
const instructions: MadeSheet = { name: 'Så gör du', rows: [['Skriv en synpunkt per rad.'], ['På nästa blad.']] };

test('all sheets that hold lists are read, and their rows are told apart', async () => {
  const both = await read(list('Kapitel 1', ['1', 'ett', 'Första']), list('Kapitel 2', ['2', 'två', 'Andra']));
  expect(said(both)).toEqual([
    [2, 'Kapitel 1', '1', 'ett', 'Första'],
    [2, 'Kapitel 2', '2', 'två', 'Andra'],
  ]);
  expect(both.faults).toEqual([]);
  expect(new Set(both.rows.map((row) => keyOf(row))).size).toBe(2);
});

test.each<[string, MadeSheet[], unknown[]]>([
  ['instructions first', [instructions, list('Lista', ['1', 'ett', 'Första'])], ['Så gör du: sheet without list']],
  ['instructions last', [list('Lista', ['1', 'ett', 'Första']), instructions], ['Så gör du: sheet without list']],
  ['empty sheets', [{ name: 'Blad1', rows: [] }, list('Lista', ['1', 'ett', 'Första'])], []],
  [
    'a hidden sheet with choices first',
    [{ name: 'Val', rows: [['sak'], ['redaktionell']], state: 'hidden' }, list('Lista', ['1', 'ett', 'Första'])],
    [],
  ],
  [
    'a hidden list',
    [{ ...list('Gammal', ['9', 'nio', 'Förra']), state: 'veryHidden' }, list('Lista', ['1', 'ett', 'Första'])],
    ['Gammal: hidden sheet'],
  ],
  [
    'a name with signs of XML',
    [{ name: 'Frågor & "svar" <x>', rows: [['x']] }, list('Lista', ['1', 'ett', 'Första'])],
    ['Frågor & "svar" <x>: sheet without list'],
  ],
])('one sheet is a list, what is not read is told: %s', async (_, sheets, faults) => {
  const one = await read(...sheets);
  expect(said(one)).toEqual([[2, undefined, '1', 'ett', 'Första']]);
  expect(one.faults.map(({ part, why }) => `${part}: ${why}`)).toEqual(faults);
});

test('a list that only a hidden sheet holds is read', async () => {
  const hidden = await read(instructions, { ...list('Lista', ['1', 'ett', 'Första']), state: 'hidden' });
  expect(said(hidden)).toEqual([[2, undefined, '1', 'ett', 'Första']]);
});

test('without any list no sheet is one', async () => {
  const none = await read({ name: 'Tomt', rows: [] }, instructions);
  expect(none.faults).toEqual([{ part: '', found: 'Skriv en synpunkt per rad.', why: 'no headings' }]);
});

test('a row has what is merged over it, and an empty row stays one', async () => {
  const rows = [
    ['1 Mål', 'ett', 'Första'],
    ['', '', 'Andra'],
    ['', '', ''],
    ['', 'två', 'Tredje'],
    ['2 Medel', '', 'Fjärde'],
  ];
  expect(said(await read({ ...list('Lista', ...rows), merged: ['A2:A5', 'B2:B4'] }))).toEqual([
    [2, undefined, 'Strategi › 1 Mål', 'ett', 'Första'],
    [3, undefined, 'Strategi › 1 Mål', 'ett', 'Andra'],
    [5, undefined, 'Strategi › 1 Mål', 'två', 'Tredje'],
    [6, undefined, '2 Medel', '', 'Fjärde'],
  ]);
});

test('headings may be merged: over two lines, over two columns, and under a title', async () => {
  const rows = [
    ['Svar på remissen', '', '', ''],
    [],
    ['Avsnitt', '', 'Citat', 'Synpunkt'],
    ['', '', 'ord för ord', ''],
    ['2.1', 'Mål', 'ett', 'Första'],
    ['', 'Medel', 'två', 'Andra'],
  ];
  const merged = ['A1:D1', 'A3:B4', 'D3:D4'];
  const one = await read({ name: 'Lista', rows, merged });
  expect(said(one)).toEqual([
    [5, undefined, '2.1 Mål', 'ett', 'Första'],
    [6, undefined, 'Medel', 'två', 'Andra'],
  ]);
});

test('a comment that is merged over two quotes is said of both, under ids of their own', async () => {
  const rows = [
    [...headings, 'Id'],
    ['1', 'ett', 'Samma', 'urn:uuid:one'],
    ['', 'två', '', ''],
  ];
  const one = await read({ name: 'Lista', rows, merged: ['A2:A3', 'C2:C3', 'D2:D3'] });
  expect(said(one)).toEqual([
    [2, undefined, '1', 'ett', 'Samma'],
    [3, undefined, '1', 'två', 'Samma'],
  ]);
  expect(one.rows.map((row) => row.outcome === 'new' && row.comment.id)).toEqual(['urn:uuid:one', 'urn:uuid:new']);
});

test('a workbook that says it is larger than any list is refused before it fills the memory', async () => {
  const far = workbook({ name: 'Lista', rows: [headings], far: 'XFD1048576' });
  await expect(cellsOfXlsx(far)).rejects.toBeInstanceOf(TooManyCells);
});

/** The only sheet's XML changed. */
function changed(change: (xml: string) => string, ...rows: string[][]): Uint8Array {
  const files = unzipSync(workbook(list('Lista', ...rows)));
  const path = 'xl/worksheets/sheet1.xml';
  return zipSync({ ...files, [path]: strToU8(change(strFromU8(files[path] as Uint8Array))) });
}

const two = [
  ['1', 'ett', 'Första'],
  ['2', 'två', 'Andra'],
];
test.each<[string, (xml: string) => string]>([
  ['cells', (xml) => xml.replace(/(<c) r="[^"]*"/g, '$1')],
  ['cells and rows', (xml) => xml.replace(/(<c|<row) r="[^"]*"/g, '$1')],
  ['some cells', (xml) => xml.replace(/(<c) r="[BC]\d"/g, '$1')],
  [
    'cells with a prefix',
    (xml) =>
      xml
        .replace(/(<c) r="[^"]*"/g, '$1')
        .replace(/(<\/?)(?=\w)/g, '$1x:')
        .replace('xmlns=', 'xmlns:x='),
  ],
])('%s without an address stand after the one before', async (_, change) => {
  const read = readTable(await cellsOfXlsx(changed(change, ...two)), incoming);
  expect(said(read)).toEqual([
    [2, undefined, '1', 'ett', 'Första'],
    [3, undefined, '2', 'två', 'Andra'],
  ]);
});

test.each<[string, Uint8Array]>([
  ['an address that is none', changed((xml) => xml.replace('r="B2"', 'r="B-2"'), ...two)],
  ['an empty address', changed((xml) => xml.replace('r="B2"', 'r=""'), ...two)],
  ['cut off', changed((xml) => xml, ...two).subarray(0, 500)],
  ['a cell outside the rows', changed((xml) => xml.replace('<sheetData>', '<c/><sheetData>'), ...two)],
  ['no packed file', strToU8('Citat;Synpunkt')],
])('a workbook that is broken is told in a sentence: %s', async (_, bytes) => {
  await expect(cellsOfXlsx(bytes)).rejects.toThrow('Filen är ingen Excelfil (.xlsx), eller skadad.');
});

test('a truth value is read as a Swedish spreadsheet shows it', async () => {
  const files = unzipSync(workbook(list('Lista', ['', 'ord', 'TRUE_HERE'])));
  const path = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(files[path] as Uint8Array).replace(
    /t="inlineStr"><is><t[^>]*>TRUE_HERE<\/t><\/is>/,
    't="b"><v>1</v>',
  );
  const cells = await cellsOfXlsx(zipSync({ ...files, [path]: strToU8(xml) }));
  expect(said(readTable(cells, incoming))).toEqual([[2, undefined, '', 'ord', 'SANT']]);
});

test('a formula whose value the file doesn’t hold is told, and its row isn’t left out without a word', async () => {
  const withFormulas = (xml: string) =>
    xml
      .replace(/t="inlineStr"><is><t[^>]*>F<\/t><\/is>/g, '><f>A1</f><v/>')
      .replace(/t="inlineStr"><is><t[^>]*>V<\/t><\/is>/g, 't="str"><f>A1</f><v>Ett</v>')
      .replace(/t="inlineStr"><is><t[^>]*>E<\/t><\/is>/g, 't="str"><f>A1</f><v></v>');
  const rows = [
    ['', '', 'F'],
    ['', 'F', 'Bra'],
    ['', 'E', 'V'],
    ['', '', 'F'],
  ];
  const read = readTable(await cellsOfXlsx(changed(withFormulas, ...rows)), incoming);
  const whys = read.rows.map(({ row, outcome, faults }) => [
    row,
    outcome,
    ...faults.map(({ part, why }) => `${part}: ${why}`),
  ]);
  expect(whys).toEqual([
    [2, 'unreadable', 'Synpunkt: not calculated', ': says nothing'],
    [3, 'new', 'Citat: not calculated'],
    [4, 'new'],
    [5, 'unreadable', 'Synpunkt: not calculated', ': says nothing'],
  ]);
});

test('a day is read as the cell shows it, also where it stands for words', async () => {
  const dates = (xml: string) => xml.replace(/t="inlineStr"><is><t[^>]*>([\d.]+)<\/t><\/is>/g, 's="1"><v>$1</v>');
  const made = unzipSync(
    workbook({
      name: 'Lista',
      rows: [
        ['Synpunkt', 'Sida', 'Skriven'],
        ['46082', 's. 4', '46082.5'],
        ['46082.5', 's. 4', '46082'],
      ],
    }),
  );
  const path = 'xl/worksheets/sheet1.xml';
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
  const parts = {
    ...made,
    [path]: strToU8(dates(strFromU8(made[path] as Uint8Array))),
    'xl/styles.xml': strToU8(styles),
  };
  const { rows } = readTable(await cellsOfXlsx(zipSync(parts)), incoming);
  expect(rows.map((row) => row.outcome === 'new' && [row.comment.commenting, row.comment.created])).toEqual([
    ['2026-03-01', '2026-03-01T12:00:00.000Z'],
    ['2026-03-01 12:00', '2026-03-01T00:00:00.000Z'],
  ]);
});

test('the ids that our own lists have hidden are not told', async () => {
  const [headings = [], ...lines] = [
    ['Nr', 'Citat', 'Synpunkt', 'Id'],
    ...two.map((row, i) => [...row, `urn:uuid:${i}`]),
  ];
  const hidden = { rows: 0, columns: 1 };
  const read = readTable(
    [{ name: 'Lista', lines: [headings, ...lines], merged: [], isHidden: false, hidden }],
    incoming,
  );
  expect(read.faults.filter(({ why }) => why.startsWith('hidden'))).toEqual([]);
});

test('rows and columns that are hidden are read and told', async () => {
  const hiding = (xml: string) =>
    xml
      .replace(
        '<sheetData>',
        '<cols><col min="2" max="2" hidden="1"/><col min="9" max="16384" hidden="1"/></cols><sheetData>',
      )
      .replace(/<row r="[34]"/g, '$& hidden="1"');
  const read = readTable(await cellsOfXlsx(changed(hiding, ...two, ['3', 'tre', 'Tredje'])), incoming);
  expect(read.rows).toHaveLength(3);
  expect(read.faults).toEqual([
    { part: 'Lista', found: '2', why: 'hidden rows' },
    { part: 'Lista', found: '1', why: 'hidden columns' },
  ]);
});

/** The same workbook with strings that cells share and styles, as Excel writes it. */
function withStrings(cells: string, strings: string, styles = ''): Uint8Array {
  const parts = unzipSync(workbook({ name: 'Blad1', rows: [] }));
  const links = strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const added =
    `<Relationship Id="rId8" Type="${type}/sharedStrings" Target="sharedStrings.xml"/>` +
    `<Relationship Id="rId9" Type="${type}/styles" Target="styles.xml"/></Relationships>`;
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return zipSync({
    ...parts,
    'xl/_rels/workbook.xml.rels': strToU8(links.replace('</Relationships>', added)),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet ${main}><sheetData>${cells}</sheetData></worksheet>`),
    'xl/sharedStrings.xml': strToU8(`<sst ${main}>${strings}</sst>`),
    'xl/styles.xml': strToU8(`<styleSheet ${main}>${styles}</styleSheet>`),
  });
}

test('what is struck through in a cell isn’t taken as said, and is told', async () => {
  const run = (text: string, strike?: string) =>
    `<r>${strike ? `<rPr>${strike}</rPr>` : ''}<t xml:space="preserve">${text}</t></r>`;
  const strings = [
    '<si><t>Synpunkt</t></si>',
    '<si><t>Motivering</t></si>',
    `<si>${run('STRUKEN &amp; borta ', '<strike/><b/>')}${run('kvar')}</si>`,
    `<si>${run('inte struken', '<strike val="0"/>')}</si>`,
    `<si>${run('allt', '<strike val="1"/>')}</si>`,
    '<si><t>hel cell</t></si>',
  ].join('');
  const shared = (ref: string, at: number, style = 0) => `<c r="${ref}" s="${style}" t="s"><v>${at}</v></c>`;
  const inline = `<c r="A6" t="inlineStr"><is>${run('bort, ', '<strike/>')}${run('här')}</is></c>`;
  const cells = [
    `<row r="1">${shared('A1', 0)}${shared('B1', 1)}</row>`,
    `<row r="2">${shared('A2', 2)}${shared('B2', 5, 1)}</row>`,
    `<row r="3">${shared('A3', 3)}</row>`,
    `<row r="4">${shared('A4', 4)}</row>`,
    `<row r="5"><c r="A5" s="1"><v>17</v></c></row>`,
    `<row r="6">${inline}</row>`,
  ].join('');
  const styles =
    '<fonts><font><sz val="11"/></font><font><strike/></font></fonts><fills/>' +
    '<cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>' +
    '<dxfs><dxf><font><strike/></font></dxf></dxfs>';
  const { rows } = readTable(await cellsOfXlsx(withStrings(cells, strings, styles)), incoming);
  const found = rows.map((row) => [
    row.row,
    row.outcome === 'new' ? [row.comment.commenting, row.comment.describing] : row.outcome,
    row.faults.map(({ found, why }) => `${why}: ${found}`),
  ]);
  expect(found).toEqual([
    [2, ['kvar', undefined], ['struck text: STRUKEN & borta; hel cell']],
    [3, ['inte struken', undefined], []],
    [4, 'unreadable', ['struck text: allt']],
    [5, 'unreadable', ['struck text: 17']],
    [6, ['här', undefined], ['struck text: bort,']],
  ]);
});
