/** How far a harmed word is from what it was. */

/** What scanners often do costs half: these letters for one another, and thin letters lost or added. */
export const cheap = 0.5;
const confused = new Set(
  ['li', 'lt', 'it', 'ai', 'ae', 'nm', 'nr', 'nu', 'mi', 'bh', 'vy', 'rt', 'ec', 'sz', 'gq', 'kl', 'ij'].flatMap(
    ([one = '', other = '']) => [one + other, other + one],
  ),
);
const thin = new Set('ilrt');

/** Levenshtein distance in which what scanners often do costs less, and the first letter more. Infinity where over `most`. */
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
 * How sure it is that these words are what they were taken for, 0 to 1: the share of letters before and behind what is
 * other than it should be.
 * @param readings word → the form that it was taken for; words that are missing are as they should be
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
