import { expect, test } from 'vitest';
import type { Arende, Document } from '../../../../../comments/model/model.ts';
import { made } from '../../../../../comments/model/record.ts';
import { nextStep } from '../../../../../extension/state/workspace/next-step.ts';
import { withSameNumber } from '../../../../../extension/state/workspace/same-number.ts';
import type { ArendeRow, DocumentRow } from '../../../../../storage/queries/overview.ts';

const stamper = { writer: 'test', now: () => new Date('2026-03-01T09:00:00.000Z') };
const document = (title: string, klara: number, utkast: number): DocumentRow => ({
  document: made<Document>({ kind: 'document', id: `urn:uuid:${title}`, title }, stamper),
  editions: [],
  ...{ klara, utkast, unreviewed: 0, changed: '' },
});
const row = (fields: Partial<Arende>, ...documents: DocumentRow[]): ArendeRow => ({
  arende: made<Arende>({ kind: 'arende', id: 'urn:uuid:a', title: 'Remiss', numbers: [], ...fields }, stamper),
  documents,
  changed: '',
});

test.each<[name: string, given: ArendeRow, expected: object]>([
  ['no document', row({}), { is: 'read' }],
  [
    'no comment',
    row({}, document('B', 0, 0), document('A', 0, 0)),
    { is: 'comment', row: { document: { title: 'A' } } },
  ],
  [
    'drafts in two documents',
    row({}, document('A', 2, 0), document('C', 0, 1), document('B', 1, 2)),
    { is: 'finish', count: 3, row: { document: { title: 'B' } } },
  ],
  ['all done, without a stance', row({}, document('A', 2, 0)), { is: 'stance' }],
  [
    'a stance, and a document without comments',
    row({ stance: 'tillstyrker' }, document('A', 2, 0), document('B', 0, 0)),
    { is: 'save' },
  ],
  ['a stance and a draft', row({ stance: 'tillstyrker' }, document('A', 0, 1)), { is: 'finish', count: 1 }],
  [
    'a draft, and two that a new version has changed',
    row({}, document('A', 1, 1), { ...document('B', 3, 0), unreviewed: 2 }),
    { is: 'review', count: 2, row: { document: { title: 'B' } } },
  ],
])('what is next: %s', (_, given, expected) => {
  expect(nextStep(given)).toMatchObject(expected);
});

test.each<[saved: string, expected: object]>([
  ['2026-03-01T10:00:00.000Z', { is: 'send' }],
  ['2026-03-01T08:00:00.000Z', { is: 'save-again', saved: '2026-03-01T08:00:00.000Z' }],
])('an answer saved %s, with the last change at nine', (saved, expected) => {
  const given = { ...row({}, document('A', 2, 0)), changed: '2026-03-01T09:00:00.000Z' };
  expect(nextStep(given, saved)).toMatchObject(expected);
});

test('drafts come before an answer that was saved', () => {
  expect(nextStep(row({}, document('A', 2, 1)), '2026-03-01T10:00:00.000Z')).toMatchObject({ is: 'finish' });
});

test.each<[written: string, other: string, same: boolean]>([
  ['KS 2026/112', 'ks2026/112', true],
  ['KS 2026/112', 'KS 2026/1123', false],
  ['KS\u00a02026/112', 'KS 2026/112', true],
])('the number %s and %s', (written, other, same) => {
  const found = withSameNumber(
    [row({ numbers: [{ number: 'S 1' }, { number: written, owner: 'vårt' }] })],
    [{ number: other }],
  );
  expect(found !== undefined).toBe(same);
});

test('an ärende without numbers is no other’s', () => {
  expect(withSameNumber([row({})], [])).toBeUndefined();
});
