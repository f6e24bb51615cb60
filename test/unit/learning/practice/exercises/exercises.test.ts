import { expect, test } from 'vitest';
import { conceptsOf } from '../../../../../glossary/glossary.ts';
import { readCardId } from '../../../../../learning/practice/card.ts';
import { cardsOfConcept } from '../../../../../learning/practice/cards.ts';
import { type Exercise, exerciseOf } from '../../../../../learning/practice/exercises/exercise.ts';
import { namesAnswer } from '../../../../../learning/practice/exercises/names-answer.ts';
import { below, relationBetween } from '../../../../../learning/practice/exercises/relation.ts';
import { cloze, coreConcepts, glossary, material } from '../material.ts';

const made = (id: string, seed = 'a', of = material): Exercise => {
  const card = readCardId(id);
  const exercise = card && exerciseOf(card, of, seed);
  if (!exercise) throw new Error(`${id} can't be made`);
  return exercise;
};
const optionsOf = (exercise: Exercise) => (exercise.kind === 'definition' ? [] : exercise.options);

const allConcepts = glossary.schemes.flatMap(({ concepts }) => concepts);
test('every card of every concept: choices that differ, one of them right', () => {
  let count = 0;
  for (const { id } of allConcepts) {
    for (const card of cardsOfConcept(id, material)) {
      for (const seed of ['a', 'b']) {
        const exercise = made(card.id, seed);
        expect(made(card.id, seed)).toEqual(exercise);
        if (exercise.kind === 'definition') continue;
        const ids = exercise.options.map((option) => option.id);
        expect(new Set(ids).size, card.id).toBe(ids.length);
        expect(new Set(exercise.options.map(({ text }) => text)).size, card.id).toBe(ids.length);
        expect(exercise.right.length, card.id).toBeGreaterThan(0);
        for (const right of exercise.right) expect(ids, card.id).toContain(right);
        if (exercise.kind === 'odd') expect(ids).toHaveLength(4);
        if (['term', 'cloze'].includes(exercise.kind)) expect(ids.length).toBeGreaterThan(2);
        count++;
      }
    }
  }
  expect(count).toBeGreaterThan(200);
});

test('a definition is asked for that names neither its own term nor those beside it', () => {
  for (const { id } of coreConcepts) {
    const card = cardsOfConcept(id, material).find(({ kind }) => kind === 'term');
    const exercise = card && made(card.id);
    if (exercise?.kind !== 'term') continue;
    for (const option of conceptsOf(
      glossary,
      exercise.options.map((one) => one.id),
    ))
      expect(namesAnswer(exercise.definition, option), `${id}: ${option.id}`).toBe(false);
  }
});

test('in a sentence nothing is offered that would do as well, or that the sentence names', () => {
  const sentence = cloze('psykiska-besvar', 'k', {
    before: 'Det som stannar under gränsen för en diagnos, som oro och nedstämdhet, kallas ',
    answer: 'psykiska besvär',
    after: ' och är ofta ett svar på påfrestningar, och samskapande behövs.',
    alsoNamed: ['psykisk-halsa-who'],
  });
  for (const seed of ['a', 'b', 'c', 'd', 'e']) {
    const ids = optionsOf(made('cloze/psykiska-besvar/k', seed, { ...material, clozes: [sentence] })).map(
      ({ id }) => id,
    );
    for (const id of ['psykisk-ohalsa', 'psykisk-halsa', 'samskapande', 'psykisk-halsa-who'])
      expect(ids).not.toContain(id);
  }
});

test('the place is asked for in a tree without the concept and what is below it', () => {
  const exercise = made('place/psykiatriska-tillstand');
  expect(optionsOf(exercise)).toEqual([
    { id: 'psykisk-halsa', text: 'psykisk hälsa', depth: 0 },
    { id: 'psykiskt-valbefinnande', text: 'psykiskt välbefinnande', depth: 1 },
    { id: 'psykisk-ohalsa', text: 'psykisk ohälsa', depth: 1 },
    { id: 'psykiska-besvar', text: 'psykiska besvär', depth: 2 },
  ]);
  expect(exercise).toMatchObject({ right: ['psykisk-ohalsa'] });
});

test('three are below, one isn’t', () => {
  for (const seed of ['a', 'b', 'c']) {
    const exercise = made('odd/psykisk-ohalsa', seed);
    if (exercise.kind !== 'odd') throw new Error(exercise.kind);
    const under = below(glossary, 'psykisk-ohalsa');
    expect(exercise.options.filter(({ id }) => !under.includes(id)).map(({ id }) => id)).toEqual(exercise.right);
  }
});

test.each([
  ['psykiska-besvar', 'psykisk-ohalsa', { is: 'below' }],
  ['psykisk-halsa', 'psykiska-besvar', { is: 'above' }],
  ['psykiska-besvar', 'psykiatriska-tillstand', { is: 'beside', common: 'psykisk-ohalsa' }],
  ['psykiskt-valbefinnande', 'psykiska-besvar', { is: 'apart', common: 'psykisk-halsa' }],
  ['psykisk-halsa', 'universell-prevention', { is: 'none' }],
])('%s stands to %s as %j', (one, other, relation) => {
  expect(relationBetween(glossary, one, other)).toEqual(relation);
});
