/** How the order of a page's words differs from other readings of it. */
export interface WordOrder {
  /** How many pairs of neighbouring words we have, of words that the other readings have, too. */
  pairs: number;
  /** Those that no other reading has as neighbours, with a blank between. */
  apart: string[];
}

/** @param others the page's words as others read them: two neighbours are in order if they are neighbours in one of these */
export function wordOrder(ours: readonly string[], others: readonly (readonly string[])[]): WordOrder {
  const theirs = new Set(others.flat());
  const known = new Set(others.flatMap(pairsOf));
  const pairs = pairsOf(ours).filter((pair) => pair.split(' ').every((word) => theirs.has(word)));
  return { pairs: pairs.length, apart: pairs.filter((pair) => !known.has(pair)) };
}

const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, i) => `${words[i]} ${word}`);
