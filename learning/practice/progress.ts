import type { Concept, Scheme } from '../../glossary/schema.ts';
import { cardsOfConcept } from './cards.ts';
import type { Material } from './exercises/exercise.ts';
import { knownConcepts, type Memories, metConcepts } from './round-plan.ts';

export interface SchemeProgress {
  scheme: Scheme;
  concepts: { concept: Concept; state: 'new' | 'started' | 'known' }[];
}

/** How far one has come with each concept that is practised and can be asked about, scheme by scheme. */
export function progressOf(memories: Memories, material: Material, now: Date): SchemeProgress[] {
  const met = metConcepts(memories);
  const known = knownConcepts(memories, material);
  const stateOf = ({ id }: Concept) => {
    const until = known.get(id);
    if (until && until > now) return 'known';
    return met.has(id) ? 'started' : 'new';
  };
  return material.glossary.schemes.flatMap((scheme) => {
    const concepts = scheme.concepts
      .filter(({ id }) => material.pool.includes(id) && cardsOfConcept(id, material).length > 0)
      .map((concept) => ({ concept, state: stateOf(concept) }) as const);
    return concepts.length > 0 ? [{ scheme, concepts }] : [];
  });
}
