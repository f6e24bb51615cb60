import type { Concept } from '../glossary/schema.ts';
import { findTerms } from '../matching/find-terms.ts';
import { compile, type Lexicon } from '../matching/lexicon.ts';
import { fold } from '../swedish/fold.ts';
import { bend } from '../swedish/word-forms.ts';

/** What a concept could be known by in a text. */
interface Traces {
  lexicon: Lexicon;
  /** Each label as the beginnings that its words keep in all forms. */
  stems: string[][];
  /** The labels' initials, as documents shorten them. */
  initials: Set<string>;
}

const known = new WeakMap<Concept, Traces>();

/** Words that say nothing by themselves. */
const small = new Set(['och', 'för', 'av', 'i', 'med', 'till', 'på', 'om', 'samt', 'den', 'det', 'de']);

/** The name without what a glossary adds in brackets: "(princip)". */
export const plainName = ({ prefLabel }: Concept): string => prefLabel.sv.replace(/\s*\([^)]*\)$/, '');

/**
 * Does a text give a concept away? It does by the term in any form, by its abbreviation, by a word that is built on it, and by
 * all the words of the term wherever they stand.
 */
export function namesAnswer(text: string, concept: Concept): boolean {
  const { lexicon, stems, initials } = tracesOf(concept);
  if (findTerms(lexicon, text).length > 0) return true;
  const folded = fold(text).text;
  if (stems.some((words) => words.every((stem) => folded.includes(stem)))) return true;
  return (text.match(/\p{Lu}{2,}/gu) ?? []).some((short) => initials.has(short));
}

function tracesOf(concept: Concept): Traces {
  const before = known.get(concept);
  if (before) return before;
  const labels = [plainName(concept), ...(concept.altLabel ?? [])];
  const words = labels.map((label) => (fold(label).text.match(/\p{L}+/gu) ?? []).filter((word) => !small.has(word)));
  const traces: Traces = {
    lexicon: compile(labels.map((label) => ({ label, concept: concept.id, scheme: '' }))),
    stems: words.map((each) => each.map(stemOf)).filter((each) => each.length > 0),
    initials: new Set(words.filter((each) => each.length > 1).map((each) => initialsOf(each))),
  };
  known.set(concept, traces);
  return traces;
}

const initialsOf = (words: readonly string[]) => words.map((word) => word[0]?.toUpperCase()).join('');

/** What all forms of a word begin with; the word itself where that is too little to know it by. */
function stemOf(word: string): string {
  const [first = word, ...rest] = bend(word).forms;
  let length = first.length;
  for (const form of rest) while (!form.startsWith(first.slice(0, length))) length--;
  return length < 4 ? word : first.slice(0, length);
}
