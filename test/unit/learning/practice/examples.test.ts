import { expect, test } from 'vitest';
import { conceptsOf } from '../../../../glossary/glossary.ts';
import { exampleSets } from '../../../../learning/practice/examples.ts';
import { namesAnswer } from '../../../../learning/practice/exercises/names-answer.ts';
import { coreConcepts, glossary } from './material.ts';

/**
 * Concepts of the core schemes without examples, since what their sources say allows no five that are unambiguous: two are names
 * of one thing, one is the name of the levels themselves, one has no definition, and one has nothing of its kind beside it.
 */
const without = ['begreppsmodell', 'preventionsniva', 'preventiv-paradox', 'tertiarprevention', 'vagledande-principer'];

const all = exampleSets.flatMap((set) => set.examples.map((example) => ({ ...example, among: set.among })));

test('at least five for each concept of the core schemes whose definition allows them', () => {
  const few = coreConcepts.filter(({ id }) => all.filter(({ concept }) => concept === id).length < 5);
  expect(few.map(({ id }) => id).toSorted()).toEqual(without);
  for (const id of without) expect(all.filter(({ concept }) => concept === id)).toEqual([]);
});

test('each has an id and a text of its own', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
});

test.each(all)('$id: concepts that there are, one that it is and one that it is not, both to choose', (example) => {
  const { concept, neighbour, among } = example;
  expect(conceptsOf(glossary, among)).toHaveLength(among.length);
  expect(among).toContain(concept);
  expect(among).toContain(neighbour);
  expect(neighbour).not.toBe(concept);
});

test.each(all)('$id: gives no answer away', ({ text, among }) => {
  expect(
    conceptsOf(glossary, among)
      .filter((one) => namesAnswer(text, one))
      .map(({ id }) => id),
  ).toEqual([]);
});

test.each(all)('$id: whole sentences, with a reason for and a reason against', ({ text, why, whyNot }) => {
  for (const said of [text, why, whyNot]) expect(said).toMatch(/^[”\p{Lu}].{20,300}[.?]$/u);
  expect(why).not.toBe(whyNot);
});
