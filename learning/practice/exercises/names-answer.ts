import type { Concept } from '../../../glossary/schema.ts';
import { findTerms } from '../../../language/matching/find-terms.ts';
import { compile, type Lexicon } from '../../../language/matching/lexicon.ts';
import { fold } from '../../../language/swedish/letters/fold.ts';
import { bend } from '../../../language/swedish/words/word-forms.ts';

/** What gives a concept away in a text. */
interface Traces {
  lexicon: Lexicon;
  /** Each label as the beginnings that its words keep in all forms. */
  stems: string[][];
  /** The labels' initials, as documents shorten them. */
  initials: Set<string>;
}

const known = new WeakMap<Concept, Traces>();

/** Words without a meaning of their own. */
const small = new Set(['och', 'för', 'av', 'i', 'med', 'till', 'på', 'om', 'samt', 'den', 'det', 'de']);

/** Longer words without a meaning of their own. */
const linking = new Set(
  'alla allt andra annan annat antingen att bara bland blir både dess dessa detta deras efter eller enligt finns från genom göra ingen inget inga gäller hade hela inte kunna mellan många också olika samma samt sina skulle som sådan till under utan var vara varje väl vilka vilken vilket över även'.split(
    ' ',
  ),
);

/** The name without what a glossary adds in brackets: "(princip)". */
export const plainName = ({ prefLabel }: Concept): string => prefLabel.sv.replace(/(?<!\s)\s*\([^()]*\)$/, '');

/**
 * Does a text give a concept away? It does by the term in any form, by its abbreviation, by a word that is built on it, and by
 * all the words of the term wherever they stand.
 */
export function namesAnswer(text: string, concept: Concept): boolean {
  const { lexicon, stems, initials } = tracesOf(concept);
  if (findTerms(lexicon, text).length > 0) return true;
  const said = fold(text).text.match(/\p{L}+/gu) ?? [];
  if (stems.some((words) => words.every((stem) => said.some((word) => word.includes(stem) && !negates(word, stem)))))
    return true;
  if ((text.match(/\p{Lu}{2,}/gu) ?? []).some((short) => initials.has(short))) return true;
  // "A står för alkohol, N för narkotika": an abbreviation, letter by letter.
  const letters = (text.match(/(?<!\p{L})\p{Lu}(?!\p{L})/gu) ?? []).join('');
  return letters.length > 1 && letters === plainName(concept);
}

/** How many words of a concept's name a text has a part of: "modell" of "begreppsmodell", "utföra" of "tjänsteutförare". */
export function hintsAt(text: string, concept: Concept): number {
  const said = contentWords(text);
  return contentWords(plainName(concept)).filter((word) => said.some((one) => hints(one, word))).length;
}

function hints(said: string, word: string): boolean {
  const [stem, whole] = [stemOf(said), stemOf(word)];
  if (negates(said, whole) || negates(word, stem)) return false;
  if (said.startsWith(whole) || said.endsWith(whole) || word.startsWith(stem) || word.endsWith(stem)) return true;
  return stem.length > 4 && word.includes(stem);
}

/** "Ohälsa" is no form of "hälsa". */
const negates = (word: string, stem: string) => word.startsWith(`o${stem}`);

/** A conjunction, preposition, numeral or the like, without a meaning of its own. */
export const isLinking = (word: string) => linking.has(word) || small.has(word);

/** The words of a text that say something, as they stand there, folded. */
export const contentWords = (text: string): string[] =>
  (fold(text).text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !linking.has(word));

function tracesOf(concept: Concept): Traces {
  const before = known.get(concept);
  if (before) return before;
  // "Ansvar – ägarskap och rollfördelning" is known as "ansvar" as well.
  const labels = [plainName(concept), ...(concept.altLabel ?? [])].flatMap((label) => [label, ...dashed(label)]);
  const words = labels.map((label) => (fold(label).text.match(/\p{L}+/gu) ?? []).filter((word) => !small.has(word)));
  const traces: Traces = {
    lexicon: compile(labels.map((label) => ({ label, concept: concept.id, scheme: '' }))),
    stems: words.map((each) => each.map(stemOf)).filter((each) => each.length > 0),
    initials: new Set(words.filter((each) => each.length > 1).map((each) => initialsOf(each))),
  };
  known.set(concept, traces);
  return traces;
}

const dashed = (label: string) => label.split(' – ').slice(0, -1);

const initialsOf = (words: readonly string[]) => words.map((word) => word[0]?.toUpperCase()).join('');

/** Cached, since inflecting is slow and texts repeat their words. */
const stems = new Map<string, string>();

/** The common beginning of all forms of a word; the word itself where that is too short to recognise it. */
export function stemOf(word: string): string {
  const before = stems.get(word);
  if (before !== undefined) return before;
  const [first = word, ...rest] = bend(word).forms;
  let length = first.length;
  for (const form of rest) while (!form.startsWith(first.slice(0, length))) length--;
  const stem = length < 4 ? word : first.slice(0, length);
  stems.set(word, stem);
  return stem;
}
