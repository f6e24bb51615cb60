import { conceptsOf } from '../glossary/glossary.ts';
import { type Card, type CardKind, cardKinds, cardOf } from './card.ts';
import { exampleSets } from './examples.ts';
import { exerciseOf, type Material } from './exercise.ts';

/** So many sentences of a concept are begun with; one that has been answered comes again however many there are. */
export const sentencesPerConcept = 2;

/** All cards of a concept that can be asked. */
export function cardsOfConcept(concept: string, material: Material): Card[] {
  return cardKinds.flatMap((kind) => {
    const cards = ofKind(kind, concept, material).filter((card) => canBeAsked(card, material));
    return kind === 'cloze' ? cards.slice(0, sentencesPerConcept) : cards;
  });
}

/** Asked of the same cards for each round, and the same as long as the material is. */
const known = new WeakMap<Material, Map<string, boolean>>();

/** Can it still be made? What is chosen beside the right answer doesn't matter here. */
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
