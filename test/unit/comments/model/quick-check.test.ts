import fc from 'fast-check';
import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import { anyRecord, recordKinds } from '../../../../comments/model/model.ts';
import { quickCheck } from '../../../../comments/model/quick-check.ts';
import { made } from '../../../../comments/model/record.ts';
import { isSelector } from '../../../../comments/model/target/selectors.ts';
import { tableOf } from '../../../../storage/db/schema.ts';
import example from '../../../documents/databases/v6.json' with { type: 'json' };
import { aComment } from './records.ts';

const quick = quickCheck(anyRecord);
const selectors = [
  { type: 'TextQuoteSelector', exact: 'psykisk hälsa', prefix: 'Om ', suffix: ' i skolan' },
  { type: 'TextPositionSelector', start: 3, end: 16 },
  { type: 'FragmentSelector', value: 'page=3' },
  { type: 'remiss:SectionSelector', path: ['Bakgrund'] },
  { type: 'remiss:ParagraphSelector', before: '', after: ' i skolan' },
  { type: 'remiss:OccurrenceSelector', nth: 1, of: 2 },
];
const stamper = { writer: 'test', now: () => new Date('2026-03-01T09:00:00Z') };
const rich = made(
  aComment('1', {
    target: { type: 'passage', selectors: selectors.filter(isSelector) as [] },
    ...{ assessing: 'avstyrker', classifying: 'sak', tagging: ['ansvar'], identifying: ['psykisk-halsa'], editing: '' },
  }) as never,
  stamper,
);
const records: object[] = [rich, ...recordKinds.flatMap((kind): object[] => example.tables[tableOf[kind]])];

test('what valibot takes is quickly taken: the quick way is the one that is gone', () => {
  expect(selectors.every(isSelector)).toBe(true);
  for (const record of records)
    expect(quick(record), JSON.stringify(record)).toBe(safeParse(anyRecord, record).success);
  expect(records.filter(quick).length).toBeGreaterThan(7);
});

/** All places in a value: the ways to them. */
function placesIn(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([name, part]) => placesIn(part, [...way, name]))];
}

function withOther(record: object, [last, ...rest]: string[], other: { value: unknown } | undefined): object {
  const copy = (Array.isArray(record) ? [...record] : { ...record }) as Record<string, unknown>;
  if (last === undefined) return (other?.value as object) ?? {};
  if (rest.length > 0) copy[last] = withOther(copy[last] as object, rest, other);
  else if (other) copy[last] = other.value;
  else delete copy[last];
  return copy;
}

test('whatever stands in a record instead, or is missing, or is there as well: a quick yes is never wrong', () => {
  const odd = fc.oneof(
    fc.constantFrom(undefined, null, '', 'x', 'urn:uuid:1', 'page=2', -1, 0, 1.5, Number.NaN, 1e9, true, [], {}, [
      null,
    ]),
    fc.jsonValue(),
  );
  const harmed = fc.constantFrom(...records).chain((record) =>
    fc.constantFrom(...placesIn(record)).chain((way) =>
      fc.oneof(
        odd.map((value) => withOther(record, way, { value })),
        fc.constant(withOther(record, way, undefined)),
        fc
          .tuple(fc.constantFrom('toString', 'extra', 'type'), odd)
          .map(([name, value]) => withOther(record, [...way.slice(0, -1), name], { value })),
      ),
    ),
  );
  let no = 0;
  fc.assert(
    fc.property(harmed, (record) => {
      if (!quick(record)) no++;
      else expect(safeParse(anyRecord, record).success).toBe(true);
    }),
    { numRuns: 20_000, seed: 1 },
  );
  expect(no).toBeGreaterThan(5_000);
});
