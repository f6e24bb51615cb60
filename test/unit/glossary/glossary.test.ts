import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadGlossary, searchedLabels } from '../../../glossary/glossary.ts';
import { readScheme } from '../../../glossary/read-scheme.ts';
import { schemeFiles } from '../../../glossary/schemes/index.ts';
import { findTerms } from '../../../language/matching/find-terms.ts';
import { compile } from '../../../language/matching/lexicon.ts';
import { termsOf } from '../../../language/matching/terms.ts';
import { bend } from '../../../language/swedish/words/word-forms.ts';
import { shared } from '../../shared.ts';

const { schemes, problems } = loadGlossary(schemeFiles);
const concepts = schemes.flatMap((scheme) => scheme.concepts);
const byId = new Map(concepts.map((concept) => [concept.id, concept]));

test('every file can be read', () => {
  expect(problems).toEqual([]);
  expect(schemes.length).toBe(19);
  expect(schemes.filter(({ core }) => core).map(({ id }) => id)).toEqual([
    'begreppsmodell-psykisk-halsa',
    'preventionsnivaer',
    'vagledande-principer',
  ]);
});

const facts = shared('facts/concepts.json');
test.skipIf(!facts)('every concept of the facts is here, in its scheme (needs ../shared)', () => {
  const records: { id: string; scheme: string }[] = JSON.parse(readFileSync(facts as string, 'utf8'));
  const here = schemes.flatMap((scheme) => scheme.concepts.map(({ id }) => `${scheme.id}/${id}`));
  expect(here).toEqual(expect.arrayContaining(records.map(({ id, scheme }) => `${scheme}/${id}`)));
});

test.each(concepts.map((concept) => [concept.id, concept] as const))('%s', (_id, concept) => {
  for (const other of [...(concept.broader ?? []), ...(concept.related ?? [])]) {
    expect(byId.has(other), `relation to ${other}`).toBe(true);
  }
  expect(concept.definition ?? concept.scopeNote, 'a definition, or a note that says why there is none').toBeDefined();
  for (const { address } of concept.source) if (address) expect(URL.canParse(address)).toBe(true);
  const above = new Set([concept.id]);
  for (let up = concept.broader?.[0]; up; up = byId.get(up)?.broader?.[0]) {
    expect(above.has(up), `cycle over ${up}`).toBe(false);
    above.add(up);
  }
});

test('what schemes and concepts say is written with curly quotation marks and apostrophes', () => {
  const straight = (value: unknown): string[] => {
    if (typeof value === 'string') return /["']/.test(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(straight) : [];
  };
  expect(straight(schemes)).toEqual([]);
});

test('relations are mutual', () => {
  for (const { id, related = [] } of concepts) {
    for (const other of related) expect(byId.get(other)?.related, `${other} to ${id}`).toContain(id);
  }
});

const labelled = schemes.flatMap((scheme) => {
  // Schemes may share words; within one, a label that has two meanings leads to both.
  const lexicon = compile(termsOf([scheme]));
  return scheme.concepts.flatMap((concept) =>
    searchedLabels(concept).map((label) => {
      const namesakes = scheme.concepts.filter((one) => searchedLabels(one).includes(label)).map(({ id }) => id);
      return [label, namesakes, lexicon] as const;
    }),
  );
});

test.each(labelled)('the label "%s" leads back to %s', (label, ids, lexicon) => {
  expect(findTerms(lexicon, label)).toEqual(
    ids.map((concept) => expect.objectContaining({ start: 0, end: label.length, concept, how: 'form' })),
  );
});

test('every form of every label is there for review', async () => {
  const words = new Set(labelled.flatMap(([label]) => label.toLowerCase().match(/\p{L}+/gu) ?? []));
  const rows = [...words]
    .toSorted((a, b) => a.localeCompare(b, 'sv'))
    .map((word) => {
      const { paradigm, forms } = bend(word);
      return `${word}: ${forms.join(' ')} (${paradigm ?? 'böjs inte'})`;
    });
  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('word-forms.review.txt');
});

const source = { title: 'T', publisher: 'P', year: '2020' };
const concept = { id: 'a', prefLabel: { sv: 'a' }, source: [source] };
const said = { sv: 'S', en: 'S' };
const collectionOf = (...ids: string[]) => ({
  ...{ arrangement: 'steps', title: said, because: said },
  members: ids.map((concept) => ({ concept })),
});
const scheme = {
  id: 's',
  title: { sv: 'S', en: 'S' },
  description: { sv: 'S', en: 'S' },
  core: true,
  concepts: [concept],
};

test.each<[string, unknown, object]>([
  ['no object', 'text', { field: '', kind: 'invalid' }],
  ['a scheme without title', { ...scheme, title: undefined }, { field: 'title', kind: 'missing' }],
  [
    'a concept without id',
    { ...scheme, concepts: [{ ...concept, id: undefined }] },
    { concept: 'nr 1', field: 'id', kind: 'missing' },
  ],
  [
    'an id with spaces',
    { ...scheme, concepts: [{ ...concept, id: 'a b' }] },
    { concept: 'a b', field: 'id', kind: 'invalid' },
  ],
  [
    'no source',
    { ...scheme, concepts: [{ ...concept, source: [] }] },
    { concept: 'a', field: 'source', kind: 'invalid' },
  ],
  [
    'a source without title',
    { ...scheme, concepts: [{ ...concept, source: [{ ...source, title: undefined }] }] },
    { concept: 'a', field: 'source.0.title', kind: 'missing' },
  ],
  [
    'a year that is none',
    { ...scheme, concepts: [{ ...concept, source: [{ ...source, year: 'senare version' }] }] },
    { concept: 'a', field: 'source.0.year', kind: 'invalid' },
  ],
  [
    'a source that is silent about its year',
    { ...scheme, concepts: [{ ...concept, source: [{ ...source, year: undefined }] }] },
    { concept: 'a', field: 'source.0.year', kind: 'missing' },
  ],
  [
    'an address that is a script',
    { ...scheme, concepts: [{ ...concept, source: [{ ...source, address: 'javascript:alert(1)' }] }] },
    { concept: 'a', field: 'source.0.address', kind: 'invalid' },
  ],
  [
    'a field that nobody knows',
    { ...scheme, concepts: [{ ...concept, synonym: 'b' }] },
    { concept: 'a', field: 'synonym', kind: 'unknown' },
  ],
  [
    'a status that nobody gave',
    { ...scheme, concepts: [{ ...concept, termStatus: { a: { status: 'bra', source: 'X' } } }] },
    { concept: 'a', field: 'termStatus.a.status', kind: 'invalid' },
  ],
  [
    'a status of no label',
    { ...scheme, concepts: [{ ...concept, termStatus: { b: { status: 'avrådd', source: 'X' } } }] },
    { concept: 'a', field: 'termStatus.b', kind: 'unresolved' },
  ],
  [
    'a collection of what the scheme lacks',
    { ...scheme, collections: [collectionOf('a', 'b')] },
    { concept: 'b', field: 'collections.0.members.1.concept', kind: 'unresolved' },
  ],
  [
    'a concept in two collections',
    {
      ...scheme,
      collections: [collectionOf('a', 'b'), collectionOf('c', 'b')],
      concepts: ['a', 'b', 'c'].map((id) => ({ ...concept, id })),
    },
    { concept: 'b', field: 'collections.1.members.1.concept', kind: 'duplicate' },
  ],
  ['an id twice', { ...scheme, concepts: [concept, concept] }, { concept: 'a', field: 'id', kind: 'duplicate' }],
])('a file with a fault is refused and the fault named: %s', (_name, data, problem) => {
  expect(readScheme('s.json', data)).toEqual({ ok: false, problems: [{ file: 's.json', ...problem }] });
});

test('a faulty file leaves the others working', () => {
  const glossary = loadGlossary({
    'a.json': scheme,
    'b.json': { ...scheme, concepts: 3 },
    'c.json': { ...scheme, id: 't' },
  });
  expect(glossary.schemes.map(({ id }) => id)).toEqual(['s']);
  expect(glossary.problems.map(({ file, field, kind }) => [file, field, kind])).toEqual([
    ['b.json', 'concepts', 'invalid'],
    ['c.json', 'id', 'duplicate'],
  ]);
});
