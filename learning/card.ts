/**
 * What is practised, one thing a card. A card is known by its id alone, which says all that it is made of: the concept, the
 * kind and, where there are several of a kind, which sentence or example. So a history of answers needs nothing else, and the
 * card can be made anew from the glossary and the documents whenever it is asked.
 */
export const cardKinds = ['term', 'level', 'place', 'odd', 'cloze', 'definition'] as const;

/**
 * `term`: which concept does this definition define? `definition`: what does the term mean, said to oneself. `cloze`: what is
 * missing in a sentence of one's own documents? `level`: which concept does an example show? `place`: under what does it
 * stand in the tree? `odd`: which of four is not below the concept?
 */
export type CardKind = (typeof cardKinds)[number];

export interface Card {
  /** `kind/concept`, or `kind/concept/detail`. It never changes: answers are kept under it. */
  id: string;
  kind: CardKind;
  /** The concept's id. */
  concept: string;
  /** Of `cloze` the sentence's key, of `level` the example's id. */
  detail?: string;
}

export function cardOf(kind: CardKind, concept: string, detail?: string): Card {
  return detail === undefined
    ? { id: `${kind}/${concept}`, kind, concept }
    : { id: `${kind}/${concept}/${detail}`, kind, concept, detail };
}

/** The card with that id; undefined where that is none of ours. */
export function readCardId(id: string): Card | undefined {
  const [kind, concept, detail, ...rest] = id.split('/');
  const known = cardKinds.find((one) => one === kind);
  if (!known || !concept || rest.length > 0) return undefined;
  return cardOf(known, concept, detail);
}
