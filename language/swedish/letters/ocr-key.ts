/**
 * A word's skeleton: the word without everything that scanners confuse, so that a misread word and the right one
 * have the same skeleton. Seen in scans read without Swedish: å→a 4 d; ä→a i é d ii ai; ö→o 6 d é; v→w; f→t; rn→m; letters
 * doubled. Both the text's and the glossary's words are reduced to it, so it needn't be reversible.
 * @param word folded
 */
export function ocrKey(word: string): string {
  let key = '';
  for (const letter of word.replace(/ii/g, 'ä').replace(/rn/g, 'm')) {
    const sign = merged[letter] ?? letter;
    const last = key.at(-1);
    // ä becomes "ai", "ia" or "ii" as well: with the letters beside it, it counts as one.
    if (sign === last || (sign === 'i' && last === 'a')) continue;
    if (sign === 'a' && last === 'i') key = `${key.slice(0, -1)}a`;
    else key += sign;
  }
  return key;
}

const merged: Record<string, string> = {
  ...{ å: 'a', ä: 'a', á: 'a', à: 'a', â: 'a', d: 'a', ö: 'a', ó: 'a', ò: 'a', o: 'a', é: 'a', è: 'a' },
  ...{ w: 'v', f: 't', í: 'i', j: 'i' },
};

/**
 * Removes what a scanner adds to a text: digits inside a word are misread letters, stray marks become blanks, as does a stop
 * before a small letter, and a word goes on small behind a hyphen at a line's end. Keeps the length.
 */
export function withoutScanMarks(text: string): string {
  return text
    .replace(/(?<=\p{L})[014568](?=\p{L})/gu, (digit) => letterFor[digit] ?? digit)
    .replace(/(?<!\p{L})(?:ach|oeh|ooh|ech)(?!\p{L})/gu, 'och')
    .replace(/(?<=\p{L})&(?=\p{L})/gu, 'å')
    .replace(/(?<=^|\n|-)[-\u2010](?=\p{L})|-(?=-)/gu, ' ')
    .replace(/[‘’'`´*«»~^_|<>=+•°]/g, ' ')
    .replace(/(?<=\p{L})\.(?=\s?\p{Ll})/gu, ' ')
    .replace(/(?<=\p{Ll}[-\u2010]\s{0,3}\n\s{0,9})\p{Lu}(?=\p{Ll})/gu, (capital) => {
      const lower = capital.toLowerCase();
      return lower.length === capital.length ? lower : capital;
    });
}

const letterFor: Record<string, string> = { '0': 'o', '1': 'l', '4': 'a', '5': 's', '6': 'o', '8': 'b' };
