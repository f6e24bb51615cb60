import { diffArrays } from 'diff';
import { fold } from '../letters/fold.ts';
import { bend } from './word-forms.ts';

/** Words of a text with the punctuation and spaces behind them. A text's runs joined are the text. */
export interface TextRun {
  text: string;
  /** Is the run in the other text too, in the same order? */
  same: boolean;
}

export interface TextComparison {
  ours: TextRun[];
  theirs: TextRun[];
  /** The share of both texts' words that they have in common, 0 to 1, by letters. Under a third, marking the differences only disturbs. */
  alike: number;
}

interface Word {
  text: string;
  /** The same in all forms of the word. */
  lemma: string;
}

/** Words of at most this many letters don't count by themselves: any two texts share och, att and som. */
const small = 3;

/**
 * Compares two texts word by word. Of two `sayings`, as two definitions, case, punctuation and inflection are no difference, and short
 * words alone no likeness. Of two `versions` of one text everything counts but white space and line breaks.
 */
export function compareTexts(ours: string, theirs: string, of: 'sayings' | 'versions' = 'sayings'): TextComparison {
  const least = of === 'versions' ? 0 : small;
  const [mine, others] = [wordsOf(ours, of), wordsOf(theirs, of)];
  const sides: Record<'ours' | 'theirs', TextRun[]> = { ours: [], theirs: [] };
  let shared = 0;
  let at = { ours: 0, theirs: 0 };
  const parts = diffArrays(
    mine.map(({ lemma }) => lemma),
    others.map(({ lemma }) => lemma),
  );
  for (const { value, added, removed, count = value.length } of parts) {
    const here = { ours: added ? 0 : count, theirs: removed ? 0 : count };
    const same = !added && !removed && value.some((lemma) => lemma.length > least);
    if (same) shared += weightOf(value);
    put(sides.ours, mine.slice(at.ours, at.ours + here.ours), same);
    put(sides.theirs, others.slice(at.theirs, at.theirs + here.theirs), same);
    at = { ours: at.ours + here.ours, theirs: at.theirs + here.theirs };
  }
  const all = weightOf([...mine, ...others].map(({ lemma }) => lemma));
  return { ...sides, alike: all === 0 ? 0 : (2 * shared) / all };
}

/** Longer words that don't count by themselves either. */
const linking = new Set(
  'alls anser dessutom exempel eftersom finns gäller gör göra kommer lite mycket något någon redan räknas snart sätt somliga stället vilket vänder går hand alla även andra annan annat bara bland bli blir både där dess dessa detta deras efter eller från genom hade hela hur inom innan inte ingen kunna mellan många också olika samt sedan själv skulle sådan till under utan vara varje vilka vilken över'.split(
    ' ',
  ),
);

export interface WordComparison extends TextComparison {
  /** Is it worth marking the differences? Where most of a text would be marked it isn't. */
  telling: boolean;
}

/** The largest share of a text's words that may be marked, by letters. */
const mostMarked = 2 / 3;

/**
 * Compares the words of two texts whatever their order: a run is the same where the other text has its words too, in any form. Short and
 * linking words are marked only where nothing else differs: "för ett förslag", "mot ett förslag".
 */
export function compareWords(ours: string, theirs: string): WordComparison {
  const texts = [ours, theirs].map((text) => wordsOf(text, 'sayings')) as [Word[], Word[]];
  const large = ({ lemma, text }: Word) => lemma.length > small && !linking.has(plain(text));
  const isIn = (words: readonly Word[], { lemma }: Word) => words.some((one) => isSameWord(one.lemma, lemma));
  const [mine, others] = texts.map((words) => words.filter(large)) as [Word[], Word[]];
  const shared = mine.filter((word) => isIn(others, word));
  const differs = shared.length < mine.length || others.some((word) => !isIn(mine, word));
  // "För" in one and "mot" in the other is a difference; an article that only one of them has isn't.
  const swapped = !differs && texts.every((words, i) => words.some((word) => !isIn(texts[1 - i] ?? [], word)));
  const tells = swapped ? () => true : large;
  const sideOf = (words: readonly Word[], other: readonly Word[]) => {
    const runs: TextRun[] = [];
    const marked = words.filter((word) => tells(word) && !isIn(other, word));
    for (const word of words) put(runs, [word], !marked.includes(word));
    const weigh = (some: readonly Word[]) => some.reduce((sum, { lemma }) => sum + lemma.length, 0);
    return { runs, share: weigh(marked) / Math.max(1, weigh(words.filter(tells))) };
  };
  const [one, another] = [sideOf(texts[0], texts[1]), sideOf(texts[1], texts[0])];
  const all = weightOf([...mine, ...others].map(({ lemma }) => lemma));
  const common = weightOf([...shared, ...others.filter((word) => isIn(mine, word))].map(({ lemma }) => lemma));
  return {
    ours: one.runs,
    theirs: another.runs,
    alike: all === 0 ? 0 : common / all,
    telling: Math.max(one.share, another.share) <= mostMarked,
  };
}

const plain = (text: string) => fold(text).text.replace(/[^\p{L}\p{N}]/gu, '');

/** Have they the same lemma, or the same beginning and short endings, as words that the table of paradigms lacks ("uppstår", "uppstått")? */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length >= 5 && one.length - length <= 3 && other.length - length <= 3;
}

const weightOf = (lemmas: string[]) => lemmas.reduce((sum, { length }) => sum + (length > small ? length : 0), 0);

function put(runs: TextRun[], words: Word[], same: boolean): void {
  if (words.length === 0) return;
  const text = words.map((word) => word.text).join('');
  const last = runs.at(-1);
  if (last?.same === same) last.text += text;
  else runs.push({ text, same });
}

/** The words, each with what stands behind it; the first with what stands before it. Of versions, punctuation is by itself. */
function wordsOf(text: string, of: 'sayings' | 'versions'): Word[] {
  if (of === 'versions') {
    const parts = text.match(/^\s+|[\p{L}\p{N}\u00ad]+\s*|[^\p{L}\p{N}\u00ad\s]\s*/gu) ?? [];
    return parts.map((part) => ({ text: part, lemma: part.replace(/[\u00ad\s]/g, '') }));
  }
  return (text.match(/^[^\p{L}\p{N}]*[\p{L}\p{N}\u00ad]*[^\p{L}\p{N}]*|[\p{L}\p{N}\u00ad]+[^\p{L}\p{N}]*/gu) ?? [])
    .filter((word) => word !== '')
    .map((word) => ({ text: word, lemma: lemmaOf(fold(word).text.replace(/[^\p{L}\p{N}]/gu, '')) }));
}

/** Without the paradigm's name, so that its length is the word's. */
const lemmaOf = (word: string) => bend(word).lemma.split('|')[0] ?? word;
