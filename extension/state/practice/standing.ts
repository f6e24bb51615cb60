import { readCardId } from '../../../learning/practice/card.ts';
import { canBeAsked, cardsOfConcept } from '../../../learning/practice/cards.ts';
import type { Material } from '../../../learning/practice/exercises/exercise.ts';
import type { Round } from '../../../learning/practice/review.ts';
import { dueCards, knownConcepts, type Memories, planTen } from '../../../learning/practice/round-plan.ts';

/** How much is due, when the next comes (ISO 8601), how much there is of new. */
export function standingOf(memories: Memories, material: Material, rounds: readonly Round[], now: Date) {
  const askable = [...memories].filter(([id]) => {
    const card = readCardId(id);
    return card && canBeAsked(card, material);
  });
  const next = askable.map(([, { memory }]) => memory.due.toISOString()).toSorted()[0];
  const concepts = material.pool.filter((id) => cardsOfConcept(id, material).length > 0);
  const known = [...knownConcepts(memories, material)].filter(([id, until]) => concepts.includes(id) && until > now);
  const practised = new Set(rounds.filter(({ ended }) => ended).map(({ kind }) => kind));
  return {
    due: dueCards(memories, material, now).length,
    next,
    canPractise: planTen(memories, material, now, '').length > 0,
    known: known.length,
    concepts: concepts.length,
    hasDoneFirst: practised.has('first'),
  };
}
