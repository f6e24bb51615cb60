import { greatest, least } from '../../../../language/swedish/many.ts';
import type { Run } from '../runs/runs.ts';
import { type Line, linesOf } from './lines.ts';
import { lineText } from './rows.ts';
import { goesOn, isBroken } from './sentence-continues.ts';

/**
 * How many numbers make a column of line numbers, and how many of the lines beside them, in number and share, must continue on the next
 * line. Those of a list's items don't.
 */
const fewest = { numbers: 3, goingOn: 2, share: 0.4 };
/** Numbers of one column are aligned at either side within this distance, in type sizes. */
const slack = 0.4;
/** Every line may be numbered, or each fifth. */
const steps = [1, 2, 5, 10];

/**
 * The numbers that lines are counted with beside the text, as in drafts that are to be discussed. The numbers of a list or a
 * table's rows stand so as well, but each begins something new; beside counted lines sentences go on from line to line.
 */
export function lineNumbersAmong(runs: readonly Run[]): Run[] {
  return [...Map.groupBy(runs, ({ turn }) => turn)].flatMap(([turn, turned]) => (turn < 0 ? [] : numbersIn(turned)));
}

function numbersIn(runs: readonly Run[]): Run[] {
  const numbers = runs.filter(({ text }) => /^\d{1,4}$/.test(text));
  if (numbers.length < fewest.numbers) return [];
  const columns = (['x0', 'x1'] as const).flatMap((side) => alignedBy(numbers, side));
  const rest = (column: readonly Run[]) => runs.filter((run) => !column.includes(run));
  // Right-aligned numbers of one and of two digits have their ends in common, those of one digit alone their beginnings.
  columns.sort((one, other) => other.length - one.length);
  return columns.find((column) => countsLines(column, rest(column))) ?? [];
}

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
  for (const step of steps) {
    const ladders: Run[][] = [];
    for (const number of column) {
      const ladder = ladders.at(-1);
      if (ladder && Number(number.text) - Number(ladder.at(-1)?.text) === step) ladder.push(number);
      else ladders.push([number]);
    }
    const long = ladders.filter(({ length }) => length >= fewest.numbers);
    if (long.length > 0) return long;
  }
  return [];
}

function countsLines(numbers: readonly Run[], rest: readonly Run[]): boolean {
  const [first, last] = [numbers[0] as Run, numbers.at(-1) as Run];
  const lines = linesOf(rest.filter(({ y, size }) => y > first.y - 0.5 * size && y < last.y + 0.5 * size)).toSorted(
    (one, other) => one.y - other.y,
  );
  const [left, right] = [least(numbers.map(({ x0 }) => x0)), greatest(numbers.map(({ x1 }) => x1))];
  // The column is its own: nothing else stands in it.
  if (!lines.every((line) => line.x0 > right + 0.3 * first.size) && !lines.every((line) => line.x1 < left))
    return false;
  const isNumbered = (line: Line) => numbers.some(({ y }) => Math.abs(y - line.y) < 0.3 * line.size);
  const step = Number(numbers[1]?.text) - Number(first.text);
  if (lines.filter(isNumbered).length < (0.8 * lines.length) / step) return false;
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
