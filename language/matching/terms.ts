import { searchedLabels } from '../../glossary/glossary.ts';
import type { Scheme } from '../../glossary/schema.ts';

/** One label to look for, and what it names. */
export interface Term {
  /** As the glossary writes it. */
  label: string;
  concept: string;
  scheme: string;
}

/** The labels of these schemes as terms to compile. */
export function* termsOf(schemes: Iterable<Scheme>): Iterable<Term> {
  for (const scheme of schemes) {
    for (const concept of scheme.concepts) {
      for (const label of searchedLabels(concept)) yield { label, concept: concept.id, scheme: scheme.id };
    }
  }
}
