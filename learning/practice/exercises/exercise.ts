import { conceptsOf, type Glossary, schemeOf } from '../../../glossary/glossary.ts';
import type { Concept, Scheme } from '../../../glossary/schema.ts';
import { type TreeNode, treesOf } from '../../../glossary/tree.ts';
import type { Card } from '../card.ts';
import { type Example, exampleWith } from '../examples.ts';
import { randomFrom, shuffled } from '../random.ts';
import { askedDefinition, askedName, canBeRecalled, isAdvisedAgainst } from './asked-definition.ts';
import { characterises } from './characterises.ts';
import type { Cloze } from './cloze.ts';
import { contentWords, hintsAt, namesAnswer, plainName, stemOf } from './names-answer.ts';
import { above, below, relationBetween } from './relation.ts';
import { pointers } from './shared-roots.ts';
import { alike, allOf, mostWrong, wrongAnswersFor } from './wrong-answers.ts';

/** A sentence of the reader's own documents, with what tells where it stands. */
export interface OwnCloze extends Cloze {
  /** The document's title. */
  document: string;
}

/** What cards are made of. */
export interface Material {
  glossary: Glossary;
  /** The concepts that are practised and offered as wrong answers; ids, in the order in which they are learnt. */
  pool: readonly string[];
  clozes: readonly OwnCloze[];
}

/** One of the answers that can be chosen. */
interface Option {
  /** The concept's id. */
  id: string;
  text: string;
  /** For `place`: how deep it stands in the tree that is drawn, from 0. */
  depth?: number;
}

interface Common {
  card: Card;
  concept: Concept;
}

/** What is to be said to oneself: what a word means, what something with that title is, or what is advised on a word. */
export interface Recall {
  asks: 'meaning' | 'thing' | 'advice';
  name: string;
  /** The title of the system where it means that: "psykisk hälsa" is one thing in the model and another to WHO. */
  system?: Scheme['title'];
  /** Who says so, where the title doesn't tell, or there is none that says more than the name does. */
  publisher?: string;
}

/** A card as it is asked. `right` are the ids of the options that are right. */
export type Exercise =
  /** Said to oneself, and then looked up. */
  | (Common & Recall & { kind: 'definition' })
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

/** With more rows than number keys the exercise is hard to survey. */
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
      return canBeRecalled(concept) ? { ...common, kind: 'definition', ...recallOf(concept, glossary) } : undefined;
    case 'term': {
      const definition = askedDefinition(concept);
      if (definition === undefined) return undefined;
      const wrong = wrongAnswersFor(concept, glossary, random, {
        // This definition may fit a concept that has none, too.
        fits: (other) => other.definition !== undefined && !namesAnswer(definition, other),
        // A definition that names what is below says that it is more than that.
        kin: below(glossary, concept.id).some((id) =>
          conceptsOf(glossary, [id]).some((one) => namesAnswer(definition, one)),
        ),
        akin: true,
        question: definition,
      });
      const options = wrong && apart(shuffled([concept, ...wrong], random));
      return options && { ...common, kind: 'term', definition, options, right: [concept.id] };
    }
    case 'cloze': {
      const cloze = material.clozes.find(({ key, concept: of }) => key === card.detail && of === concept.id);
      if (!cloze || !characterises(cloze, concept, allOf(glossary))) return undefined;
      const sentence = `${cloze.before} … ${cloze.after}`;
      const wrong = wrongAnswersFor(concept, glossary, random, {
        fits: (other) =>
          !cloze.alsoNamed.includes(other.id) &&
          !namesAnswer(sentence, other) &&
          supportOf(sentence, concept) - supportOf(sentence, other) >= decisive,
        question: sentence,
      });
      const options = wrong && apart(shuffled([concept, ...wrong], random));
      return options && { ...common, kind: 'cloze', cloze, options, right: [concept.id] };
    }
    case 'level': {
      const found = exampleWith(card.detail ?? '');
      if (found?.example.concept !== concept.id) return undefined;
      // In the order of the set: levels have one.
      const among = conceptsOf(glossary, found.set.among);
      const names = among.filter(({ id }) => id !== concept.id).map(plainName);
      if (pointers(found.example.text, plainName(concept), names).length > 0) return undefined;
      const options = apart(among);
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
      return oddOf(common, glossary, random);
  }
}

/** In words: by how much more of a sentence one definition must have than the other, to tell which concept is meant. */
const decisive = 2;

/** How many words of a concept's definition a sentence has. */
function supportOf(sentence: string, { definition }: Concept): number {
  const said = new Set(contentWords(sentence).map(stemOf));
  return new Set(
    contentWords(definition?.sv ?? '')
      .map(stemOf)
      .filter((stem) => said.has(stem)),
  ).size;
}

/** By the plain names, but where two have the same by the whole. */
function apart(concepts: readonly Concept[]): Option[] {
  const same = (concept: Concept) => concepts.filter((one) => plainName(one) === plainName(concept)).length > 1;
  return concepts.map((concept) => ({
    id: concept.id,
    text: same(concept) ? concept.prefLabel.sv : plainName(concept),
  }));
}

function recallOf(concept: Concept, glossary: Glossary): Recall {
  const name = askedName(concept);
  if (isAdvisedAgainst(concept)) return { asks: 'advice', name };
  if (isTitle(name)) return { asks: 'thing', name };
  const title = schemeOf(glossary, concept.id)?.title;
  const isShared = allOf(glossary).some((one) => one.id !== concept.id && askedName(one) === name);
  const publisher = concept.source[0]?.publisher;
  const says = title && (isShared || !namesAnswer(title.sv, concept));
  if (!says) return { asks: 'meaning', name, ...(publisher !== undefined && { publisher }) };
  return { asks: 'meaning', name, system: title, ...(isWithoutOwner(title.sv) && publisher && { publisher }) };
}

/** "Strategins tre uppdrag": whose strategy? */
const isWithoutOwner = (title: string) => /(?<!\p{L})(?:strategin|planen|rapporten|policyn)s?(?!\p{L})/iu.test(title);

/** "Det handlar om livet" has no meaning, it is something; "ANDTS" has one. */
const isTitle = (name: string) => /^\p{Lu}\p{Ll}/u.test(name);

/** The tree without the concept and what is below it: under which of the others does it stand? */
function placeOf(common: Common, glossary: Glossary): Exercise | undefined {
  const { concept } = common;
  const options: Option[] = [];
  // Concepts of other schemes would only make the tree harder to survey.
  const schemes = new Set([concept.id, ...above(glossary, concept.id)].map((id) => schemeOf(glossary, id)));
  const lay = ({ concept: here, scheme, narrower }: TreeNode, depth: number) => {
    if (here.id === concept.id || !schemes.has(scheme) || options.some(({ id }) => id === here.id)) return;
    options.push({ id: here.id, text: here.prefLabel.sv, depth });
    for (const one of narrower) lay(one, depth + 1);
  };
  for (const root of treesOf(glossary, concept.id)) lay(root, 0);
  const right = (concept.broader ?? []).filter((id) => options.some((option) => option.id === id));
  // If only one has anything below it, the answer can be guessed.
  const branches = options.filter(({ depth = 0 }, i) => (options[i + 1]?.depth ?? 0) > depth);
  if (right.length === 0 || branches.length < 2 || options.length > mostPlaces) return undefined;
  // The root is drawn outermost, and seen without knowing anything.
  if (options.some(({ id, depth }) => depth === 0 && right.includes(id))) return undefined;
  const hints = (id: string) =>
    Math.max(0, ...conceptsOf(glossary, [id]).map((one) => hintsAt(plainName(concept), one)));
  const wrong = options.filter(({ id }) => !right.includes(id)).map(({ id }) => hints(id));
  if (right.every((id) => hints(id) > Math.max(...wrong))) return undefined;
  return { ...common, kind: 'place', options, right };
}

/** Three that stand somewhere below the concept, and one of the same tree that doesn't. */
function oddOf(common: Common, glossary: Glossary, random: () => number): Exercise | undefined {
  const { concept } = common;
  const name = plainName(concept);
  const under = conceptsOf(glossary, below(glossary, concept.id)).filter((one) => !alike(concept, one));
  if (under.length < mostWrong) return undefined;
  // Names that repeat the concept's own say by themselves which one doesn't belong.
  const hinted = Math.max(...under.map((one) => hintsAt(name, one)));
  const outside = allOf(glossary).flatMap((other) => {
    const { is } = relationBetween(glossary, concept.id, other.id);
    const isFair = ![concept, ...under].some((one) => alike(one, other)) && hintsAt(name, other) >= hinted;
    return (is === 'beside' || is === 'apart') && isFair ? [{ other, is }] : [];
  });
  const beside = outside.filter(({ is }) => is === 'beside');
  const [odd] = shuffled(beside.length > 0 ? beside : outside, random).map(({ other }) => other);
  if (!odd) return undefined;
  const three = shuffled(under, random).slice(0, mostWrong);
  return { ...common, kind: 'odd', options: apart(shuffled([odd, ...three], random)), right: [odd.id] };
}
