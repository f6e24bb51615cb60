import { zipSync } from 'fflate';
import { Packed } from '../../../../../packed/packed.ts';
import { letterOf } from './column-letter.ts';
import { limits, listRoom, TooMuch } from './limits.ts';
import type { CellPlace, StruckText, WorkbookSheet } from './sheet.ts';
import { StruckRuns, struckStyles, type WithoutStruck, withoutStruck } from './struck-text.ts';
import { OddXml, tagsIn } from './xml-tags.ts';

interface Layout extends Pick<WorkbookSheet, 'merged' | 'isHidden' | 'hidden'> {
  /** The cells with a formula whose value the file doesn't hold, as programs write it that calculate nothing. */
  uncalculated: readonly CellPlace[];
  /** Runs that are struck through, which the workbook that is given back lacks. */
  struckRuns: readonly StruckText[];
  /** Cells whose whole text is. */
  struckCells: readonly CellPlace[];
}

export const plainLayout: Layout = { merged: [], isHidden: false, uncalculated: [], struckRuns: [], struckCells: [] };

/** A file of some kilobytes may say that it fills the memory. */
export class TooManyCells extends TooMuch {
  constructor() {
    super('cells');
  }
}

export interface Bounded {
  /** What read-excel-file leaves out, in the order of the sheets. */
  layouts: Layout[];
  /** The workbook again, with only the parts that were looked at: what is read is what was counted. */
  workbook: Uint8Array;
}

const [book, links] = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];
/** Where strings and styles lie if the links don't say. */
const usual = ['xl/sharedStrings.xml', 'xl/styles.xml'] as const;
const read = /\/(worksheet|sharedStrings|styles)$/;

/**
 * Measures a workbook before the package builds it: how large its parts are, and how many cells its sheets have. A lone cell at
 * XFD1048576 would make 17,000 million.
 * https://learn.microsoft.com/en-us/dotnet/api/documentformat.openxml.spreadsheet.sheet
 * @throws {TooMuch}, or another error where it is none
 */
export function bounded(bytes: Uint8Array): Bounded {
  const packed = new Packed(bytes, listRoom);
  // By names that stand in the file.
  const parts: Record<string, Uint8Array> = Object.create(null);
  const textOf = (path: string) => {
    const part = packed.part(path);
    if (part) parts[path] = part;
    return new TextDecoder().decode(part);
  };
  const sheets = [...tagsIn(textOf(book))].flatMap(({ name, attributes }) => (name === 'sheet' ? [attributes()] : []));
  if (sheets.length > limits.sheets) throw new TooMuch('sheets');
  const paths = new Map<string, string>();
  const byKind = new Map<string, string>();
  for (const { name, attributes } of tagsIn(textOf(links))) {
    const { Id = '', Type = '', Target = '' } = name === 'Relationship' ? attributes() : {};
    const [, kind] = read.exec(Type) ?? [];
    if (kind === undefined) continue;
    const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
    paths.set(Id, path);
    byKind.set(kind, path);
  }
  const [strings, styles] = [byKind.get('sharedStrings') ?? usual[0], byKind.get('styles') ?? usual[1]];
  const texts = withoutStruck(textOf(strings));
  if (texts.struck.size > 0) parts[strings] = new TextEncoder().encode(texts.xml);
  const counted = new Counted(texts.struck, struckStyles(textOf(styles)));
  const measured = new Map<string, CountedSheet>();
  for (const path of new Set([...paths.values(), ...usual])) {
    const sheet = counted.sheet(path === strings ? texts.xml : textOf(path));
    measured.set(path, sheet);
    if (sheet.edited !== undefined) parts[path] = new TextEncoder().encode(sheet.edited);
  }
  const layouts = sheets
    // A sheet without a name isn't read.
    .filter(({ name }) => name)
    .map(({ id = '', state }) => ({
      isHidden: state === 'hidden' || state === 'veryHidden',
      merged: measured.get(paths.get(id) ?? '')?.merged ?? [],
      uncalculated: measured.get(paths.get(id) ?? '')?.uncalculated ?? [],
      struckRuns: measured.get(paths.get(id) ?? '')?.struckRuns ?? [],
      struckCells: measured.get(paths.get(id) ?? '')?.struckCells ?? [],
      hidden: measured.get(paths.get(id) ?? '')?.hidden ?? { rows: 0, columns: 0 },
    }));
  return { layouts, workbook: zipSync(parts, { level: 0 }) };
}

interface CountedSheet extends Pick<Layout, 'merged' | 'uncalculated' | 'struckRuns' | 'struckCells'> {
  hidden: { rows: number; columns: number };
  /** Its text without what is struck through, and with the addresses of the cells that have none, if there are such: the format lets them
   * follow on each other, and the package doesn't. */
  edited: string | undefined;
}

/** The cells of a workbook's sheets, as they are counted. */
class Counted {
  private cells = 0;
  private readonly struckStrings: WithoutStruck['struck'];
  private readonly struckStyles: ReadonlySet<number>;

  constructor(struckStrings: WithoutStruck['struck'], struckStyles: ReadonlySet<number>) {
    this.struckStrings = struckStrings;
    this.struckStyles = struckStyles;
  }

  /** @throws {TooMuch | OddXml} */
  sheet(xml: string): CountedSheet {
    const pieces: string[] = [];
    let copied = 0;
    const merged: WorkbookSheet['merged'][number][] = [];
    const uncalculated: CellPlace[] = [];
    const hiddenColumns: Record<string, string>[] = [];
    let hiddenRows = 0;
    const struckRuns: StruckText[] = [];
    const struckCells: CellPlace[] = [];
    const runs = new StruckRuns();
    let [isText, isShared, isRowHidden] = [false, false, false];
    let [row, column, rows, columns] = [0, 0, 0, 0];
    for (const tag of tagsIn(xml)) {
      const { name, at: end, attributes } = tag;
      const cut = runs.cutAt(xml, tag);
      if (cut) {
        pieces.push(xml.slice(copied, cut.from));
        copied = cut.to;
        struckRuns.push({ row: row - 1, column: column - 1, words: cut.words });
      } else if (name === 'row') {
        const { r, hidden } = attributes();
        [row, column] = [rowIn(r) ?? row + 1, 0];
        isRowHidden = isTrue(hidden);
      } else if (name === 'col') hiddenColumns.push(attributes());
      else if (name === 'c') {
        const { r, t, s } = attributes();
        // A text is the value of a formula also where it is empty.
        [isText, isShared] = [t === 'str', t === 's'];
        if (isRowHidden) hiddenRows++;
        isRowHidden = false;
        const at = cellIn(r);
        [row, column] = at ? [at.row + 1, at.column + 1] : [row, column + 1];
        if (!at) {
          pieces.push(xml.slice(copied, end), ` r="${addressOf(row, column)}"`);
          copied = end;
        }
        if (this.struckStyles.has(Number(s ?? 0))) struckCells.push({ row: row - 1, column: column - 1 });
        [rows, columns] = [Math.max(rows, row), Math.max(columns, column)];
        if (this.cells + rows * columns > limits.cells) throw new TooManyCells();
      } else if (name === 'f') {
        if (!isText) uncalculated.push({ row: row - 1, column: column - 1 });
      } else if (name === 'v') {
        const last = uncalculated.at(-1);
        if (last?.row === row - 1 && last.column === column - 1 && isFull(xml, end)) uncalculated.pop();
        const words = isShared ? this.struckStrings.get(numberIn(xml, end)) : undefined;
        if (words !== undefined) struckRuns.push({ row: row - 1, column: column - 1, words });
      } else if (name === 'mergeCell') {
        const range = rangeIn(attributes().ref);
        if (range) merged.push(range);
      }
    }
    this.cells += rows * columns;
    const edited = copied > 0 ? pieces.join('') + xml.slice(copied) : undefined;
    const hidden = { rows: hiddenRows, columns: hiddenAmong(hiddenColumns, columns) };
    return { merged: within(merged, rows, columns), uncalculated, struckRuns, struckCells, hidden, edited };
  }
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true';

/** @param given the attributes of `col`, each of which speaks of a range, counted from 1 */
function hiddenAmong(given: readonly Record<string, string>[], columns: number): number {
  return given
    .filter(({ hidden }) => isTrue(hidden))
    .reduce(
      (sum, { min, max }) => sum + Math.max(0, Math.min(Number(max), columns) - Math.max(Number(min), 1) + 1 || 0),
      0,
    );
}

/** Does anything stand in an element? @param at behind its name */
function isFull(xml: string, at: number): boolean {
  const end = xml.indexOf('>', at);
  return xml[end - 1] !== '/' && xml[end + 1] !== '<';
}

/** The number of a shared string, which stands in an element. @param at behind its name */
function numberIn(xml: string, at: number): number {
  const [, digits = ''] = /^[^>]*>\s*(\d+)/.exec(xml.slice(at, at + 100)) ?? [];
  return digits === '' ? -1 : Number(digits);
}

/** Cut to where there are cells. Overlapping ranges are refused: no program writes them, and expanding them could take very long. */
function within(merged: WorkbookSheet['merged'], rows: number, columns: number): WorkbookSheet['merged'] {
  const clipped = merged
    .filter(({ top, left }) => top < rows && left < columns)
    .map(({ top, left, bottom, right }) => ({
      top,
      left,
      bottom: Math.min(bottom, rows - 1),
      right: Math.min(right, columns - 1),
    }));
  const covered = clipped.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  if (covered > rows * columns) throw new OddXml();
  return clipped;
}

/** As far as sheets go in any program. */
const [lastRow, lastColumn] = [1_048_576, 16_384];

function rowIn(r: string | undefined): number | undefined {
  if (r === undefined) return undefined;
  const row = /^\d{1,7}$/.test(r) ? Number(r) : 0;
  if (row < 1 || row > lastRow) throw new OddXml();
  return row;
}

/** "B2", from 0. */
function cellIn(r: string | undefined): { row: number; column: number } | undefined {
  if (r === undefined) return undefined;
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(r) ?? [];
  const [row, column] = [Number(digits) - 1, columnOf(letters)];
  if (row < 0 || column < 0 || row >= lastRow || column >= lastColumn) throw new OddXml();
  return { row, column };
}

/** "B2:B3"; a range of whole rows or columns is none that a program merges. */
function rangeIn(ref = ''): WorkbookSheet['merged'][number] | undefined {
  const [, from, to] = /^([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})$/.exec(ref) ?? [];
  const [start, end] = [cellIn(from), cellIn(to)];
  if (!start || !end || end.row < start.row || end.column < start.column) return undefined;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** @param row from 1, as the column */
function addressOf(row: number, column: number): string {
  if (row < 1 || row > lastRow || column > lastColumn) throw new OddXml();
  return `${letterOf(column - 1)}${row}`;
}

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
