import { describe, expect, test } from 'vitest';
import { loadGlossary } from '../../../../../glossary/glossary.ts';
import { schemeFiles } from '../../../../../glossary/schemes/index.ts';
import { wordRows } from '../../../../../glossary/word-rows.ts';
import { searchWords } from '../../../../../language/matching/word-list/search-words.ts';
import { indexWords } from '../../../../../language/matching/word-list/word-index.ts';
import { threadTime } from '../../../../thread-time.ts';

const source = [{ title: 'En källa', publisher: 'En myndighet', year: null }];
type Written = { sv: string; en?: string; also?: string[]; means?: string };
const listOf = (...concepts: Written[]) =>
  indexWords(
    wordRows(
      loadGlossary({
        'a.json': {
          id: 'a',
          title: { sv: 'A', en: 'A' },
          description: { sv: 'A', en: 'A' },
          core: true,
          concepts: concepts.map(({ sv, en, also, means }, i) => ({
            id: `c-${i}`,
            prefLabel: { sv, ...(en && { en }) },
            ...(also && { altLabel: also }),
            ...(means && { definition: { sv: means } }),
            source,
          })),
        },
      }),
    ),
  );
const answers = (index: ReturnType<typeof listOf>, sought: string) =>
  searchWords(index, sought).map(({ row, how, english }) =>
    [index.rows[row]?.label, how, ...(english === undefined ? [] : [english])].join(': '),
  );
const ofPackage = indexWords(wordRows(loadGlossary(schemeFiles)));

describe('of the terms in the package', () => {
  test.each([
    ['psykiska ohälsan', 'psykisk ohälsa: inflected'],
    ['psykiska ohäls', 'psykisk ohälsa: inflected'],
    ['PSYKISK OHÄLSA', 'psykisk ohälsa: exact'],
    ['  psykisk   ohälsa ', 'psykisk ohälsa: exact'],
    ['suicidpreventionsplan', 'suicidprevention: compound'],
    ['mental ill', 'psykisk ohälsa: begins: mental ill-health'],
    ['prevention', 'prevention: exact'],
    ['profylaxen', 'profylax: inflected'],
    ['lider', 'psykisk ohälsa: definition'],
  ])('”%s” finds first %s', (sought, first) => expect(answers(ofPackage, sought)[0]).toBe(first));

  test('where no term has all the words, those that have some of them', () => {
    expect(answers(ofPackage, 'ungas välbefinnande')).toContain('psykiskt välbefinnande: some-words');
  });

  test.each(['', '   ', '–', '”…”', 'halsa', 'zzz'])('”%s” finds nothing', (sought) =>
    expect(answers(ofPackage, sought)).toEqual([]),
  );
});

test('the best answers stand first, and each row once', () => {
  const index = listOf(
    { sv: 'plan' },
    { sv: 'planer för vård' },
    { sv: 'regional plan' },
    { sv: 'handlingsplan' },
    { sv: 'vård', means: 'Allt som en plan säger.' },
    { sv: 'insats', en: 'plan', means: 'En plan till.' },
  );
  expect(answers(index, 'plan')).toEqual([
    'plan: exact',
    'insats: exact: plan',
    'planer för vård: begins',
    'regional plan: word-begins',
    'handlingsplan: contains',
    'vård: definition',
  ]);
  expect(answers(index, 'planen')).toEqual([
    'plan: inflected',
    'planer för vård: inflected',
    'regional plan: inflected',
  ]);
});

test('what is sought to its last letter stands before what has more words', () => {
  const index = listOf({ sv: 'främja psykisk hälsa' }, { sv: 'psykisk hälsa' });
  expect(answers(index, 'psykiska hälsan')).toEqual(['psykisk hälsa: inflected', 'främja psykisk hälsa: inflected']);
});

test.each([
  ['å is no a', 'halsa', []],
  ['signs in a term', 'hälso- och', ['hälso- och sjukvård: begins']],
  ['signs within', 'fn:s', ['barnen i FN:s mål: word-begins']],
  ['words in another order', 'sjukvård hälso', ['hälso- och sjukvård: word-begins']],
  ['an expression is no pattern', '.*', []],
  ['letters in pieces', 'ha\u0308lso-', ['hälso- och sjukvård: begins']],
  ['names of what all objects have', 'constructor', ['constructor: exact']],
  ['the genitive of a word that no paradigm knows', 'fikas', ['fika: inflected']],
])('%s', (_, sought, found) => {
  const index = listOf(
    { sv: 'hälso- och sjukvård' },
    { sv: 'barnen i FN:s mål' },
    { sv: 'constructor' },
    { sv: 'fika' },
  );
  expect(answers(index, sought)).toEqual(found);
});

/** Three terms each, with a definition of some lines: 40,000 terms in all. */
const tenThousand = listOf(
  ...Array.from({ length: 10_000 }, (_, i) => {
    const word = `${['hälso', 'vård', 'skol', 'miljö'][i % 4]}${['plan', 'insats', 'nivå', 'arbete', 'process'][i % 5]}`;
    return {
      sv: `${['psykisk', 'social', 'regional'][i % 3]} ${word} ${i}`,
      en: `measure ${i}`,
      also: [`${word} nummer ${i}`, `grupp${i}insats`],
      means: `Ett begrepp för ${word}. ${'Det beskriver hur vården och skolan samverkar med varandra. '.repeat(4)}`,
    };
  }),
);
test.each(['a', 'psykiska hälsoplanerna', 'skolinsatsernas mål', 'zzz', 'vården samverkar'])(
  '”%s” is sought among ten thousand concepts without holding up the page',
  (sought) => {
    const times = Array.from({ length: 7 }, () => threadTime(() => searchWords(tenThousand, sought)));
    expect(Math.min(...times)).toBeLessThan(50);
  },
);
