import { expect, test } from 'vitest';
import { isOfAnotherRemiss } from '../../../../../../extension/state/answers/take-in/is-remiss.ts';

const remiss = { titles: ['Strategi för psykisk hälsa och suicidprevention', 'Missiv'], numbers: ['RS 2026/112'] };
const more = 'Nämnden anser att ansvaret bör framgå tydligare och att kostnaderna behöver beskrivas. '.repeat(6);

test.each([
  ['speaks of its subject', `Yttrande över strategi för psykisk hälsa. ${more}`, false],
  ['names its number', `Svar på remiss RS 2026/112. ${more}`, false],
  ['in other forms of the words', `Strategins mål om den psykiska hälsan och suicidpreventionen. ${more}`, false],
  ['speaks of something else', `Yttrande över förslag till cykelplan 2030. ${more}`, true],
  ['says nowhere what it is one to', `Yttrande över remissen från regionen. ${more}`, false],
  ['names another number', `Er beteckning: TN 2021-0044. ${more}`, true],
  ['is too short to tell', 'Vi har inga synpunkter.', false],
])('an answer that %s', (_, text, expected) => {
  expect(isOfAnotherRemiss(text, remiss)).toBe(expected);
});

test('of a remiss without a name nothing is said', () => {
  expect(isOfAnotherRemiss(`Om cykelplanen. ${more}`, { titles: [], numbers: [] })).toBe(false);
  expect(isOfAnotherRemiss(`Om cykelplanen. ${more}`, { titles: ['Remiss'], numbers: [] })).toBe(false);
});
