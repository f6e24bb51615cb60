import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { jsonExtent } from '../../../../../../comments/jsonld/json-extent.ts';
import { cellsOfCsv } from '../../../../../../comments/list/read/formats/csv.ts';
import { readJson } from '../../../../../../comments/list/read/formats/json-ld.ts';
import { BrokenWorkbook } from '../../../../../../comments/list/read/formats/workbook/broken-workbook.ts';
import { type Limit, limits, TooMuch } from '../../../../../../comments/list/read/formats/workbook/limits.ts';
import { cellsOfXlsx } from '../../../../../../comments/list/read/formats/workbook/xlsx.ts';
import { OddXml } from '../../../../../../comments/list/read/formats/workbook/xml-tags.ts';
import { readTable } from '../../../../../../comments/list/read/table.ts';
import { importEn } from '../../../../../../components/i18n/en/own-pages/import.ts';
import { importSv } from '../../../../../../components/i18n/sv/own-pages/import.ts';
import { refusalFor } from '../../../../../../extension/state/import/file-kind.ts';
import { BrokenZip } from '../../../../../../packed/zip-directory.ts';
import { workbook } from '../../../../../workbook.ts';
import { document, edition, source } from '../../list-source.ts';

const incoming = {
  source: source([]),
  place: { document, edition },
  creator: { id: 'urn:uuid:me', name: 'Jag' },
  newId: () => 'urn:uuid:new',
  now: new Date('2026-03-02T00:00:00.000Z'),
};

const headings = '<row r="1"><c r="A1" t="inlineStr"><is><t>Citat</t></is></c></row>';
const sheetPath = 'xl/worksheets/sheet1.xml';
/** A workbook of one sheet, written as it isn't by any program. */
const withSheet = (xml: string, more: Record<string, string> = {}) => {
  const parts = unzipSync(workbook({ name: 'Lista', rows: [] }));
  const own = Object.fromEntries(
    Object.entries({ [sheetPath]: xml, ...more }).map(([path, text]) => [path, strToU8(text)]),
  );
  return zipSync({ ...parts, ...own });
};
const withRows = (rows: string, after = '') =>
  withSheet(`<worksheet><sheetData>${headings}${rows}</sheetData>${after}</worksheet>`);
const far = (attribute: string, tag = 'c') => withRows(`<row><${tag} ${attribute}><v>1</v></${tag}></row>`);
const withStrings = (strings: string, rows: string) =>
  withSheet(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, {
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
  });

/** The file with other sizes in a part's headers, packed bytes as they were. */
function claiming(bytes: Uint8Array, path: string, unpacked: number): Uint8Array {
  const claimed = bytes.slice();
  const view = new DataView(claimed.buffer);
  for (let at = 0; at + 46 < claimed.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature !== 0x04034b50 && signature !== 0x02014b50) continue;
    const [size, name] = signature === 0x04034b50 ? [22, 30] : [24, 46];
    if (new TextDecoder().decode(claimed.subarray(at + name, at + name + path.length)) === path)
      view.setUint32(at + size, unpacked, true);
  }
  return claimed;
}

/** A directory of the new kind, for more parts than there are. */
function manyParts(bytes: Uint8Array, count: number): Uint8Array {
  const end = bytes.length - 22;
  const start = new DataView(bytes.buffer, bytes.byteOffset).getUint32(end + 16, true);
  const more = new DataView(new ArrayBuffer(76));
  more.setUint32(0, 0x06064b50, true);
  more.setBigUint64(32, BigInt(count), true);
  more.setBigUint64(48, BigInt(start), true);
  more.setUint32(56, 0x07064b50, true);
  more.setBigUint64(64, BigInt(end), true);
  return Uint8Array.from([...bytes.subarray(0, end), ...new Uint8Array(more.buffer), ...bytes.subarray(end)]);
}

const million = (text: string, times = 1e6) => text.repeat(times);

test.each<[string, () => Uint8Array, Limit]>([
  ['a cell far out', () => far('r="XFD1048576"'), 'cells'],
  ['its address in single quotes', () => far("r='XFD1048576'"), 'cells'],
  ['its address with a prefix', () => far('x:r="XFD1048576"', 'x:c'), 'cells'],
  ['its address behind a value with an angle', () => far('s=">" r="XFD1048576"'), 'cells'],
  [
    'sheets that are too many cells together',
    () => workbook(...Array.from({ length: 60 }, (_, i) => ({ name: `${i}`, rows: [['x']], far: 'Z4000' }))),
    'cells',
  ],
  [
    'more sheets than one looks through',
    () => workbook(...Array.from({ length: 201 }, (_, i) => ({ name: `${i}`, rows: [] }))),
    'sheets',
  ],
  ['a part that unpacks to more than there is room for', () => withSheet(million(' ', 101e6)), 'unpackedBytes'],
  ['a size in the header that fills the memory', () => claiming(withRows(''), sheetPath, 4e9), 'unpackedBytes'],
  ['nothing but tags', () => withRows(million('<b/>', 5.1e6)), 'tags'],
  ['elements within each other', () => withRows(million('<a>')), 'depth'],
  ['a text without an end', () => withStrings(`<si><t>${million('a')}</t></si>`, ''), 'cellLetters'],
  ['a remark without an end', () => withRows(`<!--${million('-')}-->`), 'cellLetters'],
  [
    'a text in many parts',
    () =>
      withStrings(`<si>${million('<r><t>aaaaaaaaaa</t></r>', 3e4)}</si>`, '<row><c r="A1" t="s"><v>0</v></c></row>'),
    'cellLetters',
  ],
  [
    'a text that every cell has',
    () =>
      withStrings(
        `<si><t>${million('a', 1e5)}</t></si>`,
        Array.from({ length: 600 }, (_, i) => `<row><c r="A${i + 1}" t="s"><v>0</v></c></row>`).join(''),
      ),
    'letters',
  ],
])('a workbook is bounded before it is built: %s', async (_, made, of) => {
  await expect(cellsOfXlsx(made())).rejects.toMatchObject({ of });
});

test.each<[string, () => Uint8Array, typeof BrokenZip | typeof OddXml]>([
  ['a size in the header that is too small', () => claiming(withRows(million(' ', 1e5)), sheetPath, 1000), BrokenZip],
  ['a size in the header that is too large', () => claiming(withRows(''), sheetPath, 1e6), BrokenZip],
  ['a directory that says four thousand million', () => manyParts(withRows(''), 4e9), BrokenZip],
  ['a row that no sheet has', () => withRows('<row r="1000000000"><c><v>1</v></c></row>'), OddXml],
  ['an address in entities', () => far('r="&#88;FD1048576"'), OddXml],
  ['entities of its own', () => withSheet('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>'), OddXml],
  ['a tag without an end', () => withRows(`<c ${million('a')}`), OddXml],
  ['nothing but angles', () => withRows(million('<')), OddXml],
  [
    'merged cells over each other',
    () => withRows('<row r="2"><c r="B3"><v>1</v></c></row>', million('<mergeCell ref="A1:A3"/>', 10)),
    OddXml,
  ],
])('what no program writes is refused: %s', async (_, made, why) => {
  const refused = await cellsOfXlsx(made()).catch((error) => error);
  expect(refused).toBeInstanceOf(BrokenWorkbook);
  expect(refused instanceof why ? refused : refused.cause).toBeInstanceOf(why);
});

test('merged cells are gone through once for all rows', () => {
  const merged = Array.from({ length: limits.rows / 2 }, (_, i) => ({ top: i + 1, bottom: i + 1, left: 0, right: 1 }));
  const lines = [['Citat', 'Synpunkt'], ...merged.map((_, i) => [`ord ${i}`, `synpunkt ${i}`])];
  const { rows } = readTable([{ name: 'Lista', lines, merged, isHidden: false }], incoming);
  expect(rows.length).toBe(merged.length);
});

const csv = (rows: string) => `Citat;Synpunkt\n${rows}`;
test.each<[string, () => string, Limit]>([
  ['a million rows', () => csv(million('ord;synpunkt\n')), 'rows'],
  ['a line of a million cells', () => csv(million('a;')), 'cells'],
  ['a cell of a million letters', () => csv(`${million('a')};b`), 'cellLetters'],
  ['more rows than a list has', () => csv(million('ord;synpunkt\n', limits.rows + 1)), 'rows'],
])('a table is bounded: %s', (_, made, of) => {
  const read = () => readTable(cellsOfCsv(made()), incoming);
  expect(read).toThrow(TooMuch);
  expect(read).toThrow(expect.objectContaining({ of }));
});

test('a million empty lines are no rows, and lone marks without end no list', () => {
  expect(readTable(cellsOfCsv(csv(`a;b\n${million(';\n')}`)), incoming).rows.length).toBe(1);
  expect(readTable(cellsOfCsv(csv(`a;b${million('\r\n')}`)), incoming).rows.length).toBe(1);
  expect(() => cellsOfCsv(csv(million('"a')))).toThrow('Filen har citattecken mitt i orden.');
});

test.each<[string, string, Limit]>([
  ['lists within lists', `${million('[')}${million(']')}`, 'depth'],
  ['objects within objects', `${million('{"a":', 1e5)}1${million('}', 1e5)}`, 'depth'],
  ['a target within targets', `{"type":"Annotation","target":${million('[', 1e4)}${million(']', 1e4)}}`, 'depth'],
  ['values without end', `[${million('{},', 5e6)}{}]`, 'values'],
  ['more annotations than a list has', `[${million('{},', limits.rows)}{}]`, 'rows'],
])('JSON is bounded before it is parsed: %s', (_, json, of) => {
  expect(() => readJson(json, { ...incoming, known: [], placeOf: () => undefined })).toThrow(
    expect.objectContaining({ of }),
  );
});

test('signs within strings are no structure', () => {
  expect(jsonExtent('{"a": "[[{\\",", "b": [1, {"c": 2}]}')).toEqual({ depth: 3, values: 6 });
});

test('every limit has a sentence with its figure, in both languages', () => {
  for (const [limit, refusal] of Object.entries(refusalFor)) {
    for (const { refusals } of [importSv, importEn]) expect(refusals[refusal]('lista.xlsx'), limit).toMatch(/\d.*\.$/);
  }
});

test.each(Object.keys(limits) as Limit[])('a file with too much %s is refused with what to do', (limit) => {
  expect(new TooMuch(limit).message).toMatch(
    /^(?:Filen|Listan) [^.]+\d[^.]*\. (?:Dela|Spara|Ta bort|Korta|Hämta) [^.]*\.(?:xlsx [^.]*\.)?$/,
  );
});
