import { addAll } from '../../../../language/swedish/many.ts';
import { besideNumbers, isOnLine, nearestTo } from '../lines/counted-lines.ts';
import { isCertain, type NumberColumn, numberOf } from '../lines/line-numbers.ts';
import { type Line, linesOf } from '../lines/lines.ts';
import type { Run } from '../runs/runs.ts';

/** Numbers of one column stand in the same place on each page, and are as large, but for so much, in type sizes. */
const slack = 0.4;
const sameSize = 0.05;
/** At least this share of a page's lines that would be counted must have a number beside them. */
const counted = 0.5;
/** In type sizes, above and below the numbers: nothing else stands in their column there. */
const free = 3;
const aligned = 0.3;
/** From a number to the next there are as many lines as it says, or this share of them where some stand so close that they are one. */
const betweenNumbers = 0.6;
/** How many pages with two numbers in the same place are as certain as one with more. */
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
    const counting: Run[] = [];
    // Right-aligned numbers are whole by their ends alone.
    for (const { column, found } of columns.toSorted((one, other) => other.found.length - one.found.length)) {
      const loose = new Set(found.filter((run) => !page.counting.has(run) && !counting.includes(run)));
      if (loose.size === 0 || found.length > mostLines) continue;
      if (!countsOn(column, found, before && numbersIn(column, before).at(-1))) continue;
      const others = page.runs.filter((run) => run.turn === column.turn && !loose.has(run) && !counting.includes(run));
      if (standsBeside(column, found, linesOf(others))) addAll(counting, [...loose]);
    }
    return linesOf(counting);
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
    const [number, last] = [numberOf(run), numbers[i - 1] ?? before];
    return number === step || (last !== undefined && number === numberOf(last) + step);
  });
}

function standsBeside(
  { step, right, between }: NumberColumn,
  numbers: readonly Run[],
  lines: readonly Line[],
): boolean {
  const [first, last] = [numbers[0] as Run, numbers.at(-1) as Run];
  const room = free * first.size;
  const sides = besideNumbers(numbers, lines);
  const own = new Set(right ? sides.left : sides.right);
  const beyond = new Set(between ? (right ? sides.right : sides.left) : []);
  const isInTheWay = (line: Line) => !own.has(line) && !beyond.has(line);
  if (lines.some((line) => isInTheWay(line) && line.y > first.y - room && line.y < last.y + room)) return false;
  const beside = nearestTo(numbers, [...own], right);
  return (
    numbers.length >= Math.floor((counted * beside.length) / step) &&
    numbers.every((run, i) => {
      const isBeside = beside.some((line) => isOnLine(run, line));
      // What counts otherwise than by lines, as the rows of a table do, has fewer between.
      const above = numbers[i - 1]?.y ?? (numberOf(run) === step ? Number.NEGATIVE_INFINITY : undefined);
      return isBeside && (above === undefined || linesWithin(beside, above, run) >= betweenNumbers * step);
    })
  );
}

const linesWithin = (lines: readonly Line[], above: number, { y, size }: Run): number =>
  lines.filter((line) => line.y > above + aligned * size && line.y < y + aligned * size).length;
