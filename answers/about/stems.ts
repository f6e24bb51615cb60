/** Endings of Swedish nouns, adjectives and verbs, the longest first. */
const endings =
  'ernas arnas ornas erna arna orna andet ande ende heten ens ets ade ar er or en et na ad at as es a e n t s'.split(
    ' ',
  );

const shortest = 4;

const stems = new Map<string, string>();

/**
 * About the same for all forms of a word, to compare words by: "huvudinriktningarna" and "huvudinriktning" share it. It is rough, and
 * is never shown.
 */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  let stem = word;
  for (let round = 0; round < 2; round++) {
    const ending = endings.find((one) => stem.endsWith(one) && stem.length - one.length >= shortest);
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  if (stems.size > most) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** Words that are kept: more than a language has in use. */
const most = 50_000;
