import { expect, test } from 'vitest';
import { type Card, cardOf, readCardId } from '../../../../learning/practice/card.ts';
import { cardsOfConcept } from '../../../../learning/practice/cards.ts';
import { introduction } from '../../../../learning/practice/course.ts';
import type { Material } from '../../../../learning/practice/exercises/exercise.ts';
import { progressOf } from '../../../../learning/practice/progress.ts';
import { answeredIn, type Grade, type Review, type Round } from '../../../../learning/practice/review.ts';
import {
  followMemories,
  knownConcepts,
  metConcepts,
  planFirst,
  planSession,
  planTen,
} from '../../../../learning/practice/round-plan.ts';
import { cloze, coreConcepts, material } from './material.ts';

const now = new Date('2026-03-02T09:00:00');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
let number = 0;
const review = (card: string, at = now, grade: Grade = 'good'): Review => ({
  id: `r${number++}`,
  card,
  at: at.toISOString(),
  grade,
});
const memoriesOf = (reviews: readonly Review[]) => followMemories()(reviews);
const none = memoriesOf([]);
const twiceInARow = (cards: readonly Card[]) => cards.some(({ concept }, i) => concept === cards[i - 1]?.concept);

test('a card is known by its id', () => {
  for (const card of [cardOf('term', 'samskapande'), cardOf('cloze', 'samskapande', 'k1')])
    expect(readCardId(card.id)).toEqual(card);
  for (const id of ['', 'term', 'term/', 'annat/samskapande', 'term/a/b/c']) expect(readCardId(id)).toBeUndefined();
});

test('what can be asked of a concept follows from its data', () => {
  const kindsOf = (concept: string, of: Material = material) => [
    ...new Set(cardsOfConcept(concept, of).map(({ kind }) => kind)),
  ];
  expect(kindsOf('samskapande')).toEqual(['term', 'level', 'cloze', 'definition']);
  expect(kindsOf('psykiska-besvar')).toEqual(['term', 'level', 'place', 'definition']);
  // Without it and what is below it, one place is left.
  expect(kindsOf('psykisk-ohalsa')).toEqual(['term', 'level', 'odd', 'definition']);
  // Advised against, without definition and place in a tree.
  expect(kindsOf('tertiarprevention')).toEqual(['definition']);
  expect(kindsOf('begreppet-som-inte-finns')).toEqual([]);
  expect(kindsOf('samskapande', { ...material, clozes: [] })).not.toContain('cloze');
});

test('ten new ones at first, mixed, each concept once, the same for the same seed', () => {
  const cards = planTen(none, material, now, 'a');
  expect(cards).toHaveLength(10);
  expect(new Set(cards.map(({ concept }) => concept)).size).toBe(10);
  expect(new Set(cards.map(({ kind }) => kind)).size).toBeGreaterThan(2);
  expect(planTen(none, material, now, 'a')).toEqual(cards);
  expect(planTen(none, material, now, 'b')).not.toEqual(cards);
});

test('a history that grows is reckoned as the whole of it is', () => {
  const follow = followMemories();
  const reviews: Review[] = [];
  for (let day = 0; day < 30; day++) {
    for (const { id } of planTen(memoriesOf(reviews), material, later(day), String(day)))
      reviews.push(review(id, later(day), day % 3 === 0 ? 'again' : 'good'));
    expect(follow(reviews)).toEqual(memoriesOf(reviews));
  }
  // As after all has been deleted and a backup taken in.
  expect(follow(reviews.slice(20))).toEqual(memoriesOf(reviews.slice(20)));
});

test('ten cards a day, all right: every core concept has been met after five days', () => {
  for (let seed = 0; seed < 20; seed++) {
    const reviews: Review[] = [];
    for (let day = 0; day < 5; day++)
      for (const { id } of planTen(memoriesOf(reviews), material, later(day), `${seed} ${day}`))
        reviews.push(review(id, later(day)));
    const met = metConcepts(memoriesOf(reviews));
    expect(coreConcepts.filter(({ id }) => !met.has(id)).map(({ id }) => id)).toEqual([]);
  }
});

test('how far one has come, concept by concept, from the first answer on', () => {
  const states = (reviews: Review[], at = now) =>
    Object.fromEntries(
      progressOf(memoriesOf(reviews), material, at).flatMap(({ concepts }) =>
        concepts.map(({ concept, state }) => [concept.id, state]),
      ),
    );
  expect(Object.keys(states([])).toSorted()).toEqual(coreConcepts.map(({ id }) => id).toSorted());
  expect(new Set(Object.values(states([])))).toEqual(new Set(['new']));
  expect(states([review('term/samskapande', now, 'again')])).toMatchObject({
    samskapande: 'started',
    begreppsmodell: 'new',
  });
  // Its only card is enough.
  const often = [0, 4, 20, 80].map((day) => review('definition/begreppsmodell', later(day)));
  expect(states(often, later(81))).toMatchObject({ begreppsmodell: 'known' });
});

test.each([
  [3, undefined, 3],
  [0, 'psykiska-besvar', 1],
  // Looked up, and not yet said whether one knew.
  [4, 'shown', 4],
])('of a round that is left after %i and with %s pending, %i are answered', (answered, pending, expected) => {
  const round: Round = {
    ...{ id: 'r', kind: 'ten', cards: ['a'], begun: now.toISOString(), changed: now.toISOString(), answered },
    ...(pending !== undefined && { pending }),
  };
  expect(answeredIn(round)).toBe(expected);
});

test('what is due comes before what is new, and what isn’t due doesn’t come', () => {
  const due = planTen(none, material, now, 'a').slice(0, 4);
  const reviews = due.map(({ id }) => review(id, now, 'again'));
  const tomorrow = planTen(memoriesOf(reviews), material, later(1), 'c').map(({ id }) => id);
  for (const { id } of due) expect(tomorrow).toContain(id);
  const today = planTen(memoriesOf(reviews), material, now, 'c').map(({ id }) => id);
  for (const { id } of due) expect(today).not.toContain(id);
});

test('a card whose document is gone, or that is none of ours, is left out', () => {
  const memories = memoriesOf([review('cloze/samskapande/borta'), review('annat'), review('term/okand')]);
  const cards = planTen(memories, material, later(30), 'a').map(({ id }) => id);
  for (const id of memories.keys()) expect(cards).not.toContain(id);
});

test('of a concept’s sentences two are begun with, and those that have been answered come again', () => {
  const clozes = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => cloze('samskapande', key));
  const only: Material = { ...material, pool: ['samskapande', 'psykisk-halsa'], clozes };
  const reviews: Review[] = [];
  for (let day = 0; day < 40; day++)
    for (const { id } of planTen(memoriesOf(reviews), only, later(day), String(day)))
      reviews.push(review(id, later(day)));
  const sentences = new Set(reviews.map(({ card }) => card).filter((card) => card.startsWith('cloze')));
  expect(sentences.size).toBe(2);
});

test('never the same concept twice in a row, whatever there is to ask', () => {
  for (let seed = 0; seed < 150; seed++) {
    const pool = coreConcepts.map(({ id }) => id).slice(seed % 20, (seed % 20) + 1 + (seed % 5));
    const small: Material = { ...material, pool };
    const reviews = pool.flatMap((concept, i) =>
      cardsOfConcept(concept, small)
        .slice(0, (seed + i) % 7)
        .map(({ id }) => review(id, now, i % 2 === 0 ? 'again' : 'good')),
    );
    const cards = planTen(memoriesOf(reviews), small, later(seed % 4), String(seed));
    expect(cards.length, String(seed)).toBeGreaterThan(0);
    expect(twiceInARow(cards), String(seed)).toBe(false);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
  }
});

test('the first round: twelve concepts of all three schemes, by choosing', () => {
  for (const seed of ['a', 'b', 'c']) {
    const cards = planFirst(material, seed);
    expect(cards).toHaveLength(12);
    expect(new Set(cards.map(({ concept }) => concept)).size).toBe(12);
    expect(cards.map(({ kind }) => kind)).not.toContain('definition');
    const schemes = material.glossary.schemes.filter(({ core }) => core);
    for (const { id, concepts } of schemes)
      expect(
        cards.some(({ concept }) => concepts.some((one) => one.id === concept)),
        id,
      ).toBe(true);
    expect(planFirst(material, seed)).toEqual(cards);
  }
});

test('what the first round says counts from then on', () => {
  const cards = planFirst(material, 'a');
  const reviews = cards.map(({ id }, i) => review(id, now, i < 6 ? 'good' : 'again'));
  const memories = memoriesOf(reviews);
  const tomorrow = planTen(memories, material, later(1), 'a').map(({ id }) => id);
  for (const [i, { id }] of cards.entries()) expect(tomorrow.includes(id), id).toBe(i >= 6);
});

test('the course has every concept of the core schemes once; each of its sessions can be done, and done again', () => {
  const concepts = introduction.sessions.flatMap((session) => session.concepts);
  expect(concepts.toSorted()).toEqual(coreConcepts.map(({ id }) => id).toSorted());
  expect(introduction.sessions).toHaveLength(5);
  const reviews: Review[] = [];
  for (const [day, session] of [...introduction.sessions, ...introduction.sessions].entries()) {
    const cards = planSession(session.concepts, memoriesOf(reviews), material, later(day), 'a');
    expect(cards.length).toBeGreaterThanOrEqual(5);
    expect(twiceInARow(cards)).toBe(false);
    for (const { concept } of cards) expect(session.concepts).toContain(concept);
    for (const { id } of cards) reviews.push(review(id, later(day)));
  }
});

test('half a year of ten a day: what is learnt is known, what is new gets fewer', () => {
  const reviews: Review[] = [];
  const counts: number[] = [];
  for (let day = 0; day < 180; day++) {
    const cards = planTen(memoriesOf(reviews), material, later(day), String(day));
    counts.push(cards.length);
    expect(twiceInARow(cards)).toBe(false);
    for (const { id } of cards) reviews.push(review(id, later(day)));
  }
  const known = knownConcepts(memoriesOf(reviews), material);
  expect(known.size).toBeGreaterThan(15);
  expect(counts.slice(-60).reduce((sum, count) => sum + count)).toBeLessThan(600);
});
