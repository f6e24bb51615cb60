import { unseenCharacters } from '../../language/swedish/letters/unseen.ts';

/** A word, a number or a sign, with UTF-16 offsets into the text. */
export interface Token {
  /** In small letters, without soft hyphens and other characters that nobody sees. */
  text: string;
  start: number;
  end: number;
  /** Does it begin with a capital? */
  capital: boolean;
  isWord: boolean;
}

/**
 * "och", "3.1", "elev-", "EU:s", or one sign. No word is longer: of megabytes of letters without a blank each is several, since the search for
 * one of any length ends the stack.
 */
const pieces = new RegExp(
  `[\\p{L}\\p{N}${unseenCharacters}]{1,400}(?:[-‑’'][\\p{L}\\p{N}${unseenCharacters}]{1,400}|(?<=\\p{N})[.:](?=\\p{N})[\\p{N}]{1,400}|(?<=\\p{L}):\\p{Ll}{1,400}){0,40}-?|\\S`,
  'gu',
);
const unseen = new RegExp(`[${unseenCharacters}]`, 'gu');

export function tokensOf(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  for (const { 0: piece, index } of text.slice(from, to).matchAll(pieces)) {
    const seen = piece.replace(unseen, '');
    if (seen === '') continue;
    tokens.push({
      text: seen.toLowerCase(),
      start: from + index,
      end: from + index + piece.length,
      capital: /^\p{Lu}/u.test(seen),
      isWord: /^[\p{L}\p{N}]/u.test(seen),
    });
  }
  return tokens;
}
