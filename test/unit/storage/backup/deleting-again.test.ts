import { expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../../../storage/backup/backup.ts';
import { restore } from '../../../../storage/backup/restore.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { arendenIn, commentsOf, documentsIn, undoableIn } from '../../../../storage/queries/read.ts';
import { command, create, newStore, remiss, remove, set, step } from '../../comments/model/records.ts';
import { aDocument, anArende, commandIn, stepIn, urn } from '../commands/made-records.ts';

/** What was deleted and then worked on is there again, and can be deleted again. */

const texts = async (store: Store) => (await commentsOf(store, remiss)).map(({ commenting }) => commenting).toSorted();

async function backupOf(store: Store) {
  const read = await readBackup(await writeBackup(store, {}));
  if ('refused' in read) throw new Error(read.refused);
  return read.backup;
}

test('a comment that was deleted, changed and deleted again is gone, and undo takes back each in turn', async () => {
  const store = await newStore();
  for (const change of [create('1'), remove('1'), set('1', { commenting: 'ändrad' }), remove('1')])
    await runCommand(store, command(change));
  expect(await texts(store)).toEqual([]);
  const seen: unknown[] = [];
  for (let i = 0; i < 4; i++) {
    seen.push((await runCommand(store, step('undo'))).stepped?.do, await texts(store));
  }
  expect(seen).toEqual(['delete', ['ändrad'], 'set', [], 'delete', ['Synpunkt 1'], 'create', []]);
  for (const expected of [['Synpunkt 1'], [], ['ändrad'], []]) {
    await runCommand(store, step('redo'));
    expect(await texts(store)).toEqual(expected);
  }
});

test('saving the words that a deleted comment has brings it back', async () => {
  const store = await newStore();
  await runCommand(store, command(create('1')));
  await runCommand(store, command(remove('1')));
  await runCommand(store, command(set('1', { commenting: 'Synpunkt 1' })));
  expect(await texts(store)).toEqual(['Synpunkt 1']);
});

test('a comment that another copy has worked on since it was deleted here can be deleted again', async () => {
  const [here, there] = [await newStore(), await newStore()];
  await runCommand(here, command(create('1')));
  await restore(there, await backupOf(here));
  await runCommand(here, command(remove('1')));
  // The clock of the tests begins anew in each database.
  for (let i = 0; i < 9; i++) await runCommand(there, command(set('1', { commenting: `deras ${i}` })));
  await restore(here, await backupOf(there));
  expect(await texts(here)).toEqual(['deras 8']);
  await runCommand(here, command(remove('1')));
  expect(await texts(here)).toEqual([]);
  await restore(here, await backupOf(there));
  expect(await texts(here)).toEqual([]);
  await restore(there, await backupOf(here));
  expect(await texts(there)).toEqual([]);
  await runCommand(here, step('undo'));
  expect(await texts(here)).toEqual(['deras 8']);
});

test('a document that was deleted, renamed and deleted again takes its comments along, and undo brings them back', async () => {
  const store = await newStore();
  const document = { do: 'create', record: { kind: 'document', id: remiss, title: 'Strategi' } } as const;
  const renamed = { do: 'set', kind: 'document', id: remiss, fields: { title: 'Strategi 2' } } as const;
  const gone = { do: 'delete', kind: 'document', id: remiss } as const;
  for (const change of [document, gone, renamed, create('1'), gone]) await runCommand(store, command(change));
  expect(await texts(store)).toEqual([]);
  expect(await documentsIn(store)).toEqual([]);
  expect((await undoableIn(store, remiss)).undo).toMatchObject({ do: 'delete', kind: 'document', count: 1 });
  await runCommand(store, step('undo'));
  expect(await texts(store)).toEqual(['Synpunkt 1']);
  expect(await documentsIn(store)).toMatchObject([{ title: 'Strategi 2' }]);
});

test('the same of an ärende that another copy has worked on', async () => {
  const [here, there] = [await newStore(), await newStore()];
  await runCommand(here, commandIn('a', anArende('a'), aDocument('d', 'a')));
  await restore(there, await backupOf(here));
  const gone = { do: 'delete', kind: 'arende', id: urn('a') } as const;
  await runCommand(here, commandIn('a', gone));
  for (let i = 0; i < 9; i++)
    await runCommand(
      there,
      commandIn('a', { do: 'set', kind: 'document', id: urn('d'), fields: { title: `Förslag ${i}` } }),
    );
  await restore(here, await backupOf(there));
  expect(await arendenIn(here)).toHaveLength(1);
  await runCommand(here, commandIn('a', gone));
  expect([await arendenIn(here), await documentsIn(here)]).toEqual([[], []]);
  await runCommand(here, stepIn('a', 'undo'));
  expect([await arendenIn(here), await documentsIn(here)]).toMatchObject([[{}], [{ title: 'Förslag 8' }]]);
});

test('comments under a document that was deleted alone go with it, and undo brings them back', async () => {
  const store = await newStore();
  const document = { do: 'create', record: { kind: 'document', id: remiss, title: 'Strategi' } } as const;
  await runCommand(store, command(document, create('1')));
  const { stamps } = (await store.db.documents.get(remiss)) ?? {};
  const deleted = { created: '2026-04-01T09:00:00.000Z', modified: '2026-04-01T09:00:00.000Z~000000~x' };
  await store.db.documents.update(remiss, { deleted: true, stamps: { ...stamps, deleted } });
  await runCommand(store, command({ do: 'delete', kind: 'document', id: remiss }));
  expect(await texts(store)).toEqual([]);
  await runCommand(store, step('undo'));
  expect(await texts(store)).toEqual(['Synpunkt 1']);
});
