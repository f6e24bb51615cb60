import { greatest, least } from '../../../../language/swedish/many.ts';
import { type Draft, wordsOf } from '../layout/draft.ts';
import { labelOf } from '../lines/labels.ts';
import type { Line } from '../lines/lines.ts';

/** Behind these a sentence, and most often its paragraph, is at an end. */
const closing = /[.!?:;”"»)\]]$/u;
const hyphen = /\p{L}[-\u2010\u00ad]$/u;
const goesOn = /^[\p{Ll}(”"»]/u;

/** An entry in a table of contents. */
const entry = /[.…·_\s]\d{1,3}$/u;
/** A line that reaches this far across its column counts as full. */
const filled = 0.85;

/** Does a block that stands last on a page go on in what stands first on the next? */
export function runsOn(last: Draft, next: Draft): boolean {
  if (last.kind === 'heading' || next.kind === 'heading' || last.kind === 'footnote' || next.kind === 'footnote')
    return false;
  const [end, start] = [last.lines.at(-1) as Line, next.lines[0] as Line];
  if (end.turn !== start.turn || Math.abs(end.size - start.size) > 0.6) return false;
  const [before, after] = [wordsOf(last), wordsOf(next)];
  if (hyphen.test(before)) return /^\p{L}/u.test(after);
  if (closing.test(before)) return false;
  // Names and numbers stand at the head of a page, too: there the line before must have been filled.
  if (goesOn.test(after) && !end.entry && !entry.test(before)) return true;
  return last.lines.length > 1 && next.kind === last.kind && !labelOf(start) && reach(end, last.lines) > filled;
}

function reach({ x1 }: Line, lines: readonly Line[]): number {
  const [left, right] = [least(lines.map(({ x0 }) => x0)), greatest(lines.map((line) => line.x1))];
  return right > left ? (x1 - left) / (right - left) : 0;
}
