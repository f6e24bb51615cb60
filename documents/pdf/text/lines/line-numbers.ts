import { addAll, greatest, least } from '../../../../language/swedish/many.ts';
import type { Run } from '../runs/runs.ts';
import { type Line, linesOf } from './lines.ts';
import { lineText } from './rows.ts';
import { goesOn, isBroken } from './sentence-continues.ts';

/**
 * How many numbers make a column of line numbers, and how many of the lines beside them, in number and share, must continue on the next
 * line. Those of a list's items don't.
 */
const fewest = { numbers: 3, goingOn: 2, share: 0.4 };
/** Two alone may count lines if other pages have such, too. A page with more pairs is a table of figures. */
const mostPairs = 4;
/** Numbers of one column are aligned at either side within this distance, in type sizes. */
const slack = 0.4;
/** Every line may be numbered, or each fifth. */
const steps = [1, 2, 5, 10];

/** Numbers that count lines, one under the other. */
export interface NumberColumn {
  numbers: Run[];
  /** The edge that they have in common, and where it is. */
  side: 'x0' | 'x1';
  at: number;
  size: number;
  step: number;
  turn: number;
  /** Do they stand to the right of the lines? */
  right: boolean;
}

/** Does the page alone show that they count lines? */
export const isCertain = ({ numbers }: NumberColumn): boolean => numbers.length >= fewest.numbers;

/** Does a number stand for itself, as line numbers do? */
export const isNumber = ({ text }: Run): boolean => /^\d{1,4}$/.test(text);

/**
 * The numbers that lines are counted with beside the text, as in drafts that are to be discussed; two of them where there are no
 * more, which only other pages can confirm. The numbers of a list or a
 * table's rows stand so as well, but each begins something new; beside counted lines sentences go on from line to line.
 */
export function lineNumbersAmong(runs: readonly Run[]): NumberColumn[] {
  return [...Map.groupBy(runs, ({ turn }) => turn)].flatMap(([turn, turned]) =>
    turn < 0 ? [] : columnsIn(turned, turn),
  );
}

function columnsIn(runs: readonly Run[], turn: number): NumberColumn[] {
  const numbers = runs.filter(isNumber);
  if (numbers.length < 2) return [];
  const all = (['x0', 'x1'] as const).flatMap((side) => alignedBy(numbers, side));
  const columns = all.filter(({ length }) => length >= fewest.numbers);
  if (columns.length === 0 && all.length <= mostPairs) addAll(columns, all);
  // Right-aligned numbers of one and of two digits have their ends in common, those of one digit alone their beginnings.
  columns.sort((one, other) => other.length - one.length);
  for (const column of columns) {
    const own = new Set(column);
    const side = sideOfLines(
      column,
      runs.filter((run) => !own.has(run)),
    );
    if (side) return edgesOf(column).map((edge) => ({ ...edge, ...measuresOf(column), turn, right: side === 'left' }));
  }
  return [];
}

/** Those that the numbers have in common: other pages, with more digits, may have one of them alone. */
const edgesOf = (numbers: readonly Run[]): Pick<NumberColumn, 'side' | 'at'>[] =>
  (['x0', 'x1'] as const).flatMap((side) => {
    const places = numbers.map((run) => run[side]);
    const at = least(places);
    return greatest(places) - at < slack * (numbers[0] as Run).size ? [{ side, at }] : [];
  });

const measuresOf = (numbers: readonly Run[]): Pick<NumberColumn, 'numbers' | 'size' | 'step'> => ({
  numbers: [...numbers],
  size: (numbers[0] as Run).size,
  step: stepOf(numbers),
});

const stepOf = ([first, second]: readonly Run[]): number => Number(second?.text) - Number(first?.text);

/** The numbers by the edge that they have in common, from top to bottom, as far as they go up by the same step. */
function alignedBy(numbers: readonly Run[], side: 'x0' | 'x1'): Run[][] {
  const columns: Run[][] = [];
  for (const number of numbers.toSorted((one, other) => one[side] - other[side])) {
    const column = columns.at(-1);
    if (column?.[0] && number[side] - column[0][side] < slack * number.size) column.push(number);
    else columns.push([number]);
  }
  return columns.flatMap((column) => countingUp(column.toSorted((one, other) => one.y - other.y)));
}

function countingUp(column: readonly Run[]): Run[][] {
  const pairs: Run[][] = [];
  for (const step of steps) {
    const ladders: Run[][] = [];
    for (const number of column) {
      const ladder = ladders.at(-1);
      if (ladder && Number(number.text) - Number(ladder.at(-1)?.text) === step) ladder.push(number);
      else ladders.push([number]);
    }
    const long = ladders.filter(({ length }) => length >= fewest.numbers);
    if (long.length > 0) return long;
    addAll(
      pairs,
      ladders.filter(({ length }) => length > 1),
    );
  }
  return pairs;
}

/** On which side of the numbers the lines stand that they count; undefined where they count none. */
function sideOfLines(numbers: readonly Run[], rest: readonly Run[]): 'left' | 'right' | undefined {
  const [first, last] = [numbers[0] as Run, numbers.at(-1) as Run];
  const lines = linesOf(rest.filter(({ y, size }) => y > first.y - 0.5 * size && y < last.y + 0.5 * size)).toSorted(
    (one, other) => one.y - other.y,
  );
  const [left, right] = [least(numbers.map(({ x0 }) => x0)), greatest(numbers.map(({ x1 }) => x1))];
  // The column is its own: nothing else stands in it.
  const isRight = lines.every((line) => line.x0 > right + 0.3 * first.size);
  if (!isRight && !lines.every((line) => line.x1 < left)) return undefined;
  return countsLines(numbers, lines) ? (isRight ? 'right' : 'left') : undefined;
}

function countsLines(numbers: readonly Run[], lines: readonly Line[]): boolean {
  const isNumbered = (line: Line) => numbers.some(({ y }) => Math.abs(y - line.y) < 0.3 * line.size);
  if (lines.filter(isNumbered).length < (0.8 * lines.length) / stepOf(numbers)) return false;
  const edge = greatest(lines.map(({ x1 }) => x1));
  const pairs = lines.slice(1).map((line, i) => [lines[i] as Line, line] as const);
  // A list may be one sentence, too, an item a line and a comma behind each.
  const goingOn = pairs.filter(
    ([above, line]) => !endsInComma.test(lineText(above)) && goesOn(above, line, edge),
  ).length;
  return goingOn >= fewest.goingOn && goingOn >= fewest.share * pairs.length && isProse(pairs);
}

const endsInComma = /,$|,? (?:och|samt|eller)$/u;

/** Do sentences begin within lines, or words break over them? Neither do in a list whose items begin small and are of one length. */
const isProse = (pairs: readonly (readonly [Line, Line])[]): boolean =>
  pairs.some(
    ([above, line]) => isBroken(above, line) || beginsWithin.test(lineText(above)) || beginsWithin.test(lineText(line)),
  );

const beginsWithin = /\p{L}[.!?:] ["”»(]?\p{Lu}/u;
