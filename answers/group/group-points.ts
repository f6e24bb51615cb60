import { itemAt } from '../../language/lists/item-at.ts';
import type { PointStance, Remissvar } from '../answer.ts';
import { type ComparedPoint, comparedPoint, type Likeness, likenessOf } from './alike.ts';

/** A point of one of the answers, by their numbers. */
interface PointPlace {
  answer: number;
  point: number;
}

/** Points of several answers that say the same, to be proposed as one. */
export interface PointGroup {
  likeness: Likeness;
  stance: PointStance;
  /** The first is the one that most others are like; the others are in the order of the answers. */
  points: PointPlace[];
  /** Sections that most of them are about. */
  about: string[];
  /** Points on the same matter of those who think the contrary. */
  contrary: PointPlace[];
}

/** Work between two yields, in look-ups of some hundred nanoseconds; to compare two points takes as long as so many. */
const [perStep, comparing] = [10_000, 40];

/** Wants, criticises and doubts are of one mind; who supports is of the other. Questions and remarks take no side. */
const sides: Record<PointStance, 'for' | 'against' | undefined> = {
  stöd: 'for',
  invändning: 'against',
  ändringsförslag: 'against',
  fråga: undefined,
  påpekande: undefined,
};

const isContrary = (one: PointStance, other: PointStance) =>
  sides[one] !== undefined && sides[other] !== undefined && sides[one] !== sides[other];

/** Points that are made ready between two yields. */
const madeAtOnce = 200;

/** Proposes groups of alike points. Only those are grouped that at least two answers have. */
export function groupPoints(answers: readonly Pick<Remissvar, 'points'>[]): PointGroup[] {
  const steps = groupInSteps(answers);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same, a few milliseconds at a time: it yields between them. */
export function* groupInSteps(answers: readonly Pick<Remissvar, 'points'>[]): Generator<void, PointGroup[]> {
  const all: { compared: ComparedPoint; place: PointPlace }[] = [];
  for (const [answer, { points }] of answers.entries()) {
    for (const [at, point] of points.entries()) {
      all.push({ compared: comparedPoint(answer, point), place: { answer, point: at } });
      if (all.length % madeAtOnce === 0) yield;
    }
  }
  const rarity = rarityIn(all.map(({ compared }) => compared));
  const links = yield* linksAmong(
    all.map(({ compared }) => compared),
    rarity,
  );
  const groups: PointGroup[] = [];
  const grouped = new Set<number>();
  // Whoever is like most others comes first, and takes those that are like it: a chain of likenesses would end in something else.
  const byLinks = [...links.keys()].toSorted((a, b) => (links.get(b)?.size ?? 0) - (links.get(a)?.size ?? 0) || a - b);
  for (const first of byLinks) {
    if (grouped.has(first)) continue;
    const { stance } = itemAt(all, first).compared.point;
    const alike = [...(links.get(first) ?? [])].filter(([other]) => !grouped.has(other)).toSorted(([a], [b]) => a - b);
    const members = [
      first,
      ...alike.filter(([at]) => itemAt(all, at).compared.point.stance === stance).map(([at]) => at),
    ];
    if (new Set(members.map((at) => itemAt(all, at).place.answer)).size < 2) continue;
    for (const at of members) grouped.add(at);
    const contrary = alike
      .filter(([at]) => isContrary(stance, itemAt(all, at).compared.point.stance))
      .map(([at]) => at);
    groups.push({
      likeness: members.slice(1).every((at) => links.get(first)?.get(at) === 'same-words')
        ? 'same-words'
        : 'same-matter',
      stance,
      points: members.map((at) => itemAt(all, at).place),
      about: commonAbout(members.map((at) => itemAt(all, at).compared)),
      contrary: contrary.map((at) => itemAt(all, at).place),
    });
  }
  return groups;
}

/** A word that so many points have tells nothing, however many there are; comparing all that share it would take too long. */
const mostPoints = 100;
/** Among so few any word tells something. */
const fewPoints = 8;

/** What stands in many points tells little: 0 for what is in a third of them and more. */
function rarityIn(points: readonly ComparedPoint[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const { stems } of points) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const most = Math.min(mostPoints, Math.max(fewPoints, points.length / 3));
  return (stem) => Math.max(0, Math.log(most / (counts.get(stem) ?? 1)));
}

type Links = Map<number, Map<number, Likeness>>;

/** Which points of different answers are alike. Only those are compared that share two rare words or a run of words. */
function* linksAmong(points: readonly ComparedPoint[], rarity: (stem: string) => number): Generator<void, Links> {
  const holders = new Map<string | number, number[]>();
  const links: Links = new Map();
  let work = 0;
  for (const [at, point] of points.entries()) {
    /** Number of a point → how many keys it shares; a run of words and a whole text count for two. */
    const shares = new Map<number, number>();
    const keys: [key: string | number, worth: number][] = [
      ...[...point.stems].filter((stem) => rarity(stem) > 0).map((stem): [string, number] => [stem, 1]),
      ...[...point.shingles].map((shingle): [number, number] => [shingle, 2]),
      [plainKey(point), 2],
    ];
    for (const [key, worth] of keys) {
      const known = holders.get(key) ?? [];
      for (const other of known.slice(-mostPoints)) shares.set(other, (shares.get(other) ?? 0) + worth);
      work += Math.min(known.length, mostPoints);
      known.push(at);
      holders.set(key, known);
    }
    for (const [other, shared] of shares) {
      if (shared < 2 || itemAt(points, other).answer === point.answer) continue;
      work += comparing;
      const likeness = likenessOf(point, itemAt(points, other), rarity);
      if (likeness === undefined) continue;
      links.set(at, (links.get(at) ?? new Map()).set(other, likeness));
      links.set(other, (links.get(other) ?? new Map()).set(at, likeness));
    }
    if (work < perStep) continue;
    work = 0;
    yield;
  }
  return links;
}

const plainKey = ({ point }: ComparedPoint) => `=${point.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;

/** Named by at least half of them. */
function commonAbout(points: readonly ComparedPoint[]): string[] {
  const counts = new Map<string, number>();
  for (const { point } of points) for (const one of point.about) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].filter(([, count]) => count * 2 >= points.length).map(([one]) => one);
}
