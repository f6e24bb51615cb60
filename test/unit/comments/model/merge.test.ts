import { array, assert, constantFrom, integer, property, record, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { mergeRecords } from '../../../../comments/model/merge.ts';
import { changed, isDeleted, type Kept, made } from '../../../../comments/model/record.ts';
import { nextStamp, stampOf, timeOf } from '../../../../comments/model/stamp.ts';

type Note = Kept & { a?: string; b?: string };

const at = (minute: number, writer = 'w') => ({ writer, now: () => new Date(Date.UTC(2026, 2, 1, 9, minute)) });
const original = made<Note>({ id: 'urn:uuid:1', kind: 'note', a: 'a0', b: 'b0' }, at(0));
const after = (...changes: [minute: number, values: Record<string, unknown>][]) =>
  changes.reduce((note, [minute, values]) => changed(note, values, at(minute)), original);

test.each<[string, Note, Note, { a?: string; b?: string; gone?: boolean }]>([
  ['other fields: both', after([1, { a: 'a1' }]), after([2, { b: 'b2' }]), { a: 'a1', b: 'b2' }],
  ['the same field: the newer', after([1, { a: 'a1' }]), after([2, { a: 'a2' }]), { a: 'a2', b: 'b0' }],
  ['a field that was cleared last', after([1, { a: 'a1' }]), after([2, { a: null }]), { b: 'b0' }],
  ['a deletion and an older copy', after([3, { deleted: true }]), original, { a: 'a0', b: 'b0', gone: true }],
  [
    'a deletion and older work',
    after([3, { deleted: true }]),
    after([2, { a: 'a2' }]),
    { a: 'a2', b: 'b0', gone: true },
  ],
  ['a deletion and newer work', after([3, { deleted: true }]), after([4, { a: 'a4' }]), { a: 'a4', b: 'b0' }],
  [
    'a deletion taken back',
    after([3, { deleted: true }], [4, { deleted: false }]),
    after([3, { deleted: true }]),
    { a: 'a0', b: 'b0' },
  ],
])('%s', (_name, one, other, { gone = false, ...expected }) => {
  for (const merged of [mergeRecords(one, other), mergeRecords(other, one)]) {
    expect({ a: merged.a, b: merged.b }).toEqual({ a: undefined, b: undefined, ...expected });
    expect(isDeleted(merged)).toBe(gone);
  }
});

test('a clock that is set back loses no work: the later change still has the greater stamp', () => {
  const before = after([30, { a: 'written at half past' }]);
  const later = changed(before, { a: 'written after that, when the clock said ten past' }, at(10));
  expect(mergeRecords(before, later).a).toBe(later.a);
  expect(timeOf(later.stamps.a?.modified ?? '')).toBe('2026-03-01T09:30:00.000Z');
  expect(stampOf(later.stamps, 'a')?.created).toBe('2026-03-01T09:00:00.000Z');
});

test('a value that is there already is no change', () => {
  expect(changed(original, { a: 'a0', c: null }, at(5))).toBe(original);
});

test('copies of different records are refused', () => {
  expect(() => mergeRecords(original, { ...original, id: 'urn:uuid:2' })).toThrow(RangeError);
});

/** Histories of one record in three copies, with clocks that go as they like. */
const edits = array(
  record({
    minute: integer({ min: 0, max: 5 }),
    values: constantFrom<Record<string, unknown>>(
      ...[{ a: 'x' }, { a: 'y' }, { b: 'x' }, { a: null }, { deleted: true }, { deleted: false }, { c: ['l'] }],
    ),
  }),
  { maxLength: 6 },
);
const copies = tuple(edits, edits, edits, array(integer({ min: 0, max: 2 }), { maxLength: 3 })).map(
  ([a, b, c, begun]) =>
    [a, b, c].map((history, i) => {
      // The same record may have been made twice, as when two have read the same file of another tool.
      const own = begun[i] ? made<Note>({ id: original.id, kind: 'note', c: `${i}` } as never, at(begun[i])) : original;
      return history.reduce((note, { minute, values }) => changed(note, values, at(minute, `w${i}`)), own);
    }) as [Note, Note, Note],
);
const runs = { numRuns: 1000, seed: 20261122 };

test('merging is commutative, associative and idempotent', () => {
  assert(
    property(copies, ([a, b, c]) => {
      const ab = mergeRecords(a, b);
      expect(mergeRecords(b, a)).toEqual(ab);
      expect(mergeRecords(ab, c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      expect(mergeRecords(a, a)).toEqual(a);
      expect(mergeRecords(ab, b)).toEqual(ab);
    }),
    runs,
  );
});

test('whatever came before, a deletion counts, also among the copies it came from', () => {
  assert(
    property(copies, ([a, b, c]) => {
      const gone = changed(mergeRecords(a, b), { deleted: true }, at(0, 'w3'));
      expect(isDeleted(gone)).toBe(true);
      for (const copy of [a, b]) expect(isDeleted(mergeRecords(copy, gone))).toBe(true);
      expect(mergeRecords(mergeRecords(gone, c), a)).toEqual(mergeRecords(c, gone));
    }),
    runs,
  );
});

test('what one copy has gone on with is never lost to an older one of itself', () => {
  assert(
    property(edits, edits, (first, then) => {
      const steps = (from: Note, history: typeof first) =>
        history.reduce((note, { minute, values }) => changed(note, values, at(minute)), from);
      const old = steps(original, first);
      const now = steps(old, then);
      expect(mergeRecords(old, now)).toEqual(now);
    }),
    runs,
  );
});

test('a stamp is greater than all before, whatever the clock says', () => {
  const stamps = { a: { created: '2026-03-01T09:00:00.000Z', modified: '2099-01-01T00:00:00.000Z~00000z~other' } };
  expect(nextStamp(stamps, at(0))).toBe('2099-01-01T00:00:00.000Z~000010~w');
});
