import { usualWidth } from './letter-widths.ts';
import type { Look } from './page-text.ts';
import { partOfRun } from './part-of-run.ts';
import type { Run } from './runs.ts';

/** Letters that each stand apart, at least four of them: a word that is set wide, and the marks and figures that go with it. */
const spaced = /(?<!\S)(?:[("”“»«'’] )?\p{L}(?: \p{L}){3}(?: [\p{L}\d.,:;!?)"”»'’–-])*(?![^\s.,:;!?])/gu;
/** Beside such a word on its line, shorter ones, and figures, are set wide as well. */
const shortSpaced = /^\S(?: \S)+[.,:;!?]?$/gu;
const onlyLetters = /^\S(?: \S)+[.,:;!?]?$/u;
/**
 * In heights of the type: where letters stand so far apart, the gap between words is too wide to be found within a text item. Nearer,
 * the blanks within may be either kind.
 */
const clearlyWide = 0.2;

/** In a gap between two words, how many letter spaces at most count as the letters' own spacing. */
const spacings = 1.6;

/**
 * Words that are set wide, letter by letter, as words.
 * @param look where the page has been looked at closely: which blanks are written
 */
export function withWideWords(runs: readonly Run[], look?: Look): Run[] {
  const wide = new Set(runs.filter((run) => run.text.length > 6 && run.text.search(spaced) >= 0));
  if (wide.size === 0) return [...runs];
  const long = new Set(wide);
  const spread = (run: Run, before: Run | undefined) => {
    if (before && wide.has(before) && before.y === run.y && onlyLetters.test(run.text)) wide.add(run);
  };
  for (const [i, run] of runs.entries()) spread(run, runs[i - 1]);
  for (const [i, run] of runs.toReversed().entries()) spread(run, runs[runs.length - i]);
  return runs.flatMap((run) =>
    wide.has(run) ? partsOf(run, long.has(run) ? spaced : shortSpaced, blanksIn(run, look)) : [run],
  );
}

/** Undefined where the operators haven't been read; an item without written blanks has none. */
const blanksIn = ({ item }: Run, look: Look | undefined) =>
  look && (look.spaced.get(item) ?? new Map<number, number>());

function partsOf(run: Run, words: RegExp, written: ReadonlyMap<number, number> | undefined): Run[] {
  const parts: Run[] = [];
  let behind = 0;
  for (const { 0: row, index } of run.text.matchAll(words)) {
    const gap = gapIn(run, row);
    const begins = beginningsIn(row, run.from + index, written);
    if ((words === spaced && !isWord(row)) || (gap < clearlyWide && !begins)) continue;
    if (index > behind) parts.push(partOfRun(run, behind, index));
    for (let at = index; at < index + row.length; at += 2) {
      const letter = partOfRun(run, at, at + 1);
      const isFirst = at === index || begins?.has(at - index) === true;
      parts.push(isFirst ? letter : { ...letter, spaced: false, x0: parts.at(-1)?.x1 ?? letter.x0 });
    }
    // The gap behind it has the letters' own spacing twice, which would look as one between columns.
    const last = parts.at(-1);
    if (last) last.x1 += spacings * gap * run.size;
    behind = index + row.length;
  }
  if (behind < run.text.length) parts.push(partOfRun(run, behind, run.text.length));
  return parts.filter(({ text }) => text !== '');
}

/**
 * The letters of a row that a written blank stands before, where only some have one: there words begin. Where each has one, words
 * begin where there are more; else the blanks don't tell.
 * @param at the row's offset in its text item
 */
function beginningsIn(
  row: string,
  at: number,
  blanks: ReadonlyMap<number, number> | undefined,
): Set<number> | undefined {
  const offsets = Array.from({ length: (row.length + 1) / 2 }, (_, i) => 2 * i).slice(1);
  const behind = (least: number) => new Set(offsets.filter((offset) => (blanks?.get(at + offset) ?? 0) >= least));
  for (const least of [1, 2]) {
    const begins = behind(least);
    if (!blanks || begins.size >= offsets.length / 2) continue;
    if (least > 1 && begins.size === 0) return undefined;
    // "p s y k i s k  h ä l s a i skolan": where two blanks part words, the word of one letter is set as those behind it.
    const last = offsets.at(-1) ?? 0;
    if (least > 1 && /[iå]$/iu.test(row) && blanks.get(at + last + 2) === 1) begins.add(last);
    return begins;
  }
  return undefined;
}

/** Between its letters, in heights of the type. */
function gapIn({ text, x0, x1, size }: Run, row: string): number {
  const letters = row.replaceAll(' ', '');
  const rest = usualWidth(text.replace(row, ''));
  return ((x1 - x0) / size - rest - usualWidth(letters)) / (letters.length - 1);
}

/** Not the columns of a table, or a list of grades. */
export function isWord(row: string): boolean {
  const letters = row.replace(/[^\p{L}]/gu, '').toLowerCase();
  const inOrder = [...letters].every((letter, i) => i === 0 || letter.charCodeAt(0) === letters.charCodeAt(i - 1) + 1);
  return !inOrder && /[aeiouyåäö]/.test(letters) && new Set(letters).size > 1;
}
