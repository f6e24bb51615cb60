/** Endings of Swedish nouns and adjectives, the longest first. */
const endings =
  'ernas arnas ornas andet erna arna orna ande ende heten heter ens ets ans ers ars et en an er ar or na a e n t'.split(
    ' ',
  );

/** What looks like an ending and is none: "ansvar", "indikator". */
const whole = /(?:svar|ator)$/;

const shortest = 4;

const stems = new Map<string, string>();

/** Words that are kept: more than a language has in use. */
const most = 50_000;

/**
 * About the same for all forms of a word, to compare words by: "huvudinriktningarna" and "huvudinriktning" share it. It is rough, and
 * is never shown.
 */
export function roughStem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = withoutGenitive(withoutEnding(word));
  if (stems.size > most) stems.clear();
  stems.set(word, stem);
  return stem;
}

function withoutEnding(word: string): string {
  if (whole.test(word)) return word;
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortest);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** "insats" and "insatser" come to the same, too. */
const withoutGenitive = (word: string) => (word.endsWith('s') && word.length > shortest ? word.slice(0, -1) : word);
