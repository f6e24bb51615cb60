import { conjunctions } from '../swedish/conjunctions.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of a text in order: which, and where they stand in it, in UTF-16 offsets. */
export interface Words {
  ids: number[];
  starts: number[];
  ends: number[];
}

const unseen = '\\u0300-\\u036f\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const letters = `[\\p{L}\\p{N}${unseen}]`;
const stub = `(?!(?:${[...conjunctions, 'som'].join('|')})(?!\\p{L}))`;
/** A word, also over a line's end, as `fold` joins it. */
const word = new RegExp(
  `[\\p{L}\\p{N}]${letters}*(?:(?<=\\p{Ll})[-\\u2010\\u00ad][ \\t]*\\r?\\n[ \\t]*(?=\\p{Ll})${stub}${letters}+)*`,
  'gu',
);

/** In words. */
const slice = 10_000;

/** @returns the words; yields between slices */
export function* wordsOf(text: string, vocabulary: Vocabulary, offset = 0): Generator<void, Words> {
  const words: Words = { ids: [], starts: [], ends: [] };
  for (const { 0: raw, index } of text.matchAll(word)) {
    words.ids.push(vocabulary.idOf(raw));
    words.starts.push(offset + index);
    words.ends.push(offset + index + raw.length);
    if (words.ids.length % slice === 0) yield;
  }
  return words;
}

/** The index of the first word that ends behind the offset. */
export function wordAt({ ends }: Pick<Words, 'ends'>, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
