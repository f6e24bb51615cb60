import { expect, test } from 'vitest';
import type { AnswerPoint, Instans, PointGroup, RemissAnswer } from '../../../../comments/model/answer.ts';
import type { AnyRecord, Kind, New } from '../../../../comments/model/model.ts';
import { readBackup, writeBackup } from '../../../../storage/backup/backup.ts';
import { restore } from '../../../../storage/backup/restore.ts';
import type { Change } from '../../../../storage/commands/command.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { answersOf } from '../../../../storage/queries/answers.ts';
import { countsIn, reachableIn } from '../../../../storage/queries/read.ts';
import { arendenMerged } from '../../../../storage/use-cases/merge-duplicates.ts';
import { command, newStore } from '../../comments/model/records.ts';

const arende = 'urn:uuid:arende';
const made = (record: New<AnyRecord>): Change => ({ do: 'create', record });
const within = (...changes: Change[]) => ({ ...command(...changes), scope: arende });
const undo = { type: 'undo' as const, scope: arende };

const socialnamnden: New<Instans> = { kind: 'instans', id: 'urn:uuid:i', arende, name: 'Socialnämnden', asked: '' };
const yttrande: New<RemissAnswer> = {
  ...{ kind: 'answer', id: 'urn:uuid:a', arende, instans: 'urn:uuid:i', title: 'Yttrande.docx', form: 'word' },
  ...{ identifiers: [], numbers: ['SN 2026/77'] },
};
const group: New<PointGroup> = { kind: 'group', id: 'urn:uuid:g', arende, heading: 'Ansvaret bör framgå' };
const point = (id: string): New<AnswerPoint> => ({
  ...{ kind: 'point', id: `urn:uuid:${id}`, answer: 'urn:uuid:a', spans: [{ start: 5, end: 9 }], state: 'suggested' },
  ...{ stance: 'ändringsförslag', about: ['6.1'], concepts: [], group: 'urn:uuid:g' },
});

async function withAnswers(): Promise<Store> {
  const store = await newStore();
  await runCommand(store, within(made({ kind: 'arende', id: arende, title: 'Remiss', numbers: [] })));
  await runCommand(store, within(...[socialnamnden, yttrande, group, point('p1'), point('p2')].map(made)));
  return store;
}

const counts = async (store: Store) => {
  const { arende, instans, answer, group, point } = await countsIn(store);
  return [arende, instans, answer, group, point];
};

test.each<[Kind, string, number[]]>([
  ['arende', arende, [0, 0, 0, 0, 0]],
  ['answer', 'urn:uuid:a', [1, 1, 0, 1, 0]],
  // Whose answer it is has then to be said anew; what they said stays.
  ['instans', 'urn:uuid:i', [1, 0, 1, 1, 2]],
  ['group', 'urn:uuid:g', [1, 1, 1, 0, 2]],
])('deleting %s takes along what is under it, and undo brings it back', async (kind, id, left) => {
  const store = await withAnswers();
  await runCommand(store, within({ do: 'delete', kind, id }));
  expect(await counts(store)).toEqual(left);
  await runCommand(store, { ...undo, id: 'undo' });
  expect(await counts(store)).toEqual([1, 1, 1, 1, 2]);
});

test('a point that another window changes brings its deleted answer and ärende back', async () => {
  const store = await withAnswers();
  await runCommand(store, within({ do: 'delete', kind: 'arende', id: arende }));
  await runCommand(store, within({ do: 'set', kind: 'point', id: 'urn:uuid:p1', fields: { note: 'Se 6.1' } }));
  expect(await counts(store)).toEqual([1, 0, 1, 0, 1]);
});

test('a backup brings answers, whose they are, their points and groups', async () => {
  const read = await readBackup(await writeBackup(await withAnswers(), {}));
  if ('refused' in read) throw new Error(read.refused);
  const store = await newStore();
  expect(await restore(store, read.backup)).toMatchObject({ answer: { added: 1 }, point: { added: 2 } });
  const { instans, answer, group, point } = await reachableIn(store);
  expect(instans[0]).toMatchObject(socialnamnden);
  expect(answer[0]).toMatchObject(yttrande);
  expect(group.map(({ heading }) => heading)).toEqual(['Ansvaret bör framgå']);
  expect(point.map(({ spans }) => spans)).toEqual([[{ start: 5, end: 9 }], [{ start: 5, end: 9 }]]);
});

test('a point with one impossible field is kept without it', async () => {
  const store = await withAnswers();
  const whole = await store.db.points.get('urn:uuid:p1');
  await store.db.points.put({ ...whole, decided: '2026-02-30', about: ['6.1', 7] } as never);
  const { point } = await reachableIn(store);
  expect(point.find(({ id }) => id === 'urn:uuid:p1')).toMatchObject({ about: ['6.1'], stance: 'ändringsförslag' });
});

test('two ärenden that are merged have their answers together', async () => {
  const store = await withAnswers();
  const other = 'urn:uuid:other';
  await runCommand(store, within(made({ kind: 'arende', id: other, title: 'Remiss', numbers: [] })));
  await runCommand(store, within(...(await arendenMerged(store, other, arende))));
  expect(await counts(store)).toEqual([1, 1, 1, 1, 2]);
  const { answers, points } = await answersOf(store, other);
  expect([answers.length, points.length]).toEqual([1, 2]);
});

test('a body that both of two merged ärenden have becomes one, with all that is said of it, and one undo takes all back', async () => {
  const store = await withAnswers();
  const other = 'urn:uuid:other';
  const body = (id: string, more: Partial<New<Instans>>): Change =>
    made({ kind: 'instans', id: `urn:uuid:${id}`, arende: other, name: '', ...more });
  const known = { asked: '2026-03-02', number: 'SN 2026/77', summary: 'Vill ha mer tid.' };
  await runCommand(
    store,
    within(
      { do: 'set', kind: 'instans', id: 'urn:uuid:i', fields: { own: true, summary: 'Vill se ansvaret.' } },
      made({ kind: 'instans', id: 'urn:uuid:same-number', arende, name: 'Kulturnämnden', number: 'KN 5/26' }),
      made({ kind: 'instans', id: 'urn:uuid:alone', arende, name: 'Idrottsnämnden', number: 'KN 5/26' }),
    ),
  );
  await runCommand(
    store,
    within(
      made({ kind: 'arende', id: other, title: 'Remiss', numbers: [] }),
      body('j', { name: 'SOCIALNÄMNDEN ', ...known }),
      body('k', { name: 'Kulturnämnden i Askmora', number: 'kn 5/26', reminded: '' }),
    ),
  );
  const before = await countsIn(store);
  await runCommand(store, within(...(await arendenMerged(store, other, arende))));
  const { instanser, answers, points } = await answersOf(store, other);
  const plain = instanser.map(({ stamps: _, deleted: __, kind: ___, arende: ____, ...one }) => one);
  expect(plain.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
    { id: 'urn:uuid:alone', name: 'Idrottsnämnden', number: 'KN 5/26' },
    {
      ...{ id: 'urn:uuid:j', name: 'SOCIALNÄMNDEN ', own: true, ...known },
      summary: 'Vill ha mer tid.\n\nVill se ansvaret.',
    },
    { id: 'urn:uuid:k', name: 'Kulturnämnden i Askmora', number: 'kn 5/26', reminded: '' },
  ]);
  expect(answers.map(({ instans }) => instans)).toEqual(['urn:uuid:j']);
  expect(points).toHaveLength(2);
  await runCommand(store, { ...undo, id: 'undo' });
  expect(await countsIn(store)).toEqual(before);
  const back = await answersOf(store, arende);
  expect(back.answers.map(({ instans }) => instans)).toEqual(['urn:uuid:i']);
  expect((await answersOf(store, other)).instanser.map(({ own, summary }) => [own, summary])).toEqual([
    [undefined, 'Vill ha mer tid.'],
    [undefined, undefined],
  ]);
});
