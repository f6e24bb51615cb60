import { searchedLabels } from '../../glossary/glossary.ts';
import type { Concept, Scheme } from '../../glossary/schema.ts';
import { fold } from '../swedish/letters/fold.ts';
import { formsOfWord } from '../swedish/words/ways-to-bend.ts';

/** One label to look for, and what it names. */
export interface Term {
  /** As the glossary writes it. */
  label: string;
  concept: string;
  scheme: string;
  /** The forms of its words, by the folded word, where the paradigms don't decide them. */
  forms?: Readonly<Record<string, readonly string[]>>;
}

/** The labels of these schemes as terms to compile. */
export function* termsOf(schemes: Iterable<Scheme>): Iterable<Term> {
  for (const scheme of schemes) {
    for (const concept of scheme.concepts) {
      for (const label of searchedLabels(concept)) {
        const term = { label, concept: concept.id, scheme: scheme.id };
        yield scheme.own ? { ...term, forms: formsOfLabel(label, concept) } : term;
      }
    }
  }
}

/** A label's words, numbers and marks, folded. */
export const wordsOfLabel = (label: string): string[] => fold(label).text.match(/\p{L}+|\d+|[-,:]/gu) ?? [];

/**
 * The forms in which each word of an own glossary's label is looked for, by the folded word: nobody has tried the paradigms on it, and its
 * writer may have said otherwise.
 */
function formsOfLabel(label: string, { forms = {} }: Pick<Concept, 'forms'>): Record<string, string[]> {
  const words = wordsOfLabel(label);
  return Object.fromEntries(
    words
      .filter((word) => /\p{L}/u.test(word))
      .map((word) => {
        const chosen = Object.hasOwn(forms, word) ? forms[word] : undefined;
        return [word, formsOfWord(word, word === words.at(-1), chosen).forms];
      }),
  );
}
