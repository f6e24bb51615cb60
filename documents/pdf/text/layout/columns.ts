import { addAll, greatest, least } from '../../../../language/swedish/many.ts';
import type { Line } from '../lines/lines.ts';
import { lineText } from '../lines/rows.ts';
import { closed, goesOn } from '../lines/sentence-continues.ts';

/** The least width of columns with running text, in type sizes; table cells are mostly narrower. */
export const columnWidth = 13;
/** This many rows side by side in wide columns are columns, whatever the text says. */
const fewestRows = 4;
/** In narrow columns, how many of the lines must continue on the next one, and what share of them. */
const goingOn = { least: 2, share: 0.4 };
/**
 * In type sizes: how far below the last line the next one may stand, and how far above it; how far apart the first lines of columns side by
 * side may be; how far a column's lines may be indented.
 */
const farthest = { down: 3, back: 2.5, beside: 1.3, indent: 4 };
/** No page has columns with more lines; the rest is looked at anew. */
const mostLines = 400;
/** A gap of more than this times the usual leading separates table rows, and paragraphs. */
const wider = 1.22;
const sameSize = 0.08;

/**
 * The lines with those of columns that were written across, line by line, one column after the other. So are the lines of a
 * table's cells in one row.
 */
export function columnsApart(lines: readonly Line[]): Line[] {
  const sorted: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const columns = columnsAt(lines, i);
    const count = columns.reduce((sum, { length }) => sum + length, 0);
    const next =
      count > columns.length && columns.length > 1 ? inOrder(columns, lines.slice(i, i + count)) : [lines[i] as Line];
    addAll(sorted, next);
    i += next.length;
  }
  return sorted;
}

/** The lines from index `i` on as columns from left to right, as far as each goes on in one of them or begins one beside. */
function columnsAt(lines: readonly Line[], i: number): Line[][] {
  const first = lines[i] as Line;
  const columns: Line[][] = [[first]];
  let lowest = first;
  for (const line of lines.slice(i + 1, i + 1 + mostLines)) {
    // Written across, the lines go down together.
    const step = line.y - lowest.y;
    const isNear = step < farthest.down * line.size && step > -farthest.back * line.size;
    if (!isNear || line.turn !== first.turn || Math.abs(line.size - first.size) > sameSize * line.size) break;
    const column = columnOf(line, columns);
    if (column) column.push(line);
    else if (Math.abs(step) < farthest.beside * line.size && columns.every((other) => isBeside(line, other))) {
      columns.push([line]);
      columns.sort(([one], [other]) => (one?.x0 ?? 0) - (other?.x0 ?? 0));
    } else break;
    if (line.y > lowest.y) lowest = line;
    if (columns.length < 2) break;
  }
  return columns;
}

const isBeside = (line: Line, column: readonly Line[]): boolean =>
  column.every((other) => line.x0 > other.x1 || line.x1 < other.x0);

/** The column that the line goes on under: no line of the others is in its way. */
function columnOf(line: Line, columns: readonly Line[][]): Line[] | undefined {
  const column = columns.findLast(([first]) => first && line.x0 > first.x0 - line.size);
  const [first, above] = [column?.[0], column?.at(-1)];
  if (!column || !first || !above) return undefined;
  if (line.x0 > first.x0 + farthest.indent * line.size || line.y - above.y < 0.5 * line.size) return undefined;
  return columns.every((other) => other === column || isBeside(line, other)) ? column : undefined;
}

/** @param written the columns' lines as they were written, which is the order where nothing says that they are columns */
function inOrder(columns: readonly Line[][], written: Line[]): Line[] {
  const rows = rowsOf(columns);
  // A column whose text goes on in the next one is no table's.
  if (rows.length > 1 && !runsOver(columns)) {
    const ordered = rows.flatMap((row) =>
      isRunning(row) ? row.flat() : written.filter((line) => row.flat().includes(line)),
    );
    return ordered;
  }
  return isRunning(columns) ? columns.flat() : written;
}

/** Are they columns of text that is read down, and no cells that have a line each? */
function isRunning(columns: readonly Line[][]): boolean {
  const isWide = columns.every((lines) => lines.some(({ x0, x1, size }) => x1 - x0 > columnWidth * size));
  if (isWide && columns.every(({ length }) => length >= fewestRows)) return true;
  let [pairs, going] = [0, 0];
  for (const lines of columns) {
    const right = greatest(lines.map(({ x1 }) => x1));
    for (const [i, line] of lines.entries()) {
      const above = lines[i - 1];
      if (!above) continue;
      pairs++;
      if (goesOn(above, line, right)) going++;
    }
  }
  return going >= Math.min(goingOn.least, pairs) && going > 0 && going >= goingOn.share * pairs;
}

/** Parted where all of the columns have room at once: a table's rows. Where one has room that the others lack, there are none. */
function rowsOf(columns: readonly Line[][]): Line[][][] {
  const all = columns.flat().toSorted((one, other) => one.y - other.y);
  const steps = columns.flatMap((lines) => lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? 0)));
  const usual = least(steps);
  const cuts: number[] = [];
  for (const [i, line] of all.entries()) {
    const above = all[i - 1];
    if (above && line.y - above.y > wider * usual) cuts.push((line.y + above.y) / 2);
  }
  const isCut = (above: Line, line: Line) => cuts.some((y) => above.y < y && y < line.y);
  const hasOwnRoom = columns.some((lines) =>
    lines.some((line, i) => {
      const above = lines[i - 1];
      return above && line.y - above.y > wider * usual && !isCut(above, line);
    }),
  );
  if (hasOwnRoom) return [[...columns]];
  const bounds = [-Infinity, ...cuts, Infinity];
  return bounds.slice(1).map((end, i) => {
    const start = bounds[i] as number;
    return columns.map((lines) => lines.filter(({ y }) => y > start && y < end)).filter(({ length }) => length > 0);
  });
}

/** Does a column begin in the middle of a sentence that the one before it doesn't end? */
const runsOver = (columns: readonly Line[][]): boolean =>
  columns.some((lines, i) => {
    const [last, first] = [columns[i - 1]?.at(-1), lines[0]];
    return last && first && !closed.test(lineText(last)) && /^\p{Ll}/u.test(lineText(first));
  });
