import { expect, test } from 'vitest';
import { withShortNames } from '../../../../comments/jsonld/short-names.ts';
import { readJson } from '../../../../comments/list/read/formats/json-ld.ts';
import { quoteOf } from '../../../../comments/model/target/quote.ts';
import { document, edition } from '../list/list-source.ts';

const page = 'https://kommunen.example/plan';
const text = 'Planen främjar psykisk hälsa hos alla.';
const read = (data: unknown) =>
  readJson(JSON.stringify(data), {
    known: [],
    newId: () => 'urn:uuid:new',
    now: new Date('2026-03-02T00:00:00.000Z'),
    placeOf: () => ({ document, edition, text }),
  });

const quote = { type: 'TextQuoteSelector', exact: 'psykisk hälsa' };
const target = { source: page, selector: quote };
const annotation = (fields: object = {}) => ({
  type: 'Annotation',
  id: 'urn:x-test:1',
  body: { type: 'TextualBody', value: 'Bör förtydligas' },
  target,
  ...fields,
});

/** Of each row: what it is about, what it says, who says it, and what isn't understood of it. */
const said = (data: unknown) =>
  read(data).rows.map((row) => {
    const faults = row.faults.map(({ part, found }) => `${part}: ${found}`);
    if (row.outcome !== 'new') return [row.outcome, ...faults];
    const { comment } = row;
    const about = comment.target.type === 'passage' ? quoteOf(comment) : comment.target.type;
    return [about, comment.commenting, comment.creator.name, ...faults];
  });

const whole = { source: page };
test.each<[string, unknown, string, string[]]>([
  ['an array', [target], 'psykisk hälsa', []],
  ['a list', { type: 'List', items: [target] }, 'psykisk hälsa', []],
  ['a set of W3C’s', { type: 'oa:Composite', items: [target] }, 'psykisk hälsa', []],
  ['a list of JSON-LD', { '@list': [target] }, 'psykisk hälsa', []],
  ['a list without a type', { items: [target] }, 'psykisk hälsa', []],
  ['a list in an array', [{ type: 'Independents', items: [target] }], 'psykisk hälsa', []],
  ['the page first, and words of it', [page, target], 'psykisk hälsa', [`target: ${page}`]],
  [
    'two places',
    [target, { source: page, selector: { ...quote, exact: 'alla' } }],
    'psykisk hälsa',
    ['target: {"source":"https://kommunen.example/plan","selector":{"type":"TextQuoteSelector"'],
  ],
  ['words in an array', { source: page, selector: { ...quote, exact: ['psykisk hälsa'] } }, 'psykisk hälsa', []],
  [
    'words with their language',
    { source: page, selector: { ...quote, exact: { '@value': 'psykisk hälsa', '@language': 'sv' } } },
    'psykisk hälsa',
    [],
  ],
  ['an address that names words', `${page}#:~:text=fr%C3%A4mjar-,psykisk%20h%C3%A4lsa,-hos`, 'psykisk hälsa', []],
  ['an address with the whole', page, 'document', []],
  ['the whole', whole, 'document', []],
  ['the whole, with what kind it is', { ...whole, type: 'SpecificResource', format: 'text/html' }, 'document', []],
  ['an address with an anchor', `${page}#mal`, 'document', [`target: ${page}#mal`]],
  ['words elsewhere than in a selector', { ...whole, quote: 'psykisk hälsa' }, 'document', ['target: quote']],
  [
    'a selector that is none',
    { ...whole, selector: { type: 'SvgSelector', value: '<svg/>' } },
    'document',
    ['target.selector: SvgSelector'],
  ],
  ['no target', undefined, 'document', ['target: –']],
])('what an annotation is about is found, or told: %s', (_, given, about, faults) => {
  expect(said(annotation({ target: given }))).toEqual([[about, 'Bör förtydligas', undefined, ...faults]]);
});

const anna = { id: 'https://kommunen.example/anna', type: 'Person', name: 'Anna Exempel' };
const body = (fields: object) => ({ type: 'TextualBody', value: 'Bör förtydligas', ...fields });
test.each<[string, object, string | undefined, string[]]>([
  ['on the annotation', { creator: anna }, 'Anna Exempel', []],
  ['on the body', { body: body({ creator: anna }) }, 'Anna Exempel', []],
  ['on both', { creator: anna, body: body({ creator: { ...anna, name: 'Bo' } }) }, 'Anna Exempel', []],
  [
    'on two bodies alike',
    { body: [body({ creator: anna }), body({ creator: anna, purpose: 'tagging' })] },
    'Anna Exempel',
    [],
  ],
  [
    'another on each body',
    { body: [body({ creator: anna }), body({ creator: 'Bo', purpose: 'tagging' })] },
    'Anna Exempel',
    ['creator: Bo'],
  ],
  ['by name alone', { creator: 'Anna Exempel' }, 'Anna Exempel', []],
  ['by an address alone', { creator: anna.id }, undefined, []],
  ['in an array', { creator: [{ ...anna, name: ['Anna Exempel'] }] }, 'Anna Exempel', []],
  ['by a nickname', { creator: { nickname: 'anna' } }, 'anna', []],
  ['in several languages', { creator: { ...anna, name: { en: 'Ann', sv: 'Anna Exempel' } } }, 'Anna Exempel', []],
])('who says it is found: %s', (_, fields, name, faults) => {
  expect(said(annotation(fields))[0]?.slice(2)).toEqual([name, ...faults]);
});

test.each<[string, unknown]>([
  ['a string', 'Bör förtydligas'],
  ['an array of texts', { type: 'TextualBody', value: ['Bör förtydligas'] }],
  ['a map of languages', { type: 'TextualBody', value: { en: 'Be clear', sv: 'Bör förtydligas' } }],
])('what it says is found: %s', (_, given) => {
  expect(said(annotation({ body: given }))[0]?.[1]).toBe('Bör förtydligas');
});

const selectors = { id: 'urn:x-test:target', source: page, selector: 'urn:x-test:quote' };
test.each<[string, unknown]>([
  ['a page', { type: 'AnnotationPage', items: [annotation()] }],
  ['a page with one that is no array', { type: 'AnnotationPage', items: annotation() }],
  ['a page with a list', { type: 'AnnotationPage', items: { '@list': [annotation()] } }],
  ['a collection', { type: ['AnnotationCollection'], first: { items: [annotation()] } }],
  ['a graph', { '@graph': [annotation(), anna] }],
  [
    'a graph whose parts are nodes of their own',
    { '@graph': [annotation({ target: 'urn:x-test:target' }), selectors, { id: 'urn:x-test:quote', ...quote }] },
  ],
  [
    'a graph that names its nodes as objects',
    {
      '@graph': [
        { ...annotation({ target: [{ '@id': 'urn:x-test:target' }] }), '@type': 'oa:Annotation', type: undefined },
        { ...selectors, selector: quote },
      ],
    },
  ],
])('annotations are found in a file: %s', (_, data) => {
  expect(said(data)).toEqual([['psykisk hälsa', 'Bör förtydligas', undefined]]);
});

const record = {
  id: 'a1',
  created: '2026-01-01T10:00:00+00:00',
  updated: '2026-01-01T10:00:00+00:00',
  user: 'acct:anna@hypothes.is',
  uri: page,
  text: 'Bör förtydligas',
  tags: [],
  target: [{ source: page, selector: [quote] }],
};
const found = ['psykisk hälsa', 'Bör förtydligas', 'anna'];
test.each<[string, unknown, unknown[]]>([
  ['a search', { total: 1, rows: [record] }, [found]],
  [
    'a search with the answers apart',
    {
      total: 1,
      rows: [record],
      replies: [{ ...record, id: 'a2', text: 'Ja', references: ['a1'], target: [{ source: page }] }],
    },
    [found, ['psykisk hälsa', 'Ja', 'anna']],
  ],
  ['one alone', record, [found]],
  ['an array of them', [record], [found]],
  ['an export without what made it', { annotations: [record] }, [found]],
])('what Hypothesis answers: %s', (_, data, expected) => {
  expect(said(data)).toEqual(expected);
});

test('of an answer that is a part, the rest is told', () => {
  expect(read({ total: 534, rows: [record] }).faults).toEqual([{ part: 'rows', found: '1/534', why: 'not all' }]);
});

const oa = 'http://www.w3.org/ns/oa#';
const named = { '@id': 'urn:x-test:1' };
test.each<[string, unknown]>([
  [
    'with the names of Open Annotation',
    {
      ...named,
      '@type': 'oa:Annotation',
      hasBody: { '@type': 'cnt:ContentAsText', chars: 'Bör förtydligas' },
      hasTarget: {
        '@type': 'oa:SpecificResource',
        hasSource: page,
        hasSelector: { ...quote, type: 'oa:TextQuoteSelector' },
      },
      motivatedBy: 'oa:commenting',
    },
  ],
  [
    'with prefixes',
    {
      ...named,
      '@type': 'oa:Annotation',
      'oa:hasBody': { 'rdf:value': 'Bör förtydligas' },
      'oa:hasTarget': {
        'oa:hasSource': { '@id': page },
        'oa:hasSelector': { '@type': 'oa:TextQuoteSelector', 'oa:exact': 'psykisk hälsa' },
      },
    },
  ],
  [
    'expanded',
    {
      ...named,
      '@type': [`${oa}Annotation`],
      [`${oa}hasBody`]: [{ 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value': [{ '@value': 'Bör förtydligas' }] }],
      [`${oa}hasTarget`]: [
        {
          [`${oa}hasSource`]: [{ '@id': page }],
          [`${oa}hasSelector`]: [
            { '@type': [`${oa}TextQuoteSelector`], [`${oa}exact`]: [{ '@value': 'psykisk hälsa' }] },
          ],
        },
      ],
    },
  ],
  ['alone in a graph', { '@graph': annotation() }],
  [
    'on a page among the items of a collection',
    { type: 'AnnotationCollection', items: [{ type: 'AnnotationPage', items: [annotation()] }] },
  ],
])('an annotation is read: %s', (_, given) => {
  expect(said(given)).toEqual([['psykisk hälsa', 'Bör förtydligas', undefined]]);
});

test('a choice of selectors that quotes words is read by these', () => {
  const choice = { type: 'Choice', items: [{ type: 'CssSelector', value: 'p' }, quote] };
  expect(said(annotation({ target: { source: page, selector: choice } }))).toEqual([
    ['psykisk hälsa', 'Bör förtydligas', undefined],
  ]);
});

test('of a range the words that it begins with tell the place, and the range is told', () => {
  const range = { type: 'RangeSelector', startSelector: quote, endSelector: { ...quote, exact: 'alla' } };
  expect(said(annotation({ target: { source: page, selector: range } }))).toEqual([
    ['psykisk hälsa', 'Bör förtydligas', undefined, 'target.selector: RangeSelector'],
  ]);
});

test('an annotation whose body has a name that nobody knows is told, and is no empty comment', () => {
  const { body: _, ...rest } = annotation();
  expect(said({ ...rest, 'x:bodyText': 'Bör förtydligas' })).toEqual([
    ['psykisk hälsa', undefined, undefined, 'body: x:bodyText'],
  ]);
});

test('members that are called as what every object has keep their names', () => {
  const given = { type: 'Annotation', 'oa:hasBody': 'Bra', constructor: 'x', toString: 'y' };
  expect(withShortNames(given)).toEqual({ type: 'Annotation', body: 'Bra', constructor: 'x', toString: 'y' });
});
