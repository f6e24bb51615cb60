import { greatest, least } from '../../../../language/swedish/many.ts';
import { isCertain, type NumberColumn } from '../lines/line-numbers.ts';
import { type Line, linesOf } from '../lines/lines.ts';
import type { Run } from '../runs/runs.ts';

/** Numbers of one column stand in the same place on each page, and are as large, but for so much, in type sizes. */
const slack = 0.4;
const sameSize = 0.05;
/** Of a page's lines at least this share of those that would be counted have a number beside them. */
const counted = 0.5;
/** In type sizes, above and below the numbers: nothing else stands in their column there. */
const free = 3;
const aligned = 0.3;
/** From a number to the next there are as many lines as it says, or this share of them where some stand so close that they are one. */
const between = 0.6;
/** So many pages with two numbers in the same place are as certain as one with more. */
const fewestPages = 3;
/** No page has more. */
const mostLines = 400;

/** The columns of line numbers that a document's pages have, and what of them stands on pages with too few numbers to tell. */
export class NumberedMargins {
  private readonly counts = new Map<string, { column: NumberColumn; count: number }>();

  /** @param sign -1 to take away again what was added */
  add(columns: readonly NumberColumn[], sign: 1 | -1): void {
    for (const column of columns) {
      const key = [column.side, column.turn, column.step, Math.round(column.at), Math.round(2 * column.size)].join();
      const count = (this.counts.get(key)?.count ?? 0) + sign * (isCertain(column) ? fewestPages : 1);
      if (count > 0) this.counts.set(key, { column, count });
      else this.counts.delete(key);
    }
  }

  /**
   * The line numbers of a page that it alone didn't show to be ones: they go on counting in a known column.
   * @param before the page before it
   */
  on(page: NumberedPage, before: NumberedPage | undefined): Line[] {
    const known = [...this.counts.values()].filter(({ count }) => count >= fewestPages);
    const columns = known.map(({ column }) => ({ column, found: numbersIn(column, page) }));
    // Right-aligned numbers are whole by their ends alone.
    for (const { column, found } of columns.toSorted((one, other) => other.found.length - one.found.length)) {
      const loose = new Set(found.filter((run) => !page.counting.has(run)));
      if (loose.size === 0 || found.length > mostLines) continue;
      if (!countsOn(column, found, before && numbersIn(column, before).at(-1))) continue;
      const lines = linesOf(page.runs.filter((run) => run.turn === column.turn && !loose.has(run)));
      if (standsBeside(column, found, lines)) return linesOf([...loose]);
    }
    return [];
  }
}

export interface NumberedPage {
  /** Without its line numbers. */
  runs: readonly Run[];
  /** All that stand for themselves. */
  numbers: readonly Run[];
  /** Those of them that the page alone shows to be line numbers. */
  counting: ReadonlySet<Run>;
}

/** From top to bottom. */
const numbersIn = (column: NumberColumn, { numbers }: NumberedPage): Run[] =>
  numbers
    .filter(
      (run) =>
        run.turn === column.turn &&
        Math.abs(run[column.side] - column.at) < slack * column.size &&
        Math.abs(run.size - column.size) < sameSize * column.size,
    )
    .toSorted((one, other) => one.y - other.y);

/** Do the numbers go up by the column's step, from the page before on or from the beginning, as where each page is counted anew? */
function countsOn({ step }: NumberColumn, numbers: readonly Run[], before: Run | undefined): boolean {
  return numbers.every((run, i) => {
    const [number, last] = [Number(run.text), numbers[i - 1] ?? before];
    return number === step || (last !== undefined && number === Number(last.text) + step);
  });
}

function standsBeside({ step, right }: NumberColumn, numbers: readonly Run[], lines: readonly Line[]): boolean {
  const [first, last] = [numbers[0] as Run, numbers.at(-1) as Run];
  const room = free * first.size;
  const [left, end] = [least(numbers.map(({ x0 }) => x0)), greatest(numbers.map(({ x1 }) => x1))];
  const [beside, others] = [true, false].map((is) =>
    lines.filter(({ x0, x1 }) => (right ? x1 < left : x0 > end + aligned * first.size) === is),
  ) as [Line[], Line[]];
  if (others.some(({ y }) => y > first.y - room && y < last.y + room)) return false;
  return (
    numbers.length >= Math.floor((counted * beside.length) / step) &&
    numbers.every((run, i) => {
      const isBeside = beside.some(({ y, size }) => Math.abs(y - run.y) < aligned * size);
      // What counts otherwise than by lines, as the rows of a table do, has fewer between.
      const above = numbers[i - 1]?.y ?? (Number(run.text) === step ? Number.NEGATIVE_INFINITY : undefined);
      return isBeside && (above === undefined || linesWithin(beside, above, run) >= between * step);
    })
  );
}

const linesWithin = (lines: readonly Line[], above: number, { y, size }: Run): number =>
  lines.filter((line) => line.y > above + aligned * size && line.y < y + aligned * size).length;
