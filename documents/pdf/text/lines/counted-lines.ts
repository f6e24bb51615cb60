import { greatest, least } from '../../../../language/swedish/many.ts';
import type { Run } from '../runs/runs.ts';
import { type Line, linesOf } from './lines.ts';
import { lineText } from './rows.ts';
import { goesOn, isBroken, startsSmall } from './sentence-continues.ts';

/** How many of the lines beside line numbers, in number and share, must continue on the next one. Those of a list's items don't. */
const goingOn = { least: 2, share: 0.4 };
/** In type sizes: how far a number stands above or below its line, and how near the line may come to the numbers' column. */
const aligned = 0.3;
const room = 0.3;
/** Lines of so many letters are filled if the next word would make them longer than any, whatever its letters' widths. */
const longLine = 40;

/** Where the lines stand that line numbers count. */
export interface CountedLines {
  /** Are the numbers to the right of them? */
  right: boolean;
  /** Is there text on the other side of the numbers, too, as between two columns? */
  between: boolean;
}

/** The lines that the numbers count; undefined where they count none. */
export function countedLines(numbers: readonly Run[], step: number, rest: readonly Run[]): CountedLines | undefined {
  const [first, last] = [numbers[0] as Run, numbers.at(-1) as Run];
  const near = rest.filter(({ y, size }) => y > first.y - 0.5 * size && y < last.y + 0.5 * size);
  const lines = linesOf(near).toSorted((one, other) => one.y - other.y);
  const { left, right } = besideNumbers(numbers, lines);
  // The column is its own: nothing else stands in it.
  if (left.length + right.length < lines.length) return undefined;
  const between = left.length > 0 && right.length > 0;
  const counts = (own: Line[], isRight: boolean) =>
    own.length > 0 && areCounted(numbers, step, nearestTo(numbers, own, isRight));
  if (counts(right, false)) return { right: false, between };
  return counts(left, true) ? { right: true, between } : undefined;
}

/** The lines on either side of the numbers' column; those that stand in it are in neither. */
export function besideNumbers(numbers: readonly Run[], lines: readonly Line[]): { left: Line[]; right: Line[] } {
  const [start, end] = [least(numbers.map(({ x0 }) => x0)), greatest(numbers.map(({ x1 }) => x1))];
  const { size } = numbers[0] as Run;
  return {
    left: lines.filter(({ x1 }) => x1 < start),
    right: lines.filter(({ x0 }) => x0 > end + room * size),
  };
}

/**
 * Of the lines on one side of the numbers those of the column of text next to them. Another column may stand behind it, with lines on the
 * same baselines.
 * @param right are the numbers to the right of the lines?
 */
export function nearestTo(numbers: readonly Run[], lines: readonly Line[], right: boolean): Line[] {
  const numbered = numbers.flatMap((number) => {
    const row = lines.filter((line) => isOnLine(number, line));
    const next = right ? greatest(row.map(({ x1 }) => x1)) : least(row.map(({ x0 }) => x0));
    return row.filter(({ x0, x1 }) => (right ? x1 : x0) === next);
  });
  const [start, end] = [least(numbered.map(({ x0 }) => x0)), greatest(numbered.map(({ x1 }) => x1))];
  return lines.filter(({ x0, x1 }) => x0 < end && x1 > start);
}

export const isOnLine = ({ y }: Run, line: Line): boolean => Math.abs(line.y - y) < aligned * line.size;

function areCounted(numbers: readonly Run[], step: number, lines: readonly Line[]): boolean {
  const isNumbered = (line: Line) => numbers.some((number) => isOnLine(number, line));
  if (lines.filter(isNumbered).length < (0.8 * lines.length) / step) return false;
  const edge = greatest(lines.map(({ x1 }) => x1));
  const longest = greatest(lines.map((line) => lineText(line).length));
  const pairs = lines.slice(1).map((line, i) => [lines[i] as Line, line] as const);
  // A list may be one sentence, too, an item a line and a comma behind each.
  const count = pairs.filter(
    ([above, line]) =>
      !endsInComma.test(lineText(above)) && (goesOn(above, line, edge) || goesOnByLetters(above, line, longest)),
  ).length;
  return count >= goingOn.least && count >= goingOn.share * pairs.length && isProse(pairs);
}

/** As where a program has broken the lines by their number of letters. */
function goesOnByLetters(above: Line, line: Line, longest: number): boolean {
  const [text, next] = [lineText(above), lineText(line)];
  const word = next.search(/\s|$/u);
  return text.length >= longLine && text.length + word + 1 > longest && open.test(text) && /^\p{Ll}/u.test(next);
}

const open = /[\p{L}\p{N}]$/u;
const endsInComma = /,$|,? (?:och|samt|eller)$/u;

/** Do sentences begin within lines, or words break over them? Neither do in a list whose items begin small and are of one length. */
const isProse = (pairs: readonly (readonly [Line, Line])[]): boolean =>
  endingBelow(pairs) >= fewestEnding ||
  pairs.some(
    ([above, line]) => isBroken(above, line) || beginsWithin.test(lineText(above)) || beginsWithin.test(lineText(line)),
  );

/** In narrow text each sentence may chance to end with its line. So many that began on lines before are no list's items. */
const fewestEnding = 2;

const endingBelow = (pairs: readonly (readonly [Line, Line])[]): number =>
  pairs.filter(([above, line], i) => {
    const isSecond = startsSmall.test(lineText(above)) && goesOnBefore(pairs[i - 1]);
    return isSecond && /[.!?]$/u.test(lineText(above)) && /^\p{Lu}/u.test(lineText(line));
  }).length;

const goesOnBefore = (pair: readonly [Line, Line] | undefined): boolean =>
  pair !== undefined && open.test(lineText(pair[0]));

const beginsWithin = /\p{L}[.!?:] ["”»(]?\p{Lu}/u;
