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

/** "och", "3.1", "elev-", "EU:s", or one sign. */
const pieces =
  /[\p{L}\p{N}\u00ad]+(?:[-‑’'][\p{L}\p{N}\u00ad]+|(?<=\p{N})[.:](?=\p{N})[\p{N}]+|(?<=\p{L}):\p{Ll}+)*-?|\S/gu;

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
