import {
  array,
  assert,
  boolean,
  constantFrom,
  date,
  double,
  integer,
  jsonValue,
  nat,
  oneof,
  option,
  property,
  record,
  string,
  uuid,
} from 'fast-check';
import { parse } from 'valibot';
import { expect, test } from 'vitest';
import { offsetsIn } from '../../../../comments/jsonld/code-points.ts';
import { annotationWriter, type JsonLd, toCollection } from '../../../../comments/jsonld/json-ld.ts';
import { readAnnotations } from '../../../../comments/jsonld/read-json-ld.ts';
import { type Comment, comment as commentSchema, commentTypes, stances } from '../../../../comments/model/comment.ts';
import { changed, made } from '../../../../comments/model/record.ts';
import { aComment } from '../model/records.ts';
import { reading, text } from './reading.ts';

const stamper = { writer: 'w', now: () => new Date('2026-03-01T10:00:00.000Z') };
const write = annotationWriter({ iri: 'https://a.se/remiss', text });
const there = (annotation: unknown) => JSON.parse(JSON.stringify(annotation));

test.each<[number, number]>([
  [0, 0],
  [3, 3],
  [5, 4],
  [6, 5],
  [21, 20],
  [24, 22],
  [text.length, text.length - 2],
])('UTF-16 offset %i is code point %i', (units, codePoints) => {
  expect([...text.slice(0, units)]).toHaveLength(codePoints);
  expect(offsetsIn(text).toCodePoints(units)).toBe(codePoints);
  expect(offsetsIn(text).toUnits(codePoints)).toBe(units);
});

test('outside the text there is nothing to count', () => {
  expect([offsetsIn(text).toCodePoints(text.length + 1), offsetsIn(text).toUnits(text.length)]).toEqual([
    undefined,
    undefined,
  ]);
});

const words = string({ minLength: 1, unit: 'grapheme' });
const iri = uuid().map((id) => `urn:uuid:${id}`);
const offset = integer({ min: 0, max: text.length }).filter((at) => !/[\udc00-\udfff]/.test(text.charAt(at)));
const selector = oneof(
  record({ type: constantFrom('TextQuoteSelector'), exact: words, prefix: string(), suffix: string() }),
  record({ a: offset, b: offset }).map(({ a, b }) => ({
    type: 'TextPositionSelector',
    start: Math.min(a, b),
    end: Math.max(a, b),
  })),
  integer({ min: 1, max: 900 }).map((page) => ({ type: 'FragmentSelector', value: `page=${page}` })),
);
const share = double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0);
const target = oneof(
  record({ type: constantFrom('passage'), selectors: array(selector, { minLength: 1 }) }),
  record({ type: constantFrom('section'), path: array(words, { minLength: 1 }), selectors: array(selector) }),
  record(
    {
      ...{ type: constantFrom('rectangle'), page: integer({ min: 1, max: 900 }) },
      ...{ left: share, top: share, width: share, height: share, path: array(words, { minLength: 1 }) },
    },
    { requiredKeys: ['type', 'page', 'left', 'top', 'width', 'height'] },
  ),
  constantFrom({ type: 'document' }),
);
const anyComment = record({
  id: iri,
  target,
  commenting: option(words),
  assessing: option(constantFrom(...stances)),
  classifying: option(constantFrom(...commentTypes)),
  editing: option(string()),
  tagging: option(array(words, { minLength: 1 })),
  describing: option(words),
  identifying: option(array(words, { minLength: 1 })),
  status: constantFrom('utkast', 'klar'),
  internal: boolean(),
  derivedFrom: option(iri),
  carried: option(
    record({ state: constantFrom('moved', 'changed', 'lost'), quote: words }, { requiredKeys: ['state'] }),
  ),
  withoutPlace: option(boolean()),
  creator: record({ id: iri, name: words, role: words, remissinstans: words }),
  later: option(words),
  deleted: boolean(),
  at: date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
}).map(({ later, deleted, at, ...given }) => {
  const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  const first = made<Comment>({ ...aComment('1'), ...fields } as never, { writer: 'w1', now: () => at });
  return parse(commentSchema, changed(first, { ...(later && { commenting: later }), deleted }, stamper));
});

test('what we have written comes back as it was', () => {
  assert(
    property(anyComment, (given) => {
      expect(readAnnotations(there(write(given)), reading)).toEqual({ comments: [given], unread: [] });
    }),
    { numRuns: 500, seed: 20261122 },
  );
});

/** The places of all members, however deep. */
function membersOf(value: unknown): [holder: JsonLd, name: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as JsonLd;
  return Object.keys(holder).flatMap((name) => [[holder, name] as [JsonLd, string], ...membersOf(holder[name])]);
}

test('no member, whatever stands there, takes its comment with it', () => {
  assert(
    property(anyComment, nat(), jsonValue(), (given, which, value) => {
      const annotation = there(write(given));
      const members = membersOf(annotation).filter(([holder, name]) => holder !== annotation || name !== 'type');
      const [holder, name] = members[which % members.length] as [JsonLd, string];
      holder[name] = value;
      expect(readAnnotations(annotation, reading).comments).toHaveLength(1);
    }),
    { numRuns: 1000, seed: 20261122 },
  );
});

test('a collection has code points, and neither what is internal nor what is deleted', () => {
  const position = [{ type: 'TextPositionSelector' as const, start: 6, end: 19 }];
  const comments = [
    made<Comment>(aComment('1', { target: { type: 'passage', selectors: position } }), stamper),
    made<Comment>(aComment('2', { internal: true }), stamper),
    changed(made<Comment>(aComment('3'), stamper), { deleted: true }, stamper),
  ];
  const collection = toCollection(comments, () => ({ iri: 'https://a.se/remiss', text }), {
    id: 'urn:uuid:list',
    label: 'Svar',
  }) as JsonLd & { first: { items: (JsonLd & { target: JsonLd })[] } };
  expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 1, label: 'Svar' });
  expect(collection.first.items.map(({ id }) => id)).toEqual(['urn:uuid:1']);
  expect(collection.first.items[0]?.target.selector).toEqual([{ type: 'TextPositionSelector', start: 5, end: 18 }]);
  expect(readAnnotations(there(collection), reading).comments).toEqual([comments[0]]);
});
