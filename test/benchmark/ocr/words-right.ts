/** The words of a text in order, whatever stands between them; a word that is broken over a line's end is whole. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/(?<=\p{L})[-\u2010]\s*\n\s*(?!(?:och|eller|samt)\s)(?=\p{Ll})/gu, '')
    // References to notes are no words.
    .replace(/<sup>.*?<\/sup>|[¹²³]/g, ' ')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

export interface WordsRight {
  /** How many words really stand there. */
  words: number;
  right: number;
  /** What was read in place of which words, where they differ. */
  mistakes: { real: string; read: string }[];
  /** Of each word that was read. */
  isRight: boolean[];
}

/** Aligns what was read with what really stands there: the longest common subsequence of words. */
export function wordsRight(real: readonly string[], read: readonly string[]): WordsRight {
  const wide = read.length + 1;
  const longest = new Uint16Array((real.length + 1) * wide);
  for (let i = real.length - 1; i >= 0; i--)
    for (let j = read.length - 1; j >= 0; j--)
      longest[i * wide + j] =
        real[i] === read[j]
          ? (longest[(i + 1) * wide + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * wide + j] ?? 0, longest[i * wide + j + 1] ?? 0);
  const mistakes: WordsRight['mistakes'] = [];
  const isRight = read.map(() => false);
  let [i, j] = [0, 0];
  let [missing, instead]: [string[], string[]] = [[], []];
  const note = () => {
    if (missing.length + instead.length > 0) mistakes.push({ real: missing.join(' '), read: instead.join(' ') });
    [missing, instead] = [[], []];
  };
  while (i < real.length || j < read.length) {
    if (i < real.length && j < read.length && real[i] === read[j]) {
      note();
      isRight[j] = true;
      i++;
      j++;
    } else if (
      j >= read.length ||
      (i < real.length && (longest[(i + 1) * wide + j] ?? 0) >= (longest[i * wide + j + 1] ?? 0))
    )
      missing.push(real[i++] as string);
    else instead.push(read[j++] as string);
  }
  note();
  return { words: real.length, right: longest[0] ?? 0, mistakes, isRight };
}

/** How many concepts were found in their order, of those that stand there and of those that were found. */
export function conceptsRight(
  real: readonly string[],
  found: readonly string[],
): { precision: number; recall: number } {
  const { right } = wordsRight(real, found);
  return {
    precision: found.length === 0 ? 1 : right / found.length,
    recall: real.length === 0 ? 1 : right / real.length,
  };
}
