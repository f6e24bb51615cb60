import { addAll, greatest, least } from '../../../../language/swedish/many.ts';
import type { Run } from '../runs/runs.ts';
import { countedLines } from './counted-lines.ts';

/** How many numbers make a column of line numbers. */
const fewest = 3;
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
  /** Is there text on the other side of them, too, as between two columns? */
  between: boolean;
}

/** Does the page alone show that they count lines? */
export const isCertain = ({ numbers }: NumberColumn): boolean => numbers.length >= fewest;

/** Does a number stand for itself, as line numbers do? Some have a bar behind. */
export const isNumber = ({ text }: Run): boolean => /^\d{1,4}(?:\s?\|)?$/.test(text);
export const numberOf = ({ text }: Run): number => Number.parseInt(text, 10);

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
  const columns = all.filter(({ length }) => length >= fewest);
  if (columns.length === 0 && all.length <= mostPairs) addAll(columns, all);
  // Right-aligned numbers of one and of two digits have their ends in common, those of one digit alone their beginnings.
  columns.sort((one, other) => other.length - one.length);
  // Each of two columns of text may have its own.
  const found: NumberColumn[] = [];
  const taken = new Set<Run>();
  for (const column of columns) {
    if (column.some((run) => taken.has(run))) continue;
    const own = new Set(column);
    const rest = runs.filter((run) => !own.has(run) && !taken.has(run));
    const lines = countedLines(column, stepOf(column), rest);
    if (!lines) continue;
    for (const run of column) taken.add(run);
    addAll(
      found,
      edgesOf(column).map((edge) => ({ ...edge, ...measuresOf(column), turn, ...lines })),
    );
  }
  return found;
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

const stepOf = ([first, second]: readonly Run[]): number => numberOf(second as Run) - numberOf(first as Run);

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
      if (ladder && numberOf(number) - numberOf(ladder.at(-1) as Run) === step) ladder.push(number);
      else ladders.push([number]);
    }
    const long = ladders.filter(({ length }) => length >= fewest);
    if (long.length > 0) return long;
    addAll(
      pairs,
      ladders.filter(({ length }) => length > 1),
    );
  }
  return pairs;
}
