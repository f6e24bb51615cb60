/** The share of the words that occur among the others. A repeated word counts each time, though the others have it once. */
export function shareOccurringIn(others: readonly number[], words: readonly number[]): number {
  return words.filter((word) => others.includes(word)).length / words.length;
}

/** The share of the words that have a word of their own among the others: each of those counts for one. */
export function sharePairedWith(others: readonly number[], words: readonly number[]): number {
  const left = [...others];
  let count = 0;
  for (const word of words) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    count++;
  }
  return count / words.length;
}
