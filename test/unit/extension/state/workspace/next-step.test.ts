import { expect, test } from 'vitest';
import type { AnswerPoint, Instans, RemissAnswer } from '../../../../../comments/model/answer.ts';
import type { Arende, Document } from '../../../../../comments/model/model.ts';
import { made } from '../../../../../comments/model/record.ts';
import { answersStanding } from '../../../../../extension/state/workspace/answers-standing.ts';
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
  answered: { instanser: [], answers: [], groups: [], points: [] },
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

const asked = (id: string, fields: Partial<Instans> = {}) =>
  made<Instans>(
    { kind: 'instans', id: `urn:uuid:${id}`, arende: 'urn:uuid:a', name: id, asked: '2026-01-10', ...fields },
    stamper,
  );
const answerOf = (instans: string, fields: Partial<RemissAnswer> = {}) =>
  made<RemissAnswer>(
    {
      ...{ kind: 'answer', id: `urn:uuid:answer-${instans}`, arende: 'urn:uuid:a', instans: `urn:uuid:${instans}` },
      ...{ title: `${instans}.docx`, form: 'word', identifiers: [], numbers: [], snapshot: 'a'.repeat(64), ...fields },
    },
    stamper,
  );
const pointOf = (instans: string, state: AnswerPoint['state']) =>
  made<AnswerPoint>(
    {
      ...{ kind: 'point', id: `urn:uuid:point-${instans}-${state}`, answer: `urn:uuid:answer-${instans}`, spans: [] },
      ...{ state, stance: 'stöd', about: [], concepts: [] },
    },
    stamper,
  );
const withAnswers = (answered: Partial<ArendeRow['answered']>, ...documents: DocumentRow[]): ArendeRow => {
  const plain = row({ deadline: '2026-02-12' }, ...documents);
  return { ...plain, answered: { ...plain.answered, ...answered } };
};
const [before, after] = ['2026-02-12', '2026-02-13'];
const half = withAnswers({
  instanser: [
    ...[asked('A'), asked('B'), asked('C', { reminded: '2026-02-10' }), asked('D', { declined: '' })],
    made<Instans>({ kind: 'instans', id: 'urn:uuid:E', arende: 'urn:uuid:a', name: 'E' }, stamper),
  ],
  answers: [
    ...[answerOf('A'), answerOf('E'), answerOf('gone'), answerOf('A', { id: 'urn:uuid:old' })],
    answerOf('A', { id: 'urn:uuid:new', replaces: 'urn:uuid:old', withoutPoints: [{ start: 0, end: 9 }] }),
  ],
  points: [pointOf('A', 'taken'), pointOf('A', 'suggested'), pointOf('E', 'taken')],
});

test('how far it has come with what others answer: a replaced version counts nothing, nor is one who declined awaited', () => {
  expect(answersStanding(half, after)).toEqual({
    ...{ asked: 4, answered: 1, beside: 1, declined: 1, awaited: 2, unreminded: 1, isPast: true },
    // Of E all that stands there is decided; of "gone" nobody has touched the text, nor is it said whose it is.
    ...{ answers: 4, nobodys: 1, toGoThrough: 2, isJoint: false },
  });
});

test('who has asked nobody, and has no answers, is told nothing of them', () => {
  expect(answersStanding(row({}, document('A', 1, 0)), after)).toBeUndefined();
});

test.each<[name: string, given: ArendeRow, today: string, expected: object]>([
  ['the last day has passed, and one isn’t reminded', half, after, { is: 'remind', count: 1 }],
  ['on the last day answers are gone through', half, before, { is: 'go-through', count: 2 }],
  ['nobody has answered yet', withAnswers({ instanser: [asked('A')] }), before, { is: 'await', count: 1 }],
  [
    'all is gone through, and one may still answer',
    withAnswers({ instanser: [asked('A'), asked('B')], answers: [answerOf('A')], points: [pointOf('A', 'taken')] }),
    ...([before, { is: 'await', count: 1 }] as const),
  ],
  [
    'all is gone through, and who hasn’t answered was reminded',
    withAnswers({
      instanser: [asked('A'), asked('B', { reminded: '' })],
      ...{ answers: [answerOf('A')], points: [pointOf('A', 'taken')] },
    }),
    ...([after, { is: 'compose', isJoint: false }] as const),
  ],
  [
    'our own have answered',
    withAnswers({
      ...{ instanser: [asked('A', { own: true })], answers: [answerOf('A')], points: [pointOf('A', 'taken')] },
    }),
    ...([after, { is: 'compose', isJoint: true }] as const),
  ],
  [
    'the coordinator’s own drafts come before what is put together',
    withAnswers(
      { instanser: [asked('A')], answers: [answerOf('A')], points: [pointOf('A', 'taken')] },
      document('A', 0, 1),
    ),
    ...([after, { is: 'finish', count: 1 }] as const),
  ],
  [
    'all have declined',
    withAnswers({ instanser: [asked('A', { declined: '' })] }, document('A', 0, 0)),
    ...([after, { is: 'comment' }] as const),
  ],
])('what is next where others answer: %s', (_, given, today, expected) => {
  expect(nextStep(given, undefined, answersStanding(given, today))).toMatchObject(expected);
});
