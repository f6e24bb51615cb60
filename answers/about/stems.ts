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
  // Until none is left: "elevhälsa" and "elevhälsans" must come to the same.
  for (let ending = endingOf(stem); ending !== undefined; ending = endingOf(stem)) stem = stem.slice(0, -ending.length);
  if (stems.size > most) stems.clear();
  stems.set(word, stem);
  return stem;
}

const endingOf = (word: string) => endings.find((one) => word.endsWith(one) && word.length - one.length >= shortest);

/** Words that are kept: more than a language has in use. */
const most = 50_000;
