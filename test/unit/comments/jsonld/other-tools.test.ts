import { expect, test } from 'vitest';
import type { JsonLd } from '../../../../comments/jsonld/json-ld.ts';
import { readAnnotations, type Unread } from '../../../../comments/jsonld/read-json-ld.ts';
import type { Comment } from '../../../../comments/model/comment.ts';
import { reading } from './reading.ts';

const foreign = (fields: JsonLd): JsonLd => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'http://example.org/anno1',
  type: 'Annotation',
  created: '2026-02-01T08:00:00Z',
  target: 'https://a.se/remiss',
  ...fields,
});
const quote = { type: 'TextQuoteSelector', exact: 'psykisk hälsa' };

test.each<[string, JsonLd, Partial<Comment>, Omit<Unread, 'annotation'>[]]>([
  ['a plain text', { bodyValue: 'Bra' }, { commenting: 'Bra', target: { type: 'document' }, status: 'klar' }, []],
  [
    'two texts',
    {
      body: [
        { type: 'TextualBody', value: 'Ett' },
        { type: 'TextualBody', value: 'Två' },
      ],
    },
    { commenting: 'Ett\n\nTvå' },
    [],
  ],
  [
    'tags',
    {
      motivation: 'tagging',
      body: [
        { type: 'TextualBody', value: 'a' },
        { type: 'TextualBody', value: 'b' },
      ],
    },
    { tagging: ['a', 'b'] },
    [],
  ],
  [
    'a quote and a position',
    {
      target: { source: 'https://a.se/remiss', selector: [quote, { type: 'TextPositionSelector', start: 5, end: 18 }] },
    },
    { target: { type: 'passage', selectors: [quote as never, { type: 'TextPositionSelector', start: 6, end: 19 }] } },
    [],
  ],
  [
    'a quote under a path',
    { target: { source: 'https://a.se/remiss', selector: { type: 'XPathSelector', value: '/p', refinedBy: quote } } },
    { target: { type: 'passage', selectors: [quote as never] } },
    [{ part: 'target.selector', found: 'XPathSelector' }],
  ],
  [
    'a position under a quote, which counts from there',
    {
      target: {
        source: 'https://a.se/remiss',
        selector: { ...quote, refinedBy: { type: 'TextPositionSelector', start: 0, end: 3 } },
      },
    },
    {
      target: {
        type: 'passage',
        selectors: [{ type: 'TextQuoteSelector', exact: 'psy', prefix: '', suffix: 'kisk hälsa' }],
      },
    },
    [],
  ],
  [
    'a quote under a quote',
    {
      target: {
        source: 'https://a.se/remiss',
        selector: { ...quote, refinedBy: { type: 'TextQuoteSelector', exact: 'hälsa' } },
      },
    },
    {
      target: {
        type: 'passage',
        selectors: [{ type: 'TextQuoteSelector', exact: 'hälsa', prefix: 'psykisk ', suffix: '' }],
      },
    },
    [],
  ],
  [
    'a quote by W3C’s prefix, in an array, with nothing before it',
    {
      type: 'oa:Annotation',
      target: {
        source: 'https://a.se/remiss',
        selector: { '@type': ['oa:TextQuoteSelector'], exact: 'hälsa', prefix: null },
      },
    },
    { target: { type: 'passage', selectors: [{ type: 'TextQuoteSelector', exact: 'hälsa' }] } },
    [],
  ],
  [
    'a position that is none',
    {
      target: {
        source: 'https://a.se/remiss',
        selector: [quote, { type: 'TextPositionSelector', start: 1.5, end: 4 }],
      },
    },
    { target: { type: 'passage', selectors: [quote as never] } },
    [{ part: 'target.selector', found: '{"type":"TextPositionSelector","start":1.5,"end":4}' }],
  ],
  [
    'a part that lies outside of its page',
    {
      target: {
        source: 'https://a.se/remiss',
        selector: {
          type: 'FragmentSelector',
          value: 'page=3',
          refinedBy: { type: 'FragmentSelector', value: 'xywh=percent:10,20,130,40' },
        },
      },
    },
    { target: { type: 'passage', selectors: [{ type: 'FragmentSelector', value: 'page=3' }] } },
    [{ part: 'target.selector', found: 'xywh=percent:10,20,130,40' }],
  ],
  [
    'a section without a heading',
    { target: { source: 'https://a.se/remiss', 'remiss:section': [''], selector: quote } },
    { target: { type: 'passage', selectors: [quote as never] } },
    [{ part: 'target.remiss:section', found: '[""]' }],
  ],
  [
    'members of ours with something else in them',
    {
      bodyValue: 'Bra',
      creator: { name: 'Åsa', 'remiss:role': 7 },
      'remiss:status': 'färdig',
      'remiss:derivedFrom': 'nothing',
      'remiss:carried': { 'remiss:state': 'gone' },
      'remiss:withoutPlace': 'no',
      'remiss:stamps': ['commenting then now'],
    },
    { commenting: 'Bra', status: 'klar', creator: { id: 'urn:x-remisslasaren:unknown', name: 'Åsa' } },
    [
      { part: 'creator.remiss:role', found: '7' },
      { part: 'remiss:status', found: 'färdig' },
      { part: 'remiss:derivedFrom', found: 'nothing' },
      { part: 'remiss:carried', found: '{"state":"gone"}' },
      { part: 'remiss:withoutPlace', found: 'no' },
      { part: 'remiss:stamps', found: '["commenting then now"]' },
    ],
  ],
  [
    'something that may be internal stays so',
    { bodyValue: 'Tyst', 'remiss:internal': 'true' },
    { commenting: 'Tyst', internal: true },
    [{ part: 'remiss:internal', found: 'true' }],
  ],
  [
    'a position beyond the text',
    {
      target: {
        source: 'https://a.se/remiss',
        selector: [quote, { type: 'TextPositionSelector', start: 5, end: 999 }],
      },
    },
    { target: { type: 'passage', selectors: [quote as never] } },
    [{ part: 'target.selector', found: '{"type":"TextPositionSelector","start":5,"end":999}' }],
  ],
  [
    'a part of a page',
    {
      target: {
        source: 'https://a.se/remiss',
        selector: { type: 'FragmentSelector', value: 'page=3&xywh=percent:10,20,30,40' },
      },
    },
    { target: { type: 'rectangle', page: 3, left: 10, top: 20, width: 30, height: 40 } },
    [],
  ],
  [
    'a picture as body',
    { body: ['https://a.se/bild.png', { type: 'TextualBody', value: 'Se bilden' }] },
    { commenting: 'Se bilden' },
    [{ part: 'body', found: 'https://a.se/bild.png' }],
  ],
  [
    'a purpose that we don’t have',
    { body: { type: 'TextualBody', purpose: 'linking', value: 'x' } },
    {},
    [{ part: 'body.purpose', found: 'linking' }],
  ],
  [
    'a stance that we don’t have',
    {
      body: [
        { type: 'TextualBody', purpose: 'assessing', value: 'kanske' },
        { type: 'TextualBody', value: 'Hm' },
      ],
    },
    { commenting: 'Hm' },
    [{ part: 'body.assessing', found: 'kanske' }],
  ],
  [
    'formatted text',
    { body: { type: 'TextualBody', format: 'text/html', value: '<b>Bra</b>' } },
    { commenting: '<b>Bra</b>' },
    [{ part: 'body.format', found: 'text/html' }],
  ],
  [
    'a second target',
    { bodyValue: 'x', target: ['https://a.se/remiss', 'https://b.se/'] },
    { commenting: 'x' },
    [{ part: 'target', found: 'https://b.se/' }],
  ],
  [
    'a creator by name',
    { creator: { name: 'Åsa' } },
    { creator: { id: 'urn:x-remisslasaren:unknown', name: 'Åsa' } },
    [],
  ],
  [
    'a creator whose name is blank, beside one that isn’t',
    { creator: { name: ' \u00a0', nickname: ' Åsa ' } },
    { creator: { id: 'urn:x-remisslasaren:unknown', name: 'Åsa' } },
    [],
  ],
])('of another tool: %s', (_name, fields, expected, unread) => {
  const read = readAnnotations(foreign(fields), reading);
  expect(read.unread).toEqual(unread.map((one) => ({ annotation: 'http://example.org/anno1', ...one })));
  expect(read.comments).toMatchObject([
    { id: 'http://example.org/anno1', created: '2026-02-01T08:00:00.000Z', ...expected },
  ]);
});

test.each<[string, unknown, Unread[]]>([
  [
    'no annotation',
    [{ type: 'Person' }, 7],
    [
      { annotation: '1', part: '', found: 'Person' },
      { annotation: '2', part: '', found: '7' },
    ],
  ],
  [
    'another document',
    foreign({ target: 'https://b.se/' }),
    [{ annotation: 'http://example.org/anno1', part: 'target.source', found: 'https://b.se/' }],
  ],
  [
    'a page that lies elsewhere',
    { type: 'AnnotationCollection', first: 'https://a.se/1' },
    [{ annotation: '', part: 'first', found: 'https://a.se/1' }],
  ],
])('is left out and told: %s', (_name, data, unread) => {
  expect(readAnnotations(data, reading)).toEqual({ comments: [], unread });
});

test('annotations in a graph are found, with the pages and collections that they stand beside', () => {
  const [one, two] = [foreign({ bodyValue: '1' }), foreign({ id: 'urn:uuid:two', bodyValue: '2' })];
  const graph = [
    { id: 'urn:uuid:list', type: 'AnnotationCollection', first: 'urn:uuid:page' },
    { id: 'urn:uuid:page', type: 'AnnotationPage', items: [one.id, two] },
    { id: 'https://a.se/asa', type: 'Person' },
    one,
  ];
  const read = readAnnotations({ '@context': 'http://www.w3.org/ns/anno.jsonld', '@graph': graph }, reading);
  expect(read.unread).toEqual([]);
  expect(read.comments.map(({ id, commenting }) => [id, commenting])).toEqual([
    ['urn:uuid:two', '2'],
    ['http://example.org/anno1', '1'],
  ]);
});

test('an annotation without an id gets one, and reading a file again gives the same comments', () => {
  const { id: _, ...without } = foreign({ bodyValue: 'x' });
  expect(readAnnotations([without], reading).comments[0]?.id).toBe('urn:uuid:new');
  expect(readAnnotations([without], reading)).toEqual(readAnnotations([without], reading));
});
