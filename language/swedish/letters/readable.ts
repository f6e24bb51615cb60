import { itemAt } from '../../lists/item-at.ts';
import { brokenAtBlank, brokenWord, lineEndInWord, softSign } from './line-ends.ts';
import { unseenCharacters } from './unseen.ts';

export interface ReadableOptions {
  /** Are the line ends a typesetter's, as a PDF's? In the source of a page they are white space, and its hyphens the author's. */
  typeset: boolean;
  /** May line ends have become blanks, as in a quote that another tool wrote? */
  mayBeFlattened?: boolean;
  /** What stands for the end of a block (U+2029); a blank where it isn't said. */
  blockEnd?: string;
}

const unseen = `[${unseenCharacters}]|${softSign}|(?<space>\\s+)`;
const flowing = new RegExp(unseen, 'gu');
const typesetWith = (word: string) =>
  new RegExp(
    `(?<broken>${word})|(?<inWord>${lineEndInWord})|(?<stub>[\\u00ad\\u00ac](?=[ \\t]*(?:\\r?\\n|\\u2028)))|${unseen}`,
    'gu',
  );
const typesetLines = typesetWith(brokenWord);
const flattenedLines = typesetWith(`${brokenWord}|${brokenAtBlank}`);

/** A text as one reads it: words that lines have broken are whole, soft hyphens gone, white space single. */
export const readable = (text: string, reading: ReadableOptions): string =>
  readableParts(text, [0, text.length], reading)[0] ?? '';

/**
 * The same in parts, for a text of which some is marked: where a part ends in the middle of a broken word, the word is whole all
 * the same.
 * @param cuts where the parts begin, and where the last one ends; UTF-16 offsets into the text, in order
 */
export function readableParts(
  text: string,
  cuts: readonly number[],
  { typeset, mayBeFlattened = false, blockEnd = ' ' }: ReadableOptions,
): string[] {
  const lines = mayBeFlattened ? flattenedLines : typesetLines;
  const parts = cuts.slice(1).map(() => '');
  const add = (from: number, words: string) => {
    for (let i = 0; i < parts.length; i++) {
      const [start, end] = [itemAt(cuts, i) - from, itemAt(cuts, i + 1) - from];
      parts[i] += words.slice(Math.max(0, start), Math.max(0, end));
    }
  };
  let behind = 0;
  for (const { 0: found, index, groups = {} } of text.matchAll(typeset ? lines : flowing)) {
    add(behind, text.slice(behind, index));
    behind = index + found.length;
    const part = cuts.findLastIndex((cut) => cut <= index);
    if (part >= 0 && part < parts.length) parts[part] += read(found, groups, blockEnd);
  }
  add(behind, text.slice(behind));
  return parts;
}

function read(found: string, { inWord, stub, space }: Record<string, string | undefined>, blockEnd: string): string {
  if (inWord !== undefined || stub !== undefined) return /^[\u00ad\u00ac]/.test(found) ? '-' : found.charAt(0);
  if (space === undefined) return '';
  const ends = found.split('\u2029').length - 1;
  return ends > 0 ? blockEnd.repeat(blockEnd === ' ' ? 1 : ends) : ' ';
}
