import { expect, test } from 'vitest';
import { loadGlossary } from '../../../glossary/glossary.ts';
import { schemeFiles } from '../../../glossary/schemes/index.ts';
import { listLetterOf, termStatusOf, underLetters, whyUnsearched, wordRows } from '../../../glossary/word-rows.ts';

const glossary = loadGlossary(schemeFiles);
const source = [{ title: 'En källa', publisher: 'En myndighet', year: null }];
const withTerms = (...terms: string[]) =>
  loadGlossary({
    'a.json': {
      id: 'a',
      title: { sv: 'A', en: 'A' },
      description: { sv: 'A', en: 'A' },
      core: true,
      concepts: terms.map((sv, i) => ({ id: `c-${i}`, prefLabel: { sv }, source })),
    },
  });

test.each([
  ['psykisk hälsa', 'P'],
  ['Agenda 2030', 'A'],
  ['évidens', 'E'],
  ['über', 'Y'],
  ['øre', 'Ö'],
  ['ärende', 'Ä'],
  ['ångest', 'Å'],
  ['wicked issues', 'W'],
  ['”citat”', 'C'],
  ['2030-målen', '0–9'],
  ['…', '0–9'],
])('%s stands under %s', (label, letter) => expect(listLetterOf(label)).toBe(letter));

test('the rows stand as in a Swedish word list: figures, V before W, Å, Ä and Ö last, whatever the case', () => {
  const rows = wordRows(
    withTerms('öppen', 'ärende', 'ångest', 'zon', 'wiki', 'Vård', 'vad', 'Äldre', 'ett', '10 mål', '9 mål'),
  );
  expect(rows.map(({ label }) => label).join(' ')).toBe('9 mål 10 mål ett vad Vård wiki zon ångest Äldre ärende öppen');
  expect(
    underLetters(rows)
      .map(({ letter, rows: under }) => `${letter}${under.length}`)
      .join(' '),
  ).toBe('0–92 E1 V2 W1 Z1 Å1 Ä2 Ö1');
});

test('every term of the glossary has one row, and keys of their own', () => {
  const rows = wordRows(glossary);
  const terms = glossary.schemes.flatMap(({ concepts }) =>
    concepts.flatMap(({ prefLabel, altLabel = [] }) => [prefLabel.sv, ...altLabel]),
  );
  expect(rows.map(({ label }) => label).toSorted()).toEqual(terms.toSorted());
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  expect(rows.filter(({ isPreferred }) => isPreferred)).toHaveLength(
    glossary.schemes.reduce((sum, { concepts }) => sum + concepts.length, 0),
  );
  const statuses = rows.flatMap(({ label, status }) => (status ? [`${label}: ${status.status}`] : []));
  expect(statuses).toContain('profylax: avrådd');
});

test('a label that objects have by nature has no status and no reason', () => {
  const [concept] = withTerms('constructor').schemes.flatMap(({ concepts }) => concepts);
  if (!concept) throw new Error('no concept');
  const said = { ...concept, termStatus: {}, unsearched: {} };
  expect([termStatusOf(said, 'constructor'), whyUnsearched(said, 'constructor')]).toEqual([undefined, undefined]);
});
