import { type Draft, wordsOf } from './draft.ts';
import type { Line } from './lines.ts';

/** Behind these a sentence, and most often its paragraph, is at an end. */
const closing = /[.!?:;”"»)\]]$/u;
const hyphen = /\p{L}[-\u2010\u00ad]$/u;
const goesOn = /^[\p{Ll}(”"»]/u;

/** Does a block that stands last on a page go on in what stands first on the next? */
export function runsOn(last: Draft, next: Draft): boolean {
  if (last.kind === 'heading' || next.kind === 'heading' || last.kind === 'footnote' || next.kind === 'footnote')
    return false;
  const [end, start] = [last.lines.at(-1) as Line, next.lines[0] as Line];
  if (end.turn !== start.turn || Math.abs(end.size - start.size) > 0.6) return false;
  const [before, after] = [wordsOf(last), wordsOf(next)];
  if (hyphen.test(before)) return /^\p{L}/u.test(after);
  return !closing.test(before) && goesOn.test(after);
}
