import { bend } from '../../language/swedish/words/word-forms.ts';

/** What a verb and its noun end in goes: "förtydligas" and "ett förtydligande" are one. The longest first. */
const ofVerbs = ['ning', 'ande', 'ende'];
const endings = [
  ...['heternas', 'heterna', 'hetens', 'heten', 'heter', 'het'],
  ...['ningarna', 'ningens', 'ningen', 'ningar', 'ning', 'andena', 'andet', 'ande', 'endet', 'ende'],
  ...['orna', 'arna', 'erna', 'ades', 'ats', 'ade', 'are', 'ast', 'ar', 'er', 'or', 'at', 'as', 'es'],
  ...['en', 'et', 'an', 'na', 'a', 'e', 's', 't'],
];
/** Letters that a stem keeps at least, before a long and before a short ending. */
const [least, leastBeforeOne] = [3, 4];

/** What the forms of a word have in common, so that points in other words are found to be about the same. @param word folded */
export function stemOfWord(word: string): string {
  const { paradigm, lemma } = bend(word);
  if (paradigm !== undefined) return without(lemma.slice(0, -paradigm.length - 1), ofVerbs);
  return without(word.length > leastBeforeOne && /[^s]s$/.test(word) ? word.slice(0, -1) : word, endings);
}

function without(word: string, which: readonly string[]): string {
  const ending = which.find(
    (one) => word.endsWith(one) && word.length - one.length >= (one.length > 1 ? least : leastBeforeOne),
  );
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}

/** A compound is at least so long, and each of its parts. */
const [shortestCompound, shortestPart] = [9, 4];

/** The stems of the two parts of a compound, if both are known: "uppföljningsansvaret" is about uppföljning and ansvar. */
export function partsOfCompound(word: string, known: (stem: string) => boolean): [string, string] | undefined {
  if (word.length < shortestCompound) return undefined;
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const last = stemOfWord(word.slice(at));
    if (!known(last)) continue;
    const first = word.slice(0, at);
    const head = [first, ...(/[sou]$/.test(first) ? [first.slice(0, -1)] : [])].map(stemOfWord).find(known);
    if (head !== undefined && head !== last) return [head, last];
  }
  return undefined;
}
