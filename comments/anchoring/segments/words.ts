import { firstWhere } from '../../../language/lists/first-where.ts';
import { missing } from '../../../language/lists/item-at.ts';
import { lineEnd } from '../../../language/swedish/letters/line-ends.ts';
import { unseenCharacters } from '../../../language/swedish/letters/unseen.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of a text in order: which, and where they stand in it, in UTF-16 offsets. */
export interface WordList {
  ids: number[];
  starts: number[];
  ends: number[];
}

const letter = /[\p{L}\p{N}]/u;
const mark = new RegExp(`[\\u0300-\\u036f${unseenCharacters}]`);
const nextLine = new RegExp(lineEnd.source, 'uy');

const [unasked, no, yes, within] = [0, 1, 2, 3];
/** For each UTF-16 unit, whether it begins a word or can only continue one: a table is quicker than a regular expression. */
const kinds = new Uint8Array(0x10000);
function kindOf(codeUnit: number): number {
  const known = kinds[codeUnit] ?? missing(kinds, codeUnit);
  if (known !== unasked) return known;
  const character = String.fromCharCode(codeUnit);
  // Halves of characters beyond U+FFFF: letters of scripts that no strategy is written in.
  const kind = letter.test(character) ? yes : mark.test(character) ? within : no;
  kinds[codeUnit] = kind;
  return kind;
}

/** In words. */
const slice = 10_000;

/**
 * @param offset of the text, which is added to those of the words
 * @returns the words; yields between slices
 */
export function* wordListOf(text: string, vocabulary: Vocabulary, offset = 0): Generator<void, WordList> {
  const words: WordList = { ids: [], starts: [], ends: [] };
  for (let at = 0; at < text.length; at++) {
    if (kindOf(text.charCodeAt(at)) !== yes) continue;
    const start = at;
    for (let more = true; more; ) {
      while (at < text.length && kindOf(text.charCodeAt(at)) !== no) at++;
      const on = goesOn(text, at);
      more = on > at;
      at = on;
    }
    words.ids.push(vocabulary.idOf(text.slice(start, at)));
    words.starts.push(offset + start);
    words.ends.push(offset + at);
    if (words.ids.length % slice === 0) yield;
  }
  return words;
}

/** Where the word goes on that ends here, if it is broken at a line's end; else the offset itself. */
function goesOn(text: string, at: number): number {
  const codeUnit = text[at];
  const hyphen = codeUnit === '-' || codeUnit === '\u2010';
  if (!hyphen && text[at - 1] !== '\u00ad') return at;
  nextLine.lastIndex = hyphen ? at : at - 1;
  return nextLine.test(text) ? nextLine.lastIndex : at;
}

/** The index of the first word of the range that ends behind the offset. */
export function wordAt(
  { ends }: Pick<WordList, 'ends'>,
  offset: number,
  range: { first: number; end: number } = { first: 0, end: ends.length },
): number {
  return firstWhere(range.first, range.end, (at) => (ends[at] ?? missing(ends, at)) > offset);
}
