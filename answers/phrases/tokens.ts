/** A word, a number or a sign, with UTF-16 offsets into the text. */
export interface Token {
  /** In small letters, without soft hyphens. */
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
const pieces =
  /[\p{L}\p{N}\u00ad]{1,400}(?:[-‑’'][\p{L}\p{N}\u00ad]{1,400}|(?<=\p{N})[.:](?=\p{N})[\p{N}]{1,400}|(?<=\p{L}):\p{Ll}{1,400}){0,40}-?|\S/gu;

export function tokensOf(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  for (const { 0: piece, index } of text.slice(from, to).matchAll(pieces))
    tokens.push({
      text: piece.replaceAll('\u00ad', '').toLowerCase(),
      start: from + index,
      end: from + index + piece.length,
      capital: /^\p{Lu}/u.test(piece),
      isWord: /^[\p{L}\p{N}\u00ad]/u.test(piece),
    });
  return tokens;
}
