/**
 * A card asks one thing. Its id contains all that it is made of: the concept, the kind and, where there are several of a kind, which
 * sentence or example. So the history of answers needs only ids, and a card is made from glossary and documents whenever it is asked.
 */
export const cardKinds = ['term', 'level', 'place', 'odd', 'cloze', 'definition'] as const;

/**
 * `term`: which concept does this definition define? `definition`: what does the term mean, said to oneself. `cloze`: what is
 * missing in a sentence of one's own documents? `level`: which concept does an example show? `place`: under what does it
 * stand in the tree? `odd`: which of four is not below the concept?
 */
export type CardKind = (typeof cardKinds)[number];

export interface Card {
  /** `kind/concept`, or `kind/concept/detail`. It never changes, since answers are stored with it. */
  id: string;
  kind: CardKind;
  /** The concept's id. */
  concept: string;
  /** For `cloze` the sentence's key, for `level` the example's id. */
  detail?: string;
}

export function cardOf(kind: CardKind, concept: string, detail?: string): Card {
  return detail === undefined
    ? { id: `${kind}/${concept}`, kind, concept }
    : { id: `${kind}/${concept}/${detail}`, kind, concept, detail };
}

/** Parses a card's id; undefined where it isn't one. */
export function readCardId(id: string): Card | undefined {
  const [kind, concept, detail, ...rest] = id.split('/');
  const known = cardKinds.find((one) => one === kind);
  if (!known || !concept || rest.length > 0) return undefined;
  return cardOf(known, concept, detail);
}
