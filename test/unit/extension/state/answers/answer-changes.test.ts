import { expect, test } from 'vitest';
import type { AnswerPoint, Instans, RemissAnswer } from '../../../../../comments/model/answer.ts';
import {
  answerChanges,
  moveAnswer,
  removeAnswer,
  rereadAnswer,
} from '../../../../../extension/state/answers/answer-changes.ts';
import { urn } from '../../../storage/commands/made-records.ts';

const instans = (id: string, name: string, fields: Partial<Instans> = {}) =>
  ({ kind: 'instans', id: urn(id), arende: urn('a'), name, ...fields }) as Instans;
const social = instans('social', 'Socialnämnden', { asked: '' });
const brought = instans('brought', 'Socialnämnden och skolan');
const one = {
  ...{ kind: 'answer', id: urn('one'), arende: urn('a'), instans: brought.id, title: 'svar.docx', form: 'word' },
  ...{ identifiers: [], snapshot: '1'.repeat(64), numbers: ['SN 2026/1'] },
} as unknown as RemissAnswer;
const around = { instanser: [social, brought], answers: [one] };
const form = { who: brought.name, numbers: 'SN 2026/1', date: '', overall: '', isVersion: false } as const;
const point = (id: string, start: number, fields: Partial<AnswerPoint> = {}) =>
  ({
    ...{ kind: 'point', id: urn(id), answer: one.id, spans: [{ start, end: start + 10 }], state: 'suggested' },
    ...{ stance: 'stöd', about: [], concepts: [], ...fields },
  }) as unknown as AnswerPoint;

test('only what has been changed is written', () => {
  expect(answerChanges(one, form, around)).toEqual([]);
  expect(
    answerChanges(one, { ...form, numbers: 'SN 2026/1; SN 2026/2', date: '2026-03-01', overall: 'avstyrker' }, around),
  ).toEqual([
    {
      ...{ do: 'set', kind: 'answer', id: one.id },
      fields: {
        ...{ numbers: ['SN 2026/1', 'SN 2026/2'], date: '2026-03-01' },
        ...{ overall: 'avstyrker', overallConfirmed: true },
      },
    },
  ]);
});

test('put right, an answer goes to the other instans, and one that only it had brought goes', () => {
  expect(answerChanges(one, { ...form, who: 'socialnämnden' }, around)).toEqual([
    { do: 'set', kind: 'answer', id: one.id, fields: { instans: social.id } },
    { do: 'delete', kind: 'instans', id: brought.id },
  ]);
  const asked = { ...brought, asked: '2026-03-01' };
  expect(answerChanges(one, { ...form, who: '' }, { ...around, instanser: [social, asked] })).toEqual([
    { do: 'set', kind: 'answer', id: one.id, fields: { instans: null } },
  ]);
});

test('a name that isn’t there is a new instans', () => {
  expect(answerChanges(one, { ...form, who: 'Brukarrådet' }, around)).toMatchObject([
    { do: 'set' },
    { do: 'create', record: { kind: 'instans', name: 'Brukarrådet', arende: urn('a') } },
    { do: 'delete', id: brought.id },
  ]);
});

test('moved, it finds its instans in the other ärende, and leaves groups and versions behind', () => {
  const there = { ...social, id: urn('there'), arende: urn('b'), name: 'Socialnämnden och skolan' };
  const later = { ...one, id: urn('later'), instans: social.id, replaces: one.id };
  const moved = { ...one, warnings: ['other-remiss', 'long'] };
  const changes = moveAnswer(
    moved,
    [point('p', 0, { group: urn('g') }), point('q', 20)],
    { arende: urn('b'), instanser: [there] },
    { ...around, answers: [one, later] },
  );
  expect(changes).toEqual([
    {
      ...{ do: 'set', kind: 'answer', id: one.id },
      fields: { arende: urn('b'), instans: there.id, replaces: null, warnings: ['long'] },
    },
    { do: 'set', kind: 'point', id: urn('p'), fields: { group: null } },
    { do: 'set', kind: 'answer', id: later.id, fields: { replaces: null } },
    { do: 'delete', kind: 'instans', id: brought.id },
  ]);
});

test('taken away, it takes with it an instans that only it had brought', () => {
  expect(removeAnswer(one, around).map((change) => 'id' in change && change.id)).toEqual([one.id, brought.id]);
  const other = { ...one, id: urn('two') };
  expect(removeAnswer(one, { ...around, answers: [one, other] })).toHaveLength(1);
});

test('read again, suggestions are made anew where nobody has decided', () => {
  const read = {
    ...{ title: 'svar.docx', form: 'word', identifiers: [], sketch: [], warnings: [], numbers: ['X 1'] },
    ...{
      who: 'Brukarrådet',
      date: '2026-03-01',
      overall: 'tillstyrker',
      snapshot: { id: one.snapshot ?? '', text: '', sections: [] },
    },
    points: [0, 20, 40, 60].map((start) => ({
      spans: [{ start, end: start + 10 }],
      stance: 'stöd',
      about: [],
      concepts: [],
    })),
  } as unknown as Parameters<typeof rereadAnswer>[2];
  const answer = {
    ...one,
    overall: 'avstyrker' as const,
    overallConfirmed: true,
    withoutPoints: [{ start: 40, end: 50 }],
  };
  const changes = rereadAnswer(answer, [point('s', 0), point('t', 25, { state: 'taken' })], read, around);
  expect(changes).toMatchObject([
    { do: 'set', id: one.id, fields: { date: '2026-03-01' } },
    { do: 'delete', id: urn('s') },
    { do: 'create', record: { spans: [{ start: 0, end: 10 }] } },
    { do: 'create', record: { spans: [{ start: 60, end: 70 }] } },
  ]);
});
