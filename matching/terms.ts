import { searchedLabels } from '../glossary/glossary.ts';
import type { Scheme } from '../glossary/schema.ts';
import type { Term } from './lexicon.ts';

/** The labels of these schemes as terms to compile. */
export function* termsOf(schemes: Iterable<Scheme>): Iterable<Term> {
  for (const scheme of schemes) {
    for (const concept of scheme.concepts) {
      for (const label of searchedLabels(concept)) yield { label, concept: concept.id, scheme: scheme.id };
    }
  }
}
