import { conceptsOf, type Glossary } from '../glossary/glossary.ts';
import type { Concept } from '../glossary/schema.ts';
import { type TreeNode, treesOf } from '../glossary/tree.ts';
import type { Card } from './card.ts';
import type { Cloze } from './cloze.ts';
import { type Example, exampleWith } from './examples.ts';
import { namesAnswer, plainName } from './names-answer.ts';
import { randomFrom, shuffled } from './random.ts';
import { above, below, relationBetween } from './relation.ts';

/** A sentence of the reader's own documents, with what tells where it stands. */
export interface OwnCloze extends Cloze {
  /** The document's title. */
  document: string;
}

/** What cards are made of. */
export interface Material {
  glossary: Glossary;
  /** What is to be practised, and what is offered beside the right answer; ids, in the order in which they are learnt. */
  pool: readonly string[];
  clozes: readonly OwnCloze[];
}

/** One of the answers that can be chosen. */
interface Option {
  /** The concept's id. */
  id: string;
  text: string;
  /** Of `place`, how deep it stands in the tree that is drawn, from 0. */
  depth?: number;
}

interface Common {
  card: Card;
  concept: Concept;
}

/** A card as it is asked. `right` are the ids of the options that are right. */
export type Exercise =
  /** Said to oneself, and then looked up. */
  | (Common & { kind: 'definition' })
  | (Common & { kind: 'term'; definition: string; options: Option[]; right: string[] })
  | (Common & { kind: 'cloze'; cloze: OwnCloze; options: Option[]; right: string[] })
  | (Common & {
      kind: 'level';
      example: Example;
      question: { sv: string; en: string };
      options: Option[];
      right: string[];
    })
  | (Common & { kind: 'place'; options: Option[]; right: string[] })
  | (Common & { kind: 'odd'; options: Option[]; right: string[] });

/** Choices beside the right one. */
const others = 3;
/** More rows than there are numbers on the keys are more than one surveys. */
const mostPlaces = 9;

/**
 * A card as an exercise, or undefined where it can't be made (any more): the document is gone, the glossary says otherwise.
 * @param seed the same gives the same choices in the same order
 */
export function exerciseOf(card: Card, material: Material, seed: string): Exercise | undefined {
  const { glossary } = material;
  const [concept] = conceptsOf(glossary, [card.concept]);
  if (!concept) return undefined;
  const random = randomFrom(`${seed} ${card.id}`);
  const common = { card, concept };
  switch (card.kind) {
    case 'definition':
      return concept.definition ? { ...common, kind: 'definition' } : undefined;
    case 'term': {
      const definition = concept.definition?.sv;
      if (definition === undefined || namesAnswer(definition, concept)) return undefined;
      const options = choices(concept, material, random, (other) => !namesAnswer(definition, other));
      return options && { ...common, kind: 'term', definition, options, right: [concept.id] };
    }
    case 'cloze': {
      const cloze = material.clozes.find(({ key, concept: of }) => key === card.detail && of === concept.id);
      if (!cloze) return undefined;
      // What is above or below would often do as well, and so would what the same words name.
      const kin = new Set([...below(glossary, concept.id), ...(concept.broader ?? []), ...cloze.alsoNamed]);
      const sentence = `${cloze.before} … ${cloze.after}`;
      const fits = (other: Concept) =>
        !kin.has(other.id) && !below(glossary, other.id).includes(concept.id) && !namesAnswer(sentence, other);
      const options = choices(concept, material, random, fits);
      return options && { ...common, kind: 'cloze', cloze, options, right: [concept.id] };
    }
    case 'level': {
      const found = exampleWith(card.detail ?? '');
      if (found?.example.concept !== concept.id) return undefined;
      // In the order of the set: levels have one.
      const options = apart(conceptsOf(glossary, found.set.among));
      return {
        ...common,
        kind: 'level',
        example: found.example,
        question: found.set.question,
        options,
        right: [concept.id],
      };
    }
    case 'place':
      return placeOf(common, glossary);
    case 'odd':
      return oddOf(common, material, random);
  }
}

/** How far another concept is: beside it, in the same tree, in the same scheme, elsewhere. */
function distanceFrom(glossary: Glossary, concept: string): (other: string) => number {
  const scheme = schemeOf(glossary, concept);
  return (other) => {
    const { is } = relationBetween(glossary, concept, other);
    if (is === 'beside') return 0;
    if (is !== 'none') return 1;
    return schemeOf(glossary, other) === scheme ? 2 : 3;
  };
}

/** By the plain names, but where two have the same by the whole. */
function apart(concepts: readonly Concept[]): Option[] {
  const same = (concept: Concept) => concepts.filter((one) => plainName(one) === plainName(concept)).length > 1;
  return concepts.map((concept) => ({
    id: concept.id,
    text: same(concept) ? concept.prefLabel.sv : plainName(concept),
  }));
}

/** The concept among others: those of its own scheme that stand beside it first. Undefined where there are too few. */
function choices(
  concept: Concept,
  { glossary, pool }: Material,
  random: () => number,
  fits: (other: Concept) => boolean,
): Option[] | undefined {
  const scheme = schemeOf(glossary, concept.id);
  const nearness = distanceFrom(glossary, concept.id);
  const candidates = shuffled(
    conceptsOf(glossary, [...new Set([...pool, ...(scheme ? conceptIdsOf(glossary, scheme) : [])])]).filter(
      (other) => other.id !== concept.id && plainName(other) !== plainName(concept) && fits(other),
    ),
    random,
  ).toSorted((a, b) => nearness(a.id) - nearness(b.id));
  if (candidates.length < others) return undefined;
  return apart(shuffled([concept, ...candidates.slice(0, others)], random));
}

const schemeOf = ({ schemes }: Glossary, id: string) =>
  schemes.find(({ concepts }) => concepts.some((concept) => concept.id === id))?.id;
const conceptIdsOf = ({ schemes }: Glossary, scheme: string) =>
  schemes.find(({ id }) => id === scheme)?.concepts.map(({ id }) => id) ?? [];

/** The tree without the concept and what is below it: under which of the others does it stand? */
function placeOf(common: Common, glossary: Glossary): Exercise | undefined {
  const { concept } = common;
  const options: Option[] = [];
  // What other systems have hung into the tree would only make it harder to survey.
  const schemes = new Set([concept.id, ...above(glossary, concept.id)].map((id) => schemeOf(glossary, id)));
  const lay = ({ concept: here, scheme, narrower }: TreeNode, depth: number) => {
    if (here.id === concept.id || !schemes.has(scheme.id) || options.some(({ id }) => id === here.id)) return;
    options.push({ id: here.id, text: here.prefLabel.sv, depth });
    for (const one of narrower) lay(one, depth + 1);
  };
  for (const root of treesOf(glossary, concept.id)) lay(root, 0);
  const right = (concept.broader ?? []).filter((id) => options.some((option) => option.id === id));
  // Where only one has anything below it, that one it must be.
  const branches = options.filter(({ depth = 0 }, i) => (options[i + 1]?.depth ?? 0) > depth);
  if (right.length === 0 || branches.length < 2 || options.length > mostPlaces) return undefined;
  return { ...common, kind: 'place', options, right };
}

/** Three that stand somewhere below the concept, and one that doesn't. */
function oddOf(common: Common, { glossary, pool }: Material, random: () => number): Exercise | undefined {
  const { concept } = common;
  const under = below(glossary, concept.id);
  if (under.length < others) return undefined;
  const scheme = schemeOf(glossary, concept.id);
  const outside = conceptsOf(glossary, [...(scheme ? conceptIdsOf(glossary, scheme) : []), ...pool]).filter(
    ({ id }) => id !== concept.id && !under.includes(id) && !below(glossary, id).includes(concept.id),
  );
  const nearness = distanceFrom(glossary, concept.id);
  const [odd] = shuffled(outside, random).toSorted((a, b) => nearness(a.id) - nearness(b.id));
  if (!odd) return undefined;
  const three = shuffled(conceptsOf(glossary, under), random).slice(0, others);
  return { ...common, kind: 'odd', options: apart(shuffled([odd, ...three], random)), right: [odd.id] };
}
