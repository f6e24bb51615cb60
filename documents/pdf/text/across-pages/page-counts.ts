import { hasFiniteVerb } from '../../../../language/swedish/words/finite-verbs.ts';
import type { Line } from '../lines/lines.ts';
import { lineText } from '../lines/rows.ts';

const named = /(?:^|[\s(])(?:sid(?:a|an|or)?\.?|s\.|page|p\.|pp\.|blad|nr)\s{0,2}[-–—]?$/iu;
const withTotal = /^\s*(?:[(/]\s*\d|(?:av|of)\s+\d)/iu;
const separators = { before: /(?:^|[|•·–—/]|\s-)$/u, behind: /^\s{0,4}(?:$|[|•·–—/]|-\s)/u };
/** In heights of the type: wider than a blank. */
const wideGap = 0.6;

export const isSentence = (text: string): boolean => /[.!?]["”»)]*$/u.test(text) && hasFiniteVerb(text);

/**
 * Of each number in a line: may it be one that counts the pages? Those are named or set off, or stand first or last among words that
 * make no sentence. "Sida 3", "3 (12)", "Plan för kommunen 3"; not "Målet är 15 procent", "3 procent av de unga", "1 Se rapporten."
 */
export function mayCountPages(line: Line): boolean[] {
  const text = lineText(line);
  const wide = wideGapsIn(line);
  return [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const [before, behind] = [text.slice(0, index).trimEnd(), text.slice(index + digits.length)];
    if (named.test(before) || withTotal.test(behind)) return true;
    const next = index + digits.length + 1;
    const isFirst = separators.before.test(before) || wide.has(index);
    const isLast = separators.behind.test(behind) || wide.has(next);
    if (isFirst && isLast) return true;
    if (hasFiniteVerb(text)) return false;
    return behind.trim() === '' || (before === '' && /^\s*\p{Lu}/u.test(behind) && !/[.!?]$/u.test(text));
  });
}

/** Where in the line's text runs begin behind a wide gap. */
function wideGapsIn({ runs, size }: Line): Set<number> {
  const wide = new Set<number>();
  let [at, x1] = [0, runs[0]?.x0 ?? 0];
  for (const run of runs) {
    if (run.x0 - x1 > wideGap * size) wide.add(at);
    at += run.text.length + 1;
    x1 = run.x1;
  }
  return wide;
}
