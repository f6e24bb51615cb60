import { addAll } from '../../../../language/swedish/many.ts';
import { usualWidth } from './letter-widths.ts';
import type { Look } from './page-text.ts';
import { partOfRun } from './part-of-run.ts';
import type { Run } from './runs.ts';
import { isWord } from './wide-words.ts';

const row = /^\S(?: \S)*$/u;
/** In heights of the type: letters that stand farther apart are a table's. */
const farthest = { step: 2.2, gap: 4 };
const fewest = { letters: 5, alike: 0.7 };
/**
 * Between the letters of a word, steps differ by at most this share and gaps by at most this many type sizes; differences larger than
 * `more` separate words.
 */
const steps = { same: 0.1, more: 1.35 };
const gaps = { same: 0.06, more: 0.16 };

/**
 * Words whose letters are put one by one, by the same step or with the same room between them, as words. Narrow letters leave more
 * room than others where the steps are the same, so that PDF.js parts a word there.
 */
export function withPlacedLetters(runs: readonly Run[], look?: Look): Run[] {
  const joined: Run[] = [];
  for (let at = 0; at < runs.length; ) {
    let end = at;
    while (end < runs.length && goesOn(runs[end - 1], runs[end] as Run, end === at)) end++;
    if (end - at > 1) addAll(joined, wordsAmong(runs.slice(at, end), look));
    else joined.push(runs[at] as Run);
    at = Math.max(end, at + 1);
  }
  return joined;
}

function goesOn(last: Run | undefined, run: Run, isFirst: boolean): boolean {
  if (!row.test(run.text)) return false;
  if (isFirst || !last) return true;
  if (!run.spaced) return false;
  const gap = run.x0 - last.x1;
  return (
    run.y === last.y && run.font === last.font && run.size === last.size && gap > 0 && gap < farthest.gap * run.size
  );
}

function wordsAmong(runs: readonly Run[], look: Look | undefined): Run[] {
  const begins = beginnings(runs, look);
  if (!begins?.includes(false)) return [...runs];
  const words: Run[][] = [];
  for (const [i, run] of runs.entries()) {
    const word = words.at(-1);
    if (word && !begins[i - 1]) word.push(run);
    else words.push([run]);
  }
  const isAll = words.every((word) => {
    const letters = word.map(({ text }) => text).join(' ');
    return letters.length < 7 || isWord(letters);
  });
  if (!isAll) return [...runs];
  return words.flatMap((word, i) => lettersOf(word, words[i + 1]?.[0]));
}

/** For each run but the first: does a word begin there? Undefined where the letters aren't spaced as in a letter-spaced word. */
function beginnings(runs: readonly Run[], look: Look | undefined): boolean[] | undefined {
  const letters = runs.map(({ text }) => text.split(' '));
  if (letters.flat().filter((letter) => /\p{L}/u.test(letter)).length < fewest.letters) return undefined;
  const written = runs.map(({ item, from, text }) => {
    const spaced = look?.spaced.get(item);
    return { before: spaced?.has(from) ?? false, within: hasWithin(spaced, from, text.length) };
  });
  if (written.some(({ within }) => within)) return undefined;
  if (written.slice(1).some(({ before }) => before)) return written.slice(1).map(({ before }) => before);
  const size = (runs[0] as Run).size;
  const width = (text: string) => usualWidth(text) * size;
  // From run to run, and on the average within those of several letters.
  const between = runs.slice(1).map((run, i) => {
    const before = runs[i] as Run;
    const last = letters[i]?.length === 1 ? before.x1 - before.x0 : width(letters[i]?.at(-1) ?? '');
    return { step: run.x0 - before.x1 + last, gap: run.x0 - before.x1 };
  });
  const within = runs.flatMap(({ x0, x1 }, i) => {
    const own = letters[i] ?? [];
    if (own.length < 2) return [];
    const step = (x1 - x0 - width(own.at(-1) ?? '')) / (own.length - 1);
    return own.slice(1).map(() => ({ step, gap: (x1 - x0 - width(own.join(''))) / (own.length - 1) }));
  });
  const all = [...between, ...within];
  const step = median(all.map((one) => one.step));
  const gap = median(all.map((one) => one.gap));
  if (step > farthest.step * size) return undefined;
  const sameSteps = all.filter((one) => Math.abs(one.step - step) < steps.same * step).length;
  const sameGaps = all.filter((one) => Math.abs(one.gap - gap) < gaps.same * size).length;
  if (Math.max(sameSteps, sameGaps) < fewest.alike * all.length) return undefined;
  return between.map((one) => (sameSteps > sameGaps ? one.step > steps.more * step : one.gap > gap + gaps.more * size));
}

function hasWithin(spaced: ReadonlyMap<number, number> | undefined, from: number, length: number): boolean {
  for (let at = from + 1; spaced && at < from + length; at++) if (spaced.has(at)) return true;
  return false;
}

function median(of: readonly number[]): number {
  return of.toSorted((one, other) => one - other)[Math.floor((of.length - 1) / 2)] ?? 0;
}

/** The letters of a word; what lies between them is no gap, nor is what lies before the next word one between columns. */
function lettersOf(word: readonly Run[], next: Run | undefined): Run[] {
  const letters = word.flatMap((run) => run.text.split(' ').map((_, i) => partOfRun(run, 2 * i, 2 * i + 1)));
  const last = letters.at(-1) as Run;
  return letters.map((letter, i) => {
    const x0 = i === 0 ? letter.x0 : (letters[i - 1] as Run).x1;
    const x1 = letter === last && next ? Math.max(letter.x1, next.x0 - 0.3 * letter.size) : letter.x1;
    return { ...letter, x0, x1, spaced: i === 0 };
  });
}
