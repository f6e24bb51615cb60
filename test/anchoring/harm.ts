import type { Random } from './random.ts';

/** A word as a scanner without Swedish reads it. */
export function scanned(word: string, random: Random): string {
  return word
    .replace(/[åä]/g, () => random.pick(['a', 'a', 'a', 'é', 'd', 'i']))
    .replace(/ö/g, () => random.pick(['o', 'o', 'é', '6', 'd']))
    .replace(/[ÅÄ]/g, 'A')
    .replace(/Ö/g, 'O')
    .replace(/rn/g, () => (random.chance(0.5) ? 'm' : 'rn'))
    .replace(/l/g, () => (random.chance(0.04) ? '1' : 'l'))
    .replace(/^(\p{L}{4,})(\p{L}{4,})$/u, (whole, head, tail) => (random.chance(0.04) ? `${head} ${tail}` : whole));
}

/** Another form of the word, or one digit more or less. */
export function bent(word: string, random: Random): string {
  if (/\d/.test(word)) return word.replace(/\d/, (digit) => String((Number(digit) + random.between(1, 8)) % 10));
  return word.replace(/(\p{L}{4,})/u, (letters) => {
    if (/[ae]n$/.test(letters)) return letters.slice(0, -1);
    if (/a$/.test(letters)) return `${letters}s`;
    return letters + random.pick(['en', 'er', 'et', 's']);
  });
}
