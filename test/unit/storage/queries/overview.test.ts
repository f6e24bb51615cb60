import { expect, test } from 'vitest';
import type { Change } from '../../../../storage/commands/command.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import { arendeRecords, arendeWithDocuments } from '../../../../storage/queries/arende-records.ts';
import { overviewIn } from '../../../../storage/queries/overview.ts';
import { recentSteps } from '../../../../storage/queries/recent-steps.ts';
import { create, newStore, set } from '../../comments/model/records.ts';
import { aDocument, anArende, anEdition, commandIn, ids, urn } from '../commands/made-records.ts';

const on = (document: string) => ({ document: urn(document) });

test('ärenden with their documents, editions and numbers of comments, and when each was last changed', async () => {
  const store = await newStore();
  await runCommand(
    store,
    commandIn(
      'beginning',
      ...[anArende('a'), anArende('empty'), anArende('deleted')],
      ...[aDocument('d1', 'a'), aDocument('d2', 'a'), aDocument('loose'), aDocument('under-deleted', 'deleted')],
      ...[anEdition('e1', 'd1'), anEdition('e2', 'd1')],
      ...[create('1', on('d1')), create('2', { ...on('d1'), status: 'klar' }), create('3', on('loose'))],
      ...[create('4', on('under-deleted')), create('without', on('nowhere'))],
    ),
  );
  await runCommand(store, commandIn('deleted', { do: 'delete', kind: 'arende', id: urn('deleted') }));
  const before = await overviewIn(store);
  await runCommand(store, commandIn('d1', set('1', { status: 'klar' })));
  const { arenden, loose, comments, lost, counts } = await overviewIn(store);
  expect(ids(arenden.map(({ arende }) => arende))).toEqual(['a', 'empty']);
  const [a, empty] = arenden;
  expect(a?.documents.map(({ document, klara, utkast }) => [document.title, klara, utkast])).toEqual([
    ['Dokument d1', 2, 0],
    ['Dokument d2', 0, 0],
  ]);
  expect(ids(a?.documents[0]?.editions ?? [])).toEqual(['e1', 'e2']);
  expect(loose.map(({ document, utkast }) => [document.title, utkast])).toEqual([['Dokument loose', 1]]);
  expect(ids(comments).toSorted()).toEqual(['1', '2', '3', 'without']);
  expect(lost.map(({ document, comments }) => [document, ids(comments)])).toEqual([[urn('nowhere'), ['without']]]);
  expect(counts).toMatchObject({ arende: 2, document: 3, edition: 2, comment: 4, aside: 0 });
  // A comment's change is its document's and its ärende's.
  expect(a?.changed).toBe(a?.documents[0]?.changed);
  expect((a?.changed ?? '') > (before.arenden[0]?.changed ?? '')).toBe(true);
  expect(empty?.changed).toBe(before.arenden[1]?.changed);
});

test('a comment that has been carried over is counted and found once, where it stands now', async () => {
  const store = await newStore();
  const here = (id: string, edition: string, fields: Parameters<typeof create>[1] = {}) =>
    create(id, { ...on('d'), edition: urn(edition), status: 'klar', ...fields });
  await runCommand(
    store,
    commandIn(
      'carried',
      ...[aDocument('d'), anEdition('e1', 'd'), anEdition('e2', 'd'), anEdition('e3', 'd')],
      ...[here('1', 'e1'), here('2', 'e1'), here('3', 'e1')],
      ...[here('1b', 'e2', { derivedFrom: urn('1') }), here('1c', 'e3', { derivedFrom: urn('1b'), status: 'utkast' })],
      ...[here('2b', 'e2', { derivedFrom: urn('2') }), here('new', 'e3')],
    ),
  );
  const told = async () => {
    const { loose, comments, counts } = await overviewIn(store);
    return [loose.flatMap(({ klara, utkast }) => [klara, utkast]), ids(comments).toSorted(), counts.comment];
  };
  expect(await told()).toEqual([[3, 1], ['1c', '2b', '3', 'new'], 4]);
  // Without its copy the old one is what has been said.
  await runCommand(store, commandIn('carried', { do: 'delete', kind: 'comment', id: urn('2b') }));
  expect(await told()).toEqual([[3, 1], ['1c', '2', '3', 'new'], 4]);
});

test('comments without a document are shown by it, exported, and removed with those that copies stand for; all can be undone', async () => {
  const store = await newStore();
  const lost = (id: string, edition: string, fields: Parameters<typeof create>[1] = {}) =>
    create(id, { ...on('gone'), edition: urn(edition), status: 'klar', ...fields });
  await runCommand(
    store,
    commandIn(
      'beginning',
      ...[aDocument('d'), create('kept', on('d')), anEdition('e1', 'gone'), anEdition('e2', 'gone')],
      ...[lost('1', 'e1'), lost('1b', 'e2', { derivedFrom: urn('1') }), lost('2', 'e2')],
    ),
  );
  const [row, ...others] = (await overviewIn(store)).lost;
  expect(others).toEqual([]);
  expect([row?.document, ids(row?.editions ?? []), ids(row?.comments ?? [])]).toEqual([
    urn('gone'),
    ['e1', 'e2'],
    ['1b', '2'],
  ]);
  const whole = await arendeRecords(store, urn('gone'));
  expect([whole?.arende, whole?.documents, ids(whole?.comments ?? [])]).toEqual([undefined, [], ['1', '1b', '2']]);
  expect(await arendeWithDocuments(store, urn('gone'))).toEqual({ documents: [] });

  const removed = (row?.all ?? []).map((id) => ({ do: 'delete' as const, kind: 'comment' as const, id }));
  await runCommand(store, { ...commandIn('gone', ...removed), as: 'remove-lost' });
  const { lost: left, comments } = await overviewIn(store);
  expect([left, ids(comments)]).toEqual([[], ['kept']]);
  expect(await arendeWithDocuments(store, urn('gone'))).toBeUndefined();
  expect(await arendeRecords(store, urn('gone'))).toBeUndefined();

  const { undo } = await recentSteps(store);
  expect(undo).toMatchObject({ do: 'remove-lost', count: 3, scope: urn('gone') });
  await runCommand(store, { type: 'undo', id: 'undo', scope: urn('gone'), step: undo?.step as number });
  expect(ids((await overviewIn(store)).lost[0]?.comments ?? [])).toEqual(['1b', '2']);

  // Its document comes back, as with an older backup.
  await runCommand(store, commandIn('back', aDocument('gone')));
  const { lost: none, loose } = await overviewIn(store);
  expect([none, loose.map(({ document, klara }) => [document.id, klara])]).toEqual([
    [],
    [
      [urn('d'), 0],
      [urn('gone'), 2],
    ],
  ]);
});

test('what stands under a deleted document isn’t without one', async () => {
  const store = await newStore();
  await runCommand(store, commandIn('d', aDocument('d'), create('1', on('d'))));
  await runCommand(store, commandIn('d', { do: 'delete', kind: 'document', id: urn('d') }));
  expect((await overviewIn(store)).lost).toEqual([]);
  expect(await arendeWithDocuments(store, urn('d'))).toBeUndefined();
});

test('what others have answered stands with its ärende, whose change it is; what is deleted isn’t there', async () => {
  const store = await newStore();
  const anInstans = (id: string): Change => ({
    do: 'create',
    record: { kind: 'instans', id: urn(id), arende: urn('a'), name: `Nämnd ${id}` },
  });
  await runCommand(store, commandIn('a', anArende('a'), anArende('b'), anInstans('i1'), anInstans('i2')));
  const [a] = (await overviewIn(store)).arenden;
  await runCommand(store, commandIn('a', { do: 'delete', kind: 'instans', id: urn('i2') }));
  await runCommand(
    store,
    commandIn('a', {
      do: 'create',
      record: {
        ...{ kind: 'answer', id: urn('w'), arende: urn('a'), instans: urn('i1'), title: 'svar.docx', form: 'word' },
        ...{ identifiers: [], numbers: [] },
      },
    }),
  );
  await runCommand(
    store,
    commandIn('a', {
      do: 'create',
      record: {
        ...{ kind: 'point', id: urn('p'), answer: urn('w'), spans: [{ start: 0, end: 4 }], state: 'taken' },
        ...{ stance: 'stöd', about: [], concepts: [] },
      },
    }),
  );
  const [now, other] = (await overviewIn(store)).arenden;
  const { instanser, answers, groups, points } = now?.answered ?? {};
  expect([instanser, answers, groups, points].map((some) => ids(some ?? []))).toEqual([['i1'], ['w'], [], ['p']]);
  expect(other?.answered.instanser).toEqual([]);
  expect((now?.changed ?? '') > (a?.changed ?? '')).toBe(true);
});
