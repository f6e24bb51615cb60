import { expect, test } from 'vitest';
import { keepOrder } from '../../../../comments/anchoring/moves/keep-order.ts';
import { readSelectors } from '../../../../comments/jsonld/foreign-selectors.ts';
import {
  context,
  type FragmentSelector,
  isSelector,
  namespace,
  type OccurrenceSelector,
  type ParagraphSelector,
  type SectionSelector,
} from '../../../../comments/model/target/selectors.ts';
import { flatten, spansInBlocks } from '../../../../comments/text/flatten.ts';
import { narrow, widening } from '../../../../comments/text/narrow-text.ts';
import { selectorsAt as selectorsOf } from '../../../../comments/text/selectors-at.ts';

const blocks = [
  { id: 'a', kind: 'heading', level: 1, text: 'Mål', page: 1 },
  { id: 'b', kind: 'paragraph', level: 0, text: 'Alla ska må bra.', page: 1 },
  { id: 'c', kind: 'heading', level: 2, text: 'Barn', page: 2 },
  { id: 'd', kind: 'list-item', level: 0, text: 'Barn ska må bra.', page: 2 },
  { id: 'e', kind: 'heading', level: 1, text: 'Ansvar', page: 3 },
] as const;

test('blocks as one text, and back', () => {
  const { text, places } = flatten(blocks);
  expect(text).toBe('Mål\u2029Alla ska må bra.\u2029Barn\u2029Barn ska må bra.\u2029Ansvar');
  expect(places.map(({ section }) => section.join(' / '))).toEqual([
    'Mål',
    'Mål',
    'Mål / Barn',
    'Mål / Barn',
    'Ansvar',
  ]);
  const start = text.indexOf('bra.');
  expect(spansInBlocks({ text, places }, { start, end: start + 9 })).toEqual([
    { block: 'b', start: 12, end: 16 },
    { block: 'c', start: 0, end: 4 },
  ]);
});

test('what describes a span', () => {
  const document = flatten(blocks);
  const start = document.text.lastIndexOf('ska må');
  const selectors = selectorsOf(document, { start, end: start + 6 });
  expect(selectors.every(isSelector)).toBe(true);
  expect(selectors).toMatchObject([
    { type: 'TextQuoteSelector', exact: 'ska må', suffix: ' bra.\u2029Ansvar' },
    { type: 'TextPositionSelector', start, end: start + 6 },
    { type: 'remiss:ParagraphSelector' },
    { type: 'remiss:OccurrenceSelector', nth: 2, of: 2 },
    { type: 'remiss:SectionSelector', path: ['Mål', 'Barn'] },
    { type: 'FragmentSelector', value: 'page=2' },
  ]);
  expect(() => selectorsOf(document, { start: 5, end: 5 })).toThrow(RangeError);
});

const quote = { type: 'TextQuoteSelector', exact: 'må bra' };
const position = { type: 'TextPositionSelector', start: 3, end: 9 };
const svg = { type: 'SvgSelector', value: '<svg/>' };

test.each([
  ['one', quote, [quote], []],
  ['several, one unknown', [quote, svg], [quote], [svg]],
  ['W3C’s prefix', { ...quote, type: 'oa:TextQuoteSelector' }, [quote], []],
  [
    'a page, refined',
    { type: 'FragmentSelector', value: 'page=2', refinedBy: quote },
    [{ type: 'FragmentSelector', value: 'page=2' }, quote],
    [],
  ],
  [
    'offsets in a page say nothing of the document',
    { type: 'FragmentSelector', value: 'page=2', refinedBy: position },
    [{ type: 'FragmentSelector', value: 'page=2' }],
    [position],
  ],
  ['nor offsets in what we don’t know', { ...svg, refinedBy: [position, quote] }, [quote], [svg, position]],
  [
    'offsets in offsets',
    { type: 'TextPositionSelector', start: 10, end: 40, refinedBy: position },
    [{ ...position, start: 13, end: 19 }],
    [],
  ],
  [
    'words in words',
    { type: 'TextQuoteSelector', exact: 'Alla ska må bra.', refinedBy: quote },
    [{ ...quote, prefix: 'Alla ska ', suffix: '.' }],
    [],
  ],
  [
    'offsets in words',
    { ...quote, prefix: 'ska ', refinedBy: { type: 'TextPositionSelector', start: 3, end: 6 } },
    [{ type: 'TextQuoteSelector', exact: 'bra', prefix: 'ska må ', suffix: '' }],
    [],
  ],
  [
    'offsets beyond the words',
    { ...quote, refinedBy: { type: 'TextPositionSelector', start: 7, end: 9 } },
    [quote],
    [{ type: 'TextPositionSelector', start: 7, end: 9 }],
  ],
  [
    'words on a page, the other way round',
    { ...quote, refinedBy: { type: 'FragmentSelector', value: 'page=2' } },
    [quote, { type: 'FragmentSelector', value: 'page=2' }],
    [],
  ],
  ['members that are bad', { ...quote, prefix: null, suffix: 7 }, [quote], [{ suffix: 7 }]],
  ['offsets that are none', [quote, { ...position, start: 1.5 }], [quote], [{ ...position, start: 1.5 }]],
  ['offsets that go backwards', { ...position, start: 10 }, [], [{ ...position, start: 10 }]],
  ['an unknown one, refined', { ...svg, refinedBy: quote }, [quote], [svg]],
  ['half a quote', { type: 'TextQuoteSelector' }, [], [{ type: 'TextQuoteSelector' }]],
  ['nothing', undefined, [], []],
])('selectors from elsewhere: %s', (_, value, selectors, others) => {
  expect(readSelectors(value)).toEqual({ selectors, others });
});

test.each([
  [
    [1, 2, 3],
    [true, true, true],
  ],
  [
    [4, 1, 2, 3],
    [false, true, true, true],
  ],
  [
    [1, 4, 2, 3],
    [true, false, true, true],
  ],
  [
    [3, 1, 2],
    [false, true, true],
  ],
])('what keeps its order in %j', (order, kept) => {
  expect(keepOrder(order.map((at) => ({ at, weight: 1 })))).toEqual(kept);
});

test('characters beyond U+FFFF count as one and come back as two', () => {
  const text = 'a😀b😀c';
  expect(narrow(text)).toHaveLength(5);
  expect([0, 1, 2, 3, 4, 5].map(widening(text))).toEqual([0, 1, 3, 4, 6, 7]);
});

test('our own selectors are known by the prefix that the context binds', () => {
  const section: SectionSelector = { type: 'remiss:SectionSelector', path: ['1 Mål'] };
  const paragraph: ParagraphSelector = { type: 'remiss:ParagraphSelector', before: '', after: '.' };
  const occurrence: OccurrenceSelector = { type: 'remiss:OccurrenceSelector', nth: 1, of: 2 };
  const page: FragmentSelector = { type: 'FragmentSelector', value: 'page=3' };
  expect([section, paragraph, occurrence, page].every(isSelector)).toBe(true);
  expect(isSelector({ ...section, extra: 1 })).toBe(false);
  expect(context[1].remiss).toBe(namespace);
});
