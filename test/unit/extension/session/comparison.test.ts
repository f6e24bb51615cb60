import { expect, test } from 'vitest';
import { mapAddress, readMapAddress } from '../../../../components/concept-map/map-address.ts';
import type { ReadingReport } from '../../../../extension/protocol/messaging.ts';
import type { PageNews } from '../../../../extension/protocol/panel-calls.ts';
import { type Hit, Hits } from '../../../../extension/session/search/hits.ts';
import { sentencesWith } from '../../../../extension/session/search/together.ts';
import { after, areThese, type ReadingState, type TabState } from '../../../../extension/state/tab-state.ts';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { schemeFiles } from '../../../../glossary/schemes/index.ts';
import { compareConcepts, type TreeRelation } from '../../../../learning/concept-map/compare-concepts.ts';

const glossary = loadGlossary(schemeFiles);

const said = (standing: TreeRelation | undefined) => {
  if (!standing) return 'unknown';
  if ('steps' in standing) return `${standing.is} by ${standing.steps}`;
  return 'under' in standing ? `${standing.is} under ${standing.under.id}` : standing.is;
};

test.each([
  ['psykisk-ohalsa', 'psykiska-besvar', 'above by 1'],
  ['psykiska-sjukdomar-och-syndrom', 'psykisk-halsa', 'below by 3'],
  ['psykiska-besvar', 'psykiatriska-tillstand', 'beside under psykisk-ohalsa'],
  ['psykiskt-valbefinnande', 'psykiska-besvar', 'cousins under psykisk-halsa'],
  // Over the border of schemes.
  ['psykisk-ohalsa-ospecificerad', 'psykiska-besvar', 'beside under psykisk-ohalsa'],
  ['primarprevention', 'sekundarprevention', 'beside under forebyggande-atgard'],
  ['samverkan', 'psykisk-halsa', 'apart'],
  ['samverkan', 'nobody', 'unknown'],
])('%s and %s: %s', (one, other, expected) => {
  expect(said(compareConcepts(glossary, [one, other])?.standing)).toBe(expected);
});

test('two of a collection: what it says of each', () => {
  const members = (one: string, other: string) => compareConcepts(glossary, [one, other])?.shared?.members;
  expect(members('indikerad-prevention', 'universell-prevention')).toEqual([
    { number: 3, value: 'enskilda personer som visar tecken på problem eller löper särskild risk att få dem' },
    { number: 1, value: 'alla i befolkningen' },
  ]);
  expect(members('samtal', 'samhandling')).toEqual([{ number: 2 }, { number: 5 }]);
  expect(members('universell-prevention', 'primarprevention')).toBeUndefined();
  expect(compareConcepts(glossary, ['samverkan', 'samverkan-trappsteg'])?.schemes.map(({ id }) => id)).toEqual([
    'samverkan',
    'samverkanstrappan',
  ]);
});

const text = 'Oro ökar. Oro och ångest är besvär, liksom ångest. Ångest ökar.';

/** A document of one block with "oro" and "ångest" found in it. */
function documentOf(block: string) {
  const blocks = [
    { id: 1, kind: 'heading' as const, level: 1, text: 'Läget' },
    { id: 2, kind: 'paragraph' as const, level: 0, text: block, place: { page: 3 } },
  ];
  const hits = new Hits(() => blocks as never);
  const found = [...block.matchAll(/oro|ångest/gi)].map(
    ({ 0: words, index }): Omit<Hit, 'block'> =>
      ({
        ...{ concept: words.toLowerCase(), start: index, end: index + words.length },
        ...{ label: words, how: 'form' as const, certainty: 1, restored: undefined },
      }) as never,
  );
  hits.put(2 as never, found as never);
  return { blocks: blocks as never, hits };
}

test('sentences that hold both: each once, with all their mentions', () => {
  const { blocks, hits } = documentOf(text);
  const sentences = sentencesWith(blocks, hits, ['oro', 'ångest']).map((tell) => tell());
  expect(sentences).toEqual([
    {
      index: 1,
      parts: [
        { text: 'Oro', names: ['oro'] },
        { text: ' och ', names: [] },
        { text: 'ångest', names: ['ångest'] },
        { text: ' är besvär, liksom ', names: [] },
        { text: 'ångest', names: ['ångest'] },
        { text: '.', names: [] },
      ],
      section: ['Läget'],
      page: '3',
    },
  ]);
  expect(sentencesWith(blocks, hits, ['ångest', 'oro'])).toHaveLength(1);
  expect(sentencesWith(blocks, hits, ['oro', 'sömn'])).toEqual([]);
});

const report = (revisions: Record<string, number>): PageNews => ({
  event: 'report',
  value: { title: 'T', address: 'a', done: true, counts: {}, revisions } as unknown as ReadingReport,
});
const told = (from: number, index: number): PageNews => ({
  answer: 'together',
  to: { concepts: ['a', 'b'], from, count: 20 },
  value: { total: 2, sentences: [{ index, parts: [], section: [] }] },
});
const over = (messages: PageNews[]) =>
  (messages.reduce(after, { is: 'off' } as TabState) as ReadingState).together?.sentences.map(({ index }) => index);

test('what a panel knows of sentences that hold both', () => {
  const begun = report({ a: 1, b: 1, c: 1 });
  expect(over([begun, told(0, 4), told(1, 7)])).toEqual([4, 7]);
  expect(over([begun, told(0, 4), told(0, 5)])).toEqual([5]);
  expect(over([begun, told(1, 7)])).toBeUndefined();
  expect(over([begun, told(0, 4), report({ a: 1, b: 1, c: 2 })])).toEqual([4]);
  expect(over([begun, told(0, 4), report({ a: 1, b: 2, c: 1 })])).toBeUndefined();
  const together = { concepts: ['a', 'b'] as const, total: 0, sentences: [] };
  expect([areThese(together, ['a', 'b']), areThese(together, ['b', 'a']), areThese(undefined, ['a', 'b'])]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  [{}, '/workspace.html#map'],
  [{ scheme: 'samverkan', tab: 7 }, '/workspace.html#map?scheme=samverkan&tab=7'],
  [{ scheme: 's', concept: 'a', with: 'b' }, '/workspace.html#map?scheme=s&concept=a&with=b'],
  [{ scheme: 's', concept: 'a', with: '' }, '/workspace.html#map?scheme=s&concept=a&with='],
])('the place %j has the address %s', (place, address) => {
  expect(mapAddress(place)).toBe(address);
  const none = { scheme: undefined, concept: undefined, with: undefined, tab: undefined };
  expect(readMapAddress(address.slice(address.indexOf('#')))).toEqual({ ...none, ...place });
});

test.each([
  ['', undefined],
  ['#other?scheme=s', undefined],
  ['#map?tab=-1', undefined],
  ['#map?tab=7.5', undefined],
  ['#map?tab=1e3', undefined],
])('of %s no tab is read', (hash, tab) => {
  expect(readMapAddress(hash)?.tab).toBe(tab);
});
