import { diffArrays } from 'diff';
import { fold } from './fold.ts';
import { bend } from './word-forms.ts';

/** A stretch of a text, punctuation and spaces behind its words included. A text's runs are the whole of it. */
export interface Run {
  text: string;
  /** Does the other text say this, too, in the same order? */
  same: boolean;
}

export interface Comparison {
  ours: Run[];
  theirs: Run[];
  /** 0 to 1, the share of both texts' words that they have in common, by letters. Under a third, marks only disturb. */
  alike: number;
}

interface Word {
  text: string;
  /** The same in all forms of the word. */
  lemma: string;
}

/** Words of no more letters say nothing alone: two texts about anything share och, att and som. */
const small = 3;

/**
 * Two texts word by word. Of what is said in two places, case, punctuation and inflection make no difference, nor do small words
 * alone. Of two versions of one text everything does but white space and how the lines are broken.
 */
export function compareTexts(ours: string, theirs: string, of: 'sayings' | 'versions' = 'sayings'): Comparison {
  const least = of === 'versions' ? 0 : small;
  const [mine, others] = [wordsOf(ours, of), wordsOf(theirs, of)];
  const sides: Record<'ours' | 'theirs', Run[]> = { ours: [], theirs: [] };
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

/** Longer words that say nothing alone either. */
const linking = new Set(
  'alla även andra annan annat bara bland bli blir både där dess dessa detta deras efter eller från genom hade hela hur inom innan inte ingen kunna mellan många också olika samt sedan själv skulle sådan till under utan vara varje vilka vilken över'.split(
    ' ',
  ),
);

/**
 * Two texts as so many words, in whatever order they stand: a run is the same where the other text has its words too, in any
 * form. Small and linking words are never what differs.
 */
export function compareWords(ours: string, theirs: string): Comparison {
  const texts = [ours, theirs].map((text) => wordsOf(text, 'sayings')) as [Word[], Word[]];
  const tells = ({ lemma, text }: Word) =>
    lemma.length > small && !linking.has(fold(text).text.replace(/[^\p{L}\p{N}]/gu, ''));
  const [mine, others] = texts.map((words) => new Set(words.filter(tells).map(({ lemma }) => lemma))) as [
    Set<string>,
    Set<string>,
  ];
  const runsOf = (words: readonly Word[], other: ReadonlySet<string>) => {
    const runs: Run[] = [];
    for (const word of words) put(runs, [word], !tells(word) || other.has(word.lemma));
    return runs;
  };
  const all = weightOf([...mine, ...others]);
  const shared = 2 * weightOf([...mine].filter((lemma) => others.has(lemma)));
  return { ours: runsOf(texts[0], others), theirs: runsOf(texts[1], mine), alike: all === 0 ? 0 : shared / all };
}

const weightOf = (lemmas: string[]) => lemmas.reduce((sum, { length }) => sum + (length > small ? length : 0), 0);

function put(runs: Run[], words: Word[], same: boolean): void {
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
