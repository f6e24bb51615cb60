import { isWordBefore } from '../../../../language/swedish/words/initial-words.ts';
import type { Run } from './runs.ts';

/** By how many times an initial is larger than the text beside it. */
const larger = 1.6;
/** A page has a few of them; one with more is an alphabet. */
const mostOnPage = 12;

const capital = /^["”“»«]?\p{Lu}$/u;
/** Also words of one letter: "I Sverige". */
const wordOfOne = /[IÅ]$/u;
const goesOn = /^(?:\p{Ll}|\p{Lu}{2})/u;

/** Large first letters, which stand over several lines or on the first one, as part of the word that they begin. */
export function withInitials(runs: readonly Run[]): Run[] {
  const initials = runs.filter(({ text }) => text.length <= 2 && capital.test(text));
  if (initials.length === 0 || initials.length > mostOnPage) return [...runs];
  const before = new Map<Run, Run>();
  const moved = new Set<Run>();
  for (const initial of initials) {
    const rest = restOf(initial, runs);
    if (!rest || before.has(rest)) continue;
    before.set(rest, initial);
    moved.add(initial);
  }
  return runs.flatMap((run) => {
    if (moved.has(run)) return [];
    const initial = before.get(run);
    if (!initial) return [run];
    const { x0, y, size, font, content, artifact, spaced, stretch } = run;
    const isWord = isWordBefore(initial.text, run.text);
    // The initial becomes one more letter of the first line.
    return [
      { ...initial, x0, x1: x0, y, size, font, content, artifact, stretch, spaced },
      { ...run, spaced: isWord },
    ];
  });
}

/** What the letter begins: the uppermost of what stands to its right, or nothing, where that can't go on from it. */
function restOf(initial: Run, runs: readonly Run[]): Run | undefined {
  let found: Run | undefined;
  for (const run of runs) {
    if (run === initial || run.turn !== initial.turn || initial.size < larger * run.size) continue;
    const gap = run.x0 - initial.x1;
    const onLine = Math.abs(run.y - initial.y) < 0.2 * run.size;
    if (gap < -0.3 * run.size || gap > (onLine ? 0.4 * run.size : Math.max(1.2 * run.size, 0.4 * initial.size)))
      continue;
    if (!onLine && !isBeside(initial, run)) continue;
    if (!found || run.y < found.y) found = run;
  }
  if (!found) return undefined;
  const isName = wordOfOne.test(initial.text) && found.y < initial.y && isWordBefore(initial.text, found.text);
  return goesOn.test(found.text) || (isName && /^\p{L}/u.test(found.text)) ? found : undefined;
}

/** Capitals are about 0.7 as high as their type. */
const capitalHeight = 0.7;

/** Does the letter reach down from this line? */
function isBeside(initial: Run, run: Run): boolean {
  const [top, other] = [initial.y - capitalHeight * initial.size, run.y - capitalHeight * run.size];
  return initial.y > run.y && Math.abs(top - other) < run.size;
}
