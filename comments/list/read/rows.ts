import { itemAt } from '../../../language/lists/item-at.ts';
import { idHeading, pathHeading, spotHeading } from '../entries/aside.ts';
import { type ColumnKey, columnKeys, kindOf } from '../templates/columns.ts';
import type { Template } from '../templates/own.ts';
import { joinedParts, partOf } from '../write/split-row.ts';
import { letterOf } from './formats/workbook/column-letter.ts';
import { columnsJoiner, firstBelow, spreadDown, type WorkbookSheet } from './formats/workbook/sheet.ts';
import { columnCalled, likelyColumn } from './heading-names.ts';
import { likelyHeadings, loneHeading } from './likely-headings.ts';
import type { Fault } from './result.ts';
import { type ColumnChoices, choiceOf, columnId, firstValues, type UnknownColumn } from './unknown-columns.ts';

/** A row of a file, its cells by column; a row that continues on the lines below is joined. */
export interface FileRow {
  /** In the file, from 1. */
  row: number;
  /** As it stands there; empty where the row has none. */
  id: string;
  /** Where it is, as a list of ours says it; empty where the row doesn't. */
  spot: string;
  /** All headings that it stands under, as a list of ours says them; empty where the row doesn't. */
  path: string;
  cells: ReadonlyMap<ColumnKey, string>;
  /** Some of the rows that it went on in are missing. */
  isCut: boolean;
  /** What stands to the right of the last heading, in no column. */
  beyond: string;
  /** What is struck through in its cells, and so isn't in them. */
  struck: string;
}

/** How many lines there may be above the headings. Headings further down aren't looked for. */
const furthest = 20;

export interface ListRows {
  rows: FileRow[];
  headings: ReadonlyMap<ColumnKey, string>;
  /** Those with something in them that no heading tells the meaning of, chosen or not. */
  unknown: UnknownColumn[];
  faults: Fault[];
}

/** What is known of the headings beyond what they say. */
export interface HeadingHelp {
  /** What they are called, where they aren't called as ours. */
  template?: Template;
  choices?: ColumnChoices;
  /** Is a line taken for headings that only looks like them? */
  anyHeadings?: boolean;
}

/**
 * Finds the headings, in whatever order they stand, and the rows under them; none where there are none. A list below another has
 * headings of its own.
 */
export function listsOf(sheet: WorkbookSheet, { template, choices = new Map(), anyHeadings }: HeadingHelp): ListRows[] {
  const known = headingsOf(template);
  const lines = spreadDown(sheet);
  const isHeading = (line: readonly string[]) => line.filter((cell) => known.has(key(cell))).length;
  const isCalledSo = (line: readonly string[]) =>
    line.filter(
      (cell) => known.has(key(cell)) || columnCalled(cell, () => []) !== undefined || likelyColumn(cell) !== undefined,
    ).length;
  const isComment = (cell: string) => (known.get(key(cell)) ?? columnCalled(cell, () => [])) === 'commenting';
  const top = lines.slice(0, furthest);
  const firstOf = (count: (line: readonly string[]) => number) => {
    const most = Math.max(0, ...top.map(count));
    return most < 2 ? -1 : top.findIndex((line) => count(line) === most);
  };
  // Our own names first: those of others are also words that stand above a list.
  const ours = firstOf(isHeading);
  const others = ours < 0 ? firstOf(isCalledSo) : ours;
  const any = () => {
    const lone = loneHeading(lines, isComment);
    return lone < 0 ? likelyHeadings(lines, furthest) : lone;
  };
  const at = others < 0 && anyHeadings ? any() : others;
  if (at < 0) return [];
  const isHeadings = (line: readonly string[]) =>
    isHeading(line) >= 2 && isHeading(line) * 2 > line.filter((cell) => cell.trim() !== '').length;
  // Headings that are merged over several lines are those of one list.
  const below = firstBelow(at, sheet);
  const starts = lines.flatMap((line, i) =>
    i === at || (i >= below && (isHeadings(line) || isAlike(line, lines[at]))) ? [i] : [],
  );
  // Printed lists have their headings on each page.
  const own = starts.filter((i) => i === at || !isAlike(lines[i], lines[at]));
  const repeated = new Set(starts.filter((i) => !own.includes(i)));
  return own.map((start, i) =>
    listAt({ ...sheet, lines: sheet.lines.slice(0, own[i + 1]) }, start, { lines, known, repeated, choices }),
  );
}

const isAlike = (a: readonly string[] = [], b: readonly string[] = []) =>
  JSON.stringify(a.map(key)) === JSON.stringify(b.map(key));

interface AroundTable {
  /** The sheet's, with what is merged over them. */
  lines: WorkbookSheet['lines'];
  known: ReadonlyMap<string, Named>;
  /** Lines in which the headings stand again. */
  repeated: ReadonlySet<number>;
  choices: ColumnChoices;
}

function listAt(sheet: WorkbookSheet, at: number, around: AroundTable): ListRows {
  const { lines, known, repeated } = around;
  const faults: Fault[] = [];
  const headings = new Map<ColumnKey, string>();
  const line = lines[at] ?? [];
  const ours = new Set(line.map((heading) => known.get(key(heading))));
  const columns = line.map((heading, i) => {
    const own = known.get(key(heading));
    const other = own ?? columnCalled(heading, () => lines.slice(at + 1).map((row) => row[i] ?? ''));
    // A column that is called as ours comes before one that others call so.
    const column = own === undefined && ours.has(other) ? undefined : other;
    const isTaken = isCell(column) && headings.has(column);
    if (isCell(column) && !isTaken) headings.set(column, heading);
    return isTaken ? undefined : column;
  });
  const joined = lines.map(columnsJoiner(at, sheet));
  const from = firstBelow(at, sheet);
  const below = joined.slice(from, sheet.lines.length).filter((_, i) => !repeated.has(from + i));
  const blank = withoutHeading(lines, at, sheet).filter((column) => firstValues(below, column).length > 0);
  const open = [...line.keys()].filter((i) => (line[i]?.trim() !== '' ? columns[i] === undefined : blank.includes(i)));
  const guessed = new Set<ColumnKey>();
  const unknown = open.flatMap((i): UnknownColumn[] => {
    const values = firstValues(below, i);
    const letters = below.reduce((sum, row) => sum + (row[i]?.length ?? 0), 0);
    const asked = { id: columnId(line, i), heading: line[i]?.trim() ?? '', letter: letterOf(i), values, letters };
    const likely = likelyColumn(asked.heading);
    const isFree = likely !== undefined && !headings.has(likely) && !guessed.has(likely);
    if (isFree) guessed.add(likely);
    return values.length > 0 ? [{ ...asked, ...(isFree && { likely }), taken: new Map(headings) }] : [];
  });
  // What the reader has said comes before what is only likely.
  const isSaid = (i: number) => around.choices.has(columnId(line, i));
  for (const i of open.toSorted((a, b) => Number(isSaid(b)) - Number(isSaid(a)))) {
    const id = columnId(line, i);
    const choice = choiceOf(unknown.find((one) => one.id === id) ?? { id }, around.choices);
    if (choice !== undefined && !headings.has(choice)) {
      columns[i] = choice;
      headings.set(choice, line[i]?.trim() || letterOf(i));
    } else if (blank.includes(i)) faults.push({ part: '', found: letterOf(i), why: 'column without heading' });
    else faults.push({ part: line[i] ?? '', found: '', why: 'unknown column' });
  }
  const end = endOfHeadings(lines[at], at, sheet);
  const rows = gathered({ ...sheet, joined }, from, columns, { repeated, end });
  const isNote = rows[0]?.row === from + 1 && isAboutColumns(lines[from] ?? []);
  return { rows: isNote ? rows.with(0, { ...itemAt(rows, 0), cells: new Map() }) : rows, headings, unknown, faults };
}

/** Between the headings, counted from 0; what one that is merged over several columns covers is its own. */
function withoutHeading(lines: WorkbookSheet['lines'], at: number, { merged }: WorkbookSheet): number[] {
  const over = merged.filter(({ top, bottom }) => top <= at && at <= bottom);
  return (lines[at] ?? []).flatMap((heading, column) => {
    const isCovered = over.some(({ left, right }) => left < column && column <= right);
    return heading.trim() === '' && column < lastOf(lines[at]) && !isCovered ? [column] : [];
  });
}

const lastOf = (line: readonly string[] = []) => line.findLastIndex((cell) => cell.trim() !== '');

/** The column behind the last heading, and behind what that one is merged over. */
const endOfHeadings = (line: readonly string[] | undefined, at: number, { merged }: WorkbookSheet): number =>
  1 +
  merged.reduce(
    (last, { top, left, bottom, right }) =>
      top <= at && at <= bottom && left <= lastOf(line) ? Math.max(last, right) : last,
    lastOf(line),
  );

/** "(nr)", "(ordagrant)", "(välj)": what a column is for, in a row of its own below its heading. */
function isAboutColumns(line: readonly string[]): boolean {
  const full = line.filter((cell) => cell.trim() !== '');
  return full.length > 1 && full.every((cell) => /^\s*(?:\(.*\)|\[.*\]|<.*>)\s*$/s.test(cell));
}

type Named = ColumnKey | 'id' | 'spot' | 'path';
const isCell = (column: Named | undefined): column is ColumnKey =>
  column !== undefined && column !== 'id' && column !== 'spot' && column !== 'path';

const key = (heading: string) => heading.trim().replace(/\s+/g, ' ').toLowerCase();

function headingsOf(template: Template | undefined): Map<string, Named> {
  const known = new Map<string, Named>([
    [key(idHeading), 'id'],
    [key(spotHeading), 'spot'],
    [key(pathHeading), 'path'],
  ]);
  for (const column of columnKeys) known.set(key(kindOf(column).heading), column);
  // Last, since a template may call a column by another's name.
  for (const { key: column, heading } of template?.columns ?? []) if (heading) known.set(key(heading), column);
  return known;
}

/** @param sheet its lines as they stand, in which each id stands once, and with what is merged over them */
function gathered(
  { lines, joined, struck = [] }: WorkbookSheet & { joined: WorkbookSheet['lines'] },
  from: number,
  columns: readonly (Named | undefined)[],
  { repeated, end }: { repeated: ReadonlySet<number>; end: number },
): FileRow[] {
  interface Parts {
    row: number;
    id: string;
    parts: Map<number, readonly string[]>;
    struck: string[];
  }
  const all: Parts[] = [];
  const open = new Map<string, Parts>();
  const idAt = columns.indexOf('id');
  const struckIn = Map.groupBy(struck, ({ row }) => row);
  for (let i = from; i < lines.length; i++) {
    const line = joined[i] ?? [];
    const out = (struckIn.get(i) ?? []).map(({ words }) => words.trim()).filter((words) => words !== '');
    if (repeated.has(i) || (out.length === 0 && line.every((cell) => cell.trim() === ''))) continue;
    const { id, part } = partOf(idAt < 0 ? '' : (lines[i]?.[idAt] ?? ''));
    const known = part > 1 ? open.get(id) : undefined;
    // Somebody may have sorted the sheet, so that what goes on stands before what it goes on from.
    if (known && !known.parts.has(part)) {
      known.parts.set(part, line);
      known.struck = [...known.struck, ...out];
    } else if (part === 1 && open.has(id) && !open.get(id)?.parts.has(1)) {
      const waiting = open.get(id) as Parts;
      waiting.parts.set(1, line);
      waiting.struck = [...out, ...waiting.struck];
      waiting.row = i + 1;
    } else {
      const parts: Parts = { row: i + 1, id, parts: new Map([[part, line]]), struck: out };
      all.push(parts);
      if (id !== '' && !open.has(id)) open.set(id, parts);
    }
  }
  return all.map(({ row, id, parts, struck: out }) => {
    const inOrder = [...parts].toSorted(([a], [b]) => a - b);
    const cells = new Map<ColumnKey, string>();
    columns.forEach((column, i) => {
      if (!isCell(column)) return;
      const texts = inOrder.map(([, line]) => line[i] ?? '');
      // A number isn't text that goes on.
      cells.set(column, column === 'number' || column === 'page' ? (texts[0] ?? '') : joinedParts(texts));
    });
    const first = (column: Named) => inOrder[0]?.[1][columns.indexOf(column)] ?? '';
    const beyond = inOrder.flatMap(([, line]) => line.slice(end)).filter((text) => text.trim() !== '');
    return {
      row,
      id,
      spot: first('spot'),
      path: first('path'),
      cells,
      isCut: inOrder.some(([part], i) => part !== i + 1),
      beyond: beyond.join('; '),
      struck: out.join('; '),
    };
  });
}
