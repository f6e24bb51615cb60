import { type Glossary, schemeOf } from '../../../glossary/glossary.ts';
import type { Concept } from '../../../glossary/schema.ts';
import { fold } from '../../../language/swedish/letters/fold.ts';
import { shuffled } from '../random.ts';
import { contentWords, namesAnswer, plainName, stemOf } from './names-answer.ts';
import { above, below, relationBetween } from './relation.ts';
import { pointers } from './shared-roots.ts';

/** How many wrong answers are offered, if there are as many. */
export const mostWrong = 3;
/** With fewer wrong answers the question could be guessed. */
const fewestWrong = 2;

interface Wanted {
  /** Is it a wrong answer to this question? */
  fits: (other: Concept) => boolean;
  /** May broader or narrower concepts be offered, where there is nothing else? */
  kin?: boolean;
  /** The question's text. None of its words may give the right answer away. */
  question: string;
  /** Must they be of the right answer's kind, as far as tree, names and definitions tell? */
  akin?: boolean;
}

/**
 * Wrong answers that could be mistaken for the right one: only of the same tree or scheme, those of the same level first. Undefined where
 * there are too few, or where the question would give its answer away.
 */
export function wrongAnswersFor(
  concept: Concept,
  glossary: Glossary,
  random: () => number,
  { fits, kin = false, akin = false, question }: Wanted,
): Concept[] | undefined {
  const ranked = shuffled(allOf(glossary), random).flatMap((other) => {
    const rank = other.id === concept.id ? undefined : rankOf(glossary, concept, other, kin);
    if (rank === undefined || alike(concept, other) || !fits(other)) return [];
    if (akin && isProper(concept) !== isProper(other)) return [];
    // A scheme without a tree may contain a goal, a policy and a research term: the kind alone would give the answer away.
    if (akin && rank === ranks.scheme && !isAkin(concept, other)) return [];
    return [{ other, rank, near: sharedWords(concept, other).length }];
  });
  ranked.sort((a, b) => a.rank - b.rank || (a.rank < ranks.scheme ? 0 : b.near - a.near));
  const beside = ranked.filter(({ rank }) => rank === ranks.beside).length;
  // Where its own level has enough, what is further away would only be easier to rule out.
  const near = beside >= fewestWrong ? ranked.filter(({ rank }) => rank < ranks.kin) : ranked;
  const chosen = near.slice(0, mostWrong).map(({ other }) => other);
  if (chosen.length < fewestWrong) return undefined;
  if (akin && areOfOneBranch(glossary, concept, chosen)) return undefined;
  const isPointedAt = (wrong: readonly Concept[]) =>
    pointers(question, plainName(concept), wrong.map(plainName)).length > 0;
  if (!isPointedAt(chosen)) return chosen;
  return near
    .slice(mostWrong)
    .map(({ other }) => [...chosen.slice(0, mostWrong - 1), other])
    .find((wrong) => !isPointedAt(wrong));
}

export const allOf = ({ schemes }: Glossary): Concept[] => schemes.flatMap(({ concepts }) => concepts);

const ranks = { beside: 0, apart: 1, kin: 2, scheme: 3 } as const;

function rankOf(glossary: Glossary, concept: Concept, other: Concept, kin: boolean): number | undefined {
  const scheme = schemeOf(glossary, concept.id);
  const isOfScheme = schemeOf(glossary, other.id) === scheme;
  const [ours, theirs] = [concept, other].map(({ id }) =>
    (scheme?.collections ?? []).find(({ members }) => members.some((member) => member.concept === id)),
  );
  // Two collections divide the same thing: a member of one may well be a member of the other.
  if (isOfScheme && ours && theirs && ours !== theirs) return undefined;
  const { is } = relationBetween(glossary, concept.id, other.id);
  if (is === 'beside' || (isOfScheme && ours && ours === theirs)) return ranks.beside;
  if (is === 'apart') return ranks.apart;
  // A broader concept would often be right, too; a narrower one says more than the definition.
  if (is === 'above' || is === 'below') return kin && is === 'above' ? ranks.kin : undefined;
  return isOfScheme && [concept, other].every(({ id }) => standsAlone(glossary, id)) ? ranks.scheme : undefined;
}

/** Also in no tree: a concept in a tree could be ruled out by that. */
const standsAlone = (glossary: Glossary, id: string) =>
  above(glossary, id).length === 0 && below(glossary, id).length === 0;

const known = new WeakMap<Concept, WeakMap<Concept, boolean>>();

/** Could one be a right answer for the other? By a common label, a name that contains the other's, or definitions that say the same. */
export function alike(one: Concept, other: Concept): boolean {
  const before = known.get(one) ?? new WeakMap<Concept, boolean>();
  known.set(one, before);
  const found = before.get(other) ?? areAlike(one, other);
  before.set(other, found);
  return found;
}

function areAlike(one: Concept, other: Concept): boolean {
  if (
    labelsOf(one).some((label) => namesAnswer(label, other)) ||
    labelsOf(other).some((label) => namesAnswer(label, one))
  )
    return true;
  const [ours, theirs] = [one, other].map(({ definition }) => wordsOf(definition?.sv ?? ''));
  if (!ours || !theirs || ours.size === 0 || theirs.size === 0) return false;
  return [...ours].filter((word) => theirs.has(word)).length / Math.min(ours.size, theirs.size) > mostShared;
}

/** The largest share of the shorter definition that may stand in the longer: with more, it fits both. A single word may tell them apart: "för", "mot". */
const mostShared = 0.9;

const wordsOf = (text: string) => new Set(fold(text).text.match(/\p{L}+/gu) ?? []);

/** What two definitions speak of in the same words: the more, the harder to tell apart. */
function sharedWords(one: Concept, other: Concept): string[] {
  const [ours = new Set<string>(), theirs = new Set<string>()] = [one, other].map(
    ({ definition }) => new Set(contentWords(definition?.sv ?? '').map(stemOf)),
  );
  return [...ours].filter((stem) => theirs.has(stem));
}

/** Are all the wrong ones of one branch, and the right one of none? The right answer ("the good side") could then be guessed. */
function areOfOneBranch(glossary: Glossary, concept: Concept, wrong: readonly Concept[]): boolean {
  if (wrong.some(({ id }) => relationBetween(glossary, concept.id, id).is !== 'apart')) return false;
  const [first = [], ...rest] = wrong.map(({ id }) => [id, ...above(glossary, id)]);
  const own = [concept.id, ...above(glossary, concept.id)];
  return first.some((id) => !own.includes(id) && rest.every((ids) => ids.includes(id)));
}

/** "SRHR", "Agenda 2030": proper names, recognisable as such. */
const isProper = (concept: Concept) => /^\p{Lu}/u.test(plainName(concept));

/** Are they of one kind, by words that both definitions have, or by the first: "Att …", "Mål som …"? */
const isAkin = (one: Concept, other: Concept) =>
  sharedWords(one, other).length > 0 || one.definition?.sv.split(' ')[0] === other.definition?.sv.split(' ')[0];

const labelsOf = (concept: Concept) => [plainName(concept), ...(concept.altLabel ?? [])];
