import { itemAt } from '../../lists/item-at.ts';
import type { LetterCorrection } from './misread-letters.ts';

/** Is this lower-case word one that is looked for? Text is changed only where the change gives such a word. */
export interface Known {
  (word: string): boolean;
  /** How long a known word may be that begins with these four small letters; 0 where none does. */
  longestFrom?(beginning: string): number;
}

/**
 * What a replacement character, or one for private use, may stand for, the likeliest first: a ligature that Unicode lacks, else a letter
 * that was decoded wrongly.
 */
const candidates = 'ti tt fi ft ff fl tti ffi ffl tf ttf fj ffj fb fh fk st ct sp ch ck th å ä ö é'.split(' ');
const lostLetter = /[\ufffd\ue000-\uf8ff]/gu;
/** More of them in one word than this, and too little is left to know it by. */
const mostLost = 2;
const longestWord = 60;

const inWord = /^[\p{L}\ufffd\ue000-\uf8ff]$/u;

const blanks = '[ \\u00a0\\u2000-\\u200a\\u202f]';
/** Four letters at least, each apart from the next. */
const spaced = new RegExp(
  `(?<![\\p{L}\\p{N}]|[-'’.]${blanks}?)\\p{L}(?:${blanks}{1,4}\\p{L}){3,}(?![\\p{L}\\p{N}])`,
  'gu',
);
/** A cheap test for the same. */
const maybeSpaced = /(?:^|\s)\S\s{1,4}\S\s{1,4}\S\s{1,4}\S(?:\s|[.,:;!?]|$)/;
/** A large first letter that stands apart from the rest of its word. */
const initial = /^\s*["”“»«]?(\p{Lu})(\s{1,3})(\p{Ll}+)/u;

/** In order, and apart from each other. */
export function lostIn(text: string, known: Known): LetterCorrection[] {
  const places: LetterCorrection[] = [];
  if (text.search(lostLetter) >= 0) for (const place of replaced(text, known)) places.push(place);
  if (maybeSpaced.test(text)) for (const place of joined(text, known)) places.push(place);
  const [whole, capital, gap, rest] = initial.exec(text) ?? [];
  if (whole && capital && gap && rest && !known(rest) && known(capital.toLowerCase() + rest)) {
    const end = whole.length - rest.length;
    places.push({ start: end - gap.length, end, letters: '' });
  }
  return places.toSorted((one, other) => one.start - other.start);
}

function* replaced(text: string, known: Known): Iterable<LetterCorrection> {
  for (const { index: at } of text.matchAll(lostLetter)) {
    const [before, after] = [wordBefore(text, at), wordBehind(text, at + 1)];
    if (before.length + after.length === 0 || (`${before}${after}`.match(lostLetter)?.length ?? 0) >= mostLost)
      continue;
    // Behind a whole word it stood for no letter.
    if (known(before.toLowerCase()) || known(after.toLowerCase())) continue;
    const letters = candidates.find((one) => readings(`${before}${one}${after}`.toLowerCase()).some(known));
    if (letters) yield { start: at, end: at + 1, letters };
  }
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > end - longestWord && inWord.test(text[start - 1] ?? '')) start--;
  return text.slice(start, end);
}

function wordBehind(text: string, start: number): string {
  let end = start;
  while (end < start + longestWord && inWord.test(text[end] ?? '')) end++;
  return text.slice(start, end);
}

/** What a word may be in which one more letter is lost. */
const readings = (word: string): string[] =>
  word.search(lostLetter) < 0 ? [word] : candidates.map((one) => word.replace(lostLetter, () => one));

/** The blanks between the letters of words that are set wide: "p s y k i s k  h ä l s a". */
function* joined(text: string, known: Known): Iterable<LetterCorrection> {
  for (const { 0: row, index } of text.matchAll(spaced)) {
    const starts = [...row.matchAll(/\p{L}/gu)].map((match) => match.index);
    const letters = starts.map((start) => row[start]?.toLowerCase()).join('');
    const ends = wordsIn(letters, known, wideGaps(starts));
    if (!ends) continue;
    for (let i = 1; i < starts.length; i++) {
      const [from, to] = [itemAt(starts, i - 1) + 1, itemAt(starts, i)];
      if (!ends.has(i)) yield { start: index + from, end: index + to, letters: '' };
    }
  }
}

/** Before which letters the gap is wider than most. */
function wideGaps(starts: readonly number[]): Set<number> {
  const gaps = starts.slice(1).map((start, i) => start - itemAt(starts, i));
  const least = gaps.reduce((one, other) => Math.min(one, other), Infinity);
  return new Set(gaps.flatMap((gap, i) => (gap > least ? [i + 1] : [])));
}

/**
 * Where words begin in letters that have none between them; undefined where none of them is known.
 * @param wide where gaps say that they begin
 */
function wordsIn(letters: string, known: Known, wide: ReadonlySet<number>): Set<number> | undefined {
  const begins = new Set(wide);
  let found = false;
  for (let at = 0; at < letters.length; ) {
    const end = longestAt(letters, at, known, wide);
    if (end === undefined) {
      at++;
      continue;
    }
    found = true;
    begins.add(at).add(end);
    at = end;
  }
  return found ? begins : undefined;
}

const fewestLetters = 4;

/** Words don't go over a gap that is wider than the others. */
function longestAt(letters: string, at: number, known: Known, wide: ReadonlySet<number>): number | undefined {
  // Most letters begin no word that is looked for, and none is tried at them: a text of nothing else would take long.
  const longest = Math.min(known.longestFrom?.(letters.slice(at, at + fewestLetters)) ?? longestWord, longestWord);
  if (longest === 0) return undefined;
  let limit = at + 1;
  while (limit < letters.length && limit < at + longest && !wide.has(limit)) limit++;
  for (let end = limit; end >= at + fewestLetters; end--) if (known(letters.slice(at, end))) return end;
  return undefined;
}
