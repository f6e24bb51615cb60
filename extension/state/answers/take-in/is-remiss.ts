import { namesMatter } from '../../../../answers/letter/named-matter.ts';
import { plainNumber } from '../../../../comments/model/case-number.ts';
import { isSameText } from '../../../../comments/similarity/shared-text.ts';
import { alikeness, sketchOf } from '../../../../comments/similarity/sketch.ts';
import { fold } from '../../../../language/swedish/letters/fold.ts';
import type { RemissContext } from './what-is-read.ts';

/** Of the runs of words in either: an answer that quotes much of the remiss shares less. */
const leastAlike = 0.3;

/** Is it the remiss itself, or a copy of it with somebody's comments? */
export function isTextOf(text: string, { texts }: RemissContext): boolean {
  if (text.trim() === '') return false;
  const sketch = sketchOf(text);
  return texts.some((one) => isSameText(one.text, text) || (alikeness(sketchOf(one.text), sketch) ?? 0) > leastAlike);
}

/** Words that titles of any remiss have. */
const ofAnyRemiss =
  /^(?:remiss\p{L}*|förslag\p{L}*|yttrande\p{L}*|svar\p{L}*|betänkande\p{L}*|utredning\p{L}*|rapport\p{L}*|samråd\p{L}*|granskning\p{L}*|utkast\p{L}*|bilag\p{L}*|version\p{L}*|dokument\p{L}*|missiv\p{L}*|region\p{L}*|kommun\p{L}*|för|och|till|från|inom|över|under|utan|med|som|eller|angående|avseende|gällande|nya|ett|den|det|om|av|på|är|ny)$/u;

/** In words: with fewer nothing can be said of what a text is about. */
const fewestWords = 40;
/** Of the words of a title that say what it is about: fewer, and the text is about something else. */
const leastShare = 0.34;

/**
 * Does nothing in the text speak of this remiss, no number of it, and next to none of the words that its titles have, while it says by a name
 * or a number what it is an answer to? It says so only where there is enough to go by.
 */
export function isOfAnotherRemiss(
  text: string,
  { titles, numbers }: Pick<RemissContext, 'titles' | 'numbers'>,
): boolean {
  const plain = fold(text).text;
  if ((plain.match(/\p{L}+/gu)?.length ?? 0) < fewestWords) return false;
  const packed = plainNumber(text);
  if (numbers.some((number) => packed.includes(plainNumber(number)))) return false;
  const told = titles.map(wordsOfTitle).filter(({ length }) => length > 0);
  if (told.length === 0 || !namesMatter(text)) return false;
  return told.every((words) => shareIn(words, plain) < leastShare);
}

/** Is a text called as one of the titles, as far as their words tell? Where none tells, it may be. */
export function isCalledSo(text: string, titles: readonly string[]): boolean {
  const plain = fold(text).text;
  const told = titles.map(wordsOfTitle).filter(({ length }) => length > 0);
  return told.length === 0 || told.some((words) => shareIn(words, plain) >= leastShare);
}

const shareIn = (words: readonly string[], plain: string) =>
  words.filter((word) => plain.includes(stemOf(word))).length / words.length;

const wordsOfTitle = (title: string): string[] => [
  ...new Set((fold(title).text.match(/\p{L}{3,}/gu) ?? []).filter((word) => !ofAnyRemiss.test(word))),
];

/** Without what a word may end in: "strategin" of "strategi", "hälsan" of "hälsa". */
const stemOf = (word: string) =>
  word.length > 5 ? word.slice(0, Math.max(5, word.length - 3)) : word.replace(/[ae]$/, '');
