/** The distance between a word that a scanner has misread and the form that it may have been. */

/** The cost of an edit that scanners often make: one of these letters read as the other, or a thin letter lost or added. Others cost 1. */
export const cheap = 0.5;
const confused = new Set(
  ['li', 'lt', 'it', 'ai', 'ae', 'nm', 'nr', 'nu', 'mi', 'bh', 'vy', 'rt', 'ec', 'sz', 'gq', 'kl', 'ij'].flatMap(
    ([one = '', other = '']) => [one + other, other + one],
  ),
);
const thin = new Set('ilrt');

/** The Levenshtein distance, with common misreadings cheaper and an edit of the first letter dearer. Infinity where it is over `most`. */
export function harmBetween(word: string, form: string, most: number): number {
  if (Math.abs(word.length - form.length) * cheap > most) return Number.POSITIVE_INFINITY;
  const added = (letter = '') => (thin.has(letter) ? cheap : 1);
  let before = [0];
  for (let j = 0; j < form.length; j++) before.push((before[j] ?? 0) + added(form[j]) + (j === 0 ? cheap : 0));
  for (let i = 0; i < word.length; i++) {
    const first = i === 0 ? cheap : 0;
    const row = [(before[0] ?? 0) + added(word[i]) + first];
    let least = row[0] ?? 0;
    for (let j = 0; j < form.length; j++) {
      const pair = `${word[i]}${form[j]}`;
      const swap = word[i] === form[j] ? 0 : (confused.has(pair) ? cheap : 1) + (j === 0 ? first : 0);
      const cost = Math.min(
        (before[j] ?? 0) + swap,
        (before[j + 1] ?? 0) + added(word[i]),
        (row[j] ?? 0) + added(form[j]),
      );
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    before = row;
  }
  return before[form.length] ?? 0;
}

/**
 * How certain it is that these words were read rightly, 0 to 1: the share of their letters that stand before the first and behind the
 * last difference from the form.
 * @param readings word → the form that it was taken for; a word that isn't in it was spelt right
 */
export function certaintyOf(words: string, readings: ReadonlyMap<string, string>): number {
  let right = 0;
  let all = 0;
  for (const word of words.match(/\p{L}+/gu) ?? []) {
    const form = readings.get(word) ?? word;
    const [shorter, longer] = [Math.min(form.length, word.length), Math.max(form.length, word.length)];
    let before = 0;
    while (before < shorter && form[before] === word[before]) before++;
    let behind = 0;
    while (behind < shorter - before && form.at(-1 - behind) === word.at(-1 - behind)) behind++;
    right += before + behind;
    all += longer;
  }
  return all === 0 ? 1 : right / all;
}
