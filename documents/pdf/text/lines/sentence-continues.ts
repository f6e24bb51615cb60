import type { Line } from './lines.ts';
import { lineText } from './rows.ts';

/** Behind these a sentence is at an end, or a list begins. */
export const closed = /[.!?:;)”"»]$/u;
export const startsSmall = /^[\p{Ll}(,]/u;
const broken = /\p{L}[-\u2010\u00ad]$/u;

/** Is a word broken over the two lines' ends? */
export const isBroken = (last: Line, line: Line): boolean =>
  broken.test(lineText(last)) && /^\p{Ll}/u.test(lineText(line));

/** Would the line's first word have found room on the line before? Then that one ended where it was meant to. */
export function fitsBehind(line: Line, last: Line, right: number): boolean {
  const text = lineText(line);
  const word = text.search(/\s|$/u);
  const width = ((line.x1 - line.x0) / Math.max(text.length, 1)) * (word + 1);
  return last.x1 + width + 0.3 * line.size < right;
}

/** Does the text of a line go on in the next: a broken word, or a sentence in a line that was filled? */
export const goesOn = (last: Line, line: Line, right: number): boolean =>
  isBroken(last, line) ||
  (!closed.test(lineText(last)) && /^\p{Ll}/u.test(lineText(line)) && !fitsBehind(line, last, right));
