import { conceptsOf } from '../../glossary/glossary.ts';
import { type Card, type CardKind, cardKinds, cardOf } from './card.ts';
import { exampleSets } from './examples.ts';
import { exerciseOf, type Material } from './exercises/exercise.ts';

/** At most so many sentences of a concept are introduced; sentences that have been answered come again, however many there are. */
export const sentencesPerConcept = 2;

/** All cards of a concept that can be asked. */
export function cardsOfConcept(concept: string, material: Material): Card[] {
  return cardKinds.flatMap((kind) => {
    const cards = ofKind(kind, concept, material).filter((card) => canBeAsked(card, material));
    return kind === 'cloze' ? cards.slice(0, sentencesPerConcept) : cards;
  });
}

/** Cached by material, since each round asks it of the same cards. */
const known = new WeakMap<Material, Map<string, boolean>>();

/** Can an exercise be made of the card? The seed, which selects the wrong answers, doesn't matter here. */
export function canBeAsked(card: Card, material: Material): boolean {
  const before = known.get(material) ?? new Map<string, boolean>();
  known.set(material, before);
  const can = before.get(card.id) ?? exerciseOf(card, material, '') !== undefined;
  before.set(card.id, can);
  return can;
}

function ofKind(kind: CardKind, concept: string, { glossary, clozes }: Material): Card[] {
  if (conceptsOf(glossary, [concept]).length === 0) return [];
  switch (kind) {
    case 'cloze':
      return clozes.filter((one) => one.concept === concept).map(({ key }) => cardOf(kind, concept, key));
    case 'level':
      return exampleSets
        .flatMap(({ examples }) => examples)
        .filter((one) => one.concept === concept)
        .map(({ id }) => cardOf(kind, concept, id));
    default:
      return [cardOf(kind, concept)];
  }
}
