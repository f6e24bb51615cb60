import { expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../../../storage/backup/backup.ts';
import { noEffects } from '../../../../storage/backup/effects.ts';
import { backupHistory, previewRestore, restore } from '../../../../storage/backup/restore.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { arendenIn, commentsOf, countsIn, documentsIn } from '../../../../storage/queries/read.ts';
import { recentSteps } from '../../../../storage/queries/recent-steps.ts';
import { create, newStore, remove, set } from '../../comments/model/records.ts';
import { aDocument, anArende, anEdition, commandIn, ids, urn } from '../commands/made-records.ts';

/** What was deleted here after a backup was saved comes back when the reader wants it, and otherwise not. */

async function backupOf(store: Store) {
  const read = await readBackup(await writeBackup(store, {}));
  if ('refused' in read) throw new Error(read.refused);
  return read.backup;
}

/** An ärende with a document in two versions: two comments, each carried over to the second. */
async function filled(): Promise<Store> {
  const store = await newStore();
  const [first, second] = ['v1', 'v2'].map((edition) => ({ document: urn('d'), edition: urn(edition) }));
  await runCommand(
    store,
    commandIn(
      'a',
      anArende('a'),
      aDocument('d', 'a'),
      anEdition('v1', 'd'),
      anEdition('v2', 'd'),
      create('1', first),
      create('2', first),
      create('3', { ...second, derivedFrom: urn('1') }),
      create('4', { ...second, derivedFrom: urn('2') }),
    ),
  );
  return store;
}
const deleteArende = (store: Store) =>
  runCommand(store, commandIn('a', { do: 'delete', kind: 'arende', id: urn('a') }));
const stepAt = (way: 'undo' | 'redo', number: number) =>
  ({ type: way, id: `taken-${way}`, scope: backupHistory, step: number }) as const;

test('what was deleted after the backup is counted by itself, a comment and its copies as one', async () => {
  const store = await filled();
  const backup = await backupOf(store);
  expect(await previewRestore(store, backup)).toMatchObject({
    edition: { ...noEffects, kept: 2 },
    comment: { ...noEffects, kept: (await countsIn(store)).comment },
  });
  await deleteArende(store);
  expect(await previewRestore(store, backup)).toMatchObject({
    arende: { ...noEffects, deleted: 1 },
    document: { ...noEffects, deleted: 1 },
    edition: { ...noEffects, deleted: 2 },
    comment: { ...noEffects, deleted: 2 },
  });
});

test('unless the reader wants it back it stays deleted, and the answer says so', async () => {
  const store = await filled();
  const backup = await backupOf(store);
  await deleteArende(store);
  expect(await restore(store, backup)).toMatchObject({ comment: { ...noEffects, deleted: 2 } });
  expect(await arendenIn(store)).toEqual([]);
});

test('it comes back as one step, later than the deletion, and undo of that step deletes it again', async () => {
  const store = await filled();
  const backup = await backupOf(store);
  // What was written between the backup and the deletion is newer than the backup's.
  await runCommand(store, commandIn('d', set('3', { commenting: 'skriven efter kopian' })));
  await deleteArende(store);
  expect(await restore(store, backup, true)).toMatchObject({
    arende: { ...noEffects, back: 1 },
    comment: { ...noEffects, back: 2 },
  });
  expect(await arendenIn(store)).toHaveLength(1);
  expect(ids(await commentsOf(store, urn('d'))).toSorted()).toEqual(['1', '2', '3', '4']);
  expect((await commentsOf(store, urn('d'))).find(({ id }) => id === urn('3'))?.commenting).toBe(
    'skriven efter kopian',
  );
  // Another copy that has seen the deletion takes over that it has been taken back.
  const other = await newStore();
  await restore(other, await backupOf(store));
  expect(await documentsIn(other)).toHaveLength(1);

  const { undo } = await recentSteps(store);
  expect(undo).toMatchObject({ do: 'take-back', scope: backupHistory });
  await runCommand(store, stepAt('undo', undo?.step ?? 0));
  expect(await arendenIn(store)).toEqual([]);
  expect(await commentsOf(store, urn('d'))).toEqual([]);
  await runCommand(store, stepAt('redo', undo?.step ?? 0));
  expect(await commentsOf(store, urn('d'))).toHaveLength(4);
});

test('a comment that was deleted in the backup as well isn’t counted, and doesn’t come back', async () => {
  const store = await filled();
  await runCommand(store, commandIn('d', remove('4'), remove('2')));
  const backup = await backupOf(store);
  await deleteArende(store);
  expect((await restore(store, backup, true)).comment).toEqual({ ...noEffects, back: 1 });
  expect(ids(await commentsOf(store, urn('d'))).toSorted()).toEqual(['1', '3']);
});

test('a comment that is in the backup alone brings back its document, the deleted ones beside it stay deleted', async () => {
  const store = await filled();
  const other = await newStore();
  await restore(other, await backupOf(store));
  await runCommand(other, commandIn('d', create('5', { document: urn('d'), edition: urn('v2') })));
  const backup = await backupOf(other);
  await deleteArende(store);
  expect((await restore(store, backup)).comment).toEqual({ ...noEffects, added: 1, deleted: 2 });
  expect(ids(await commentsOf(store, urn('d')))).toEqual(['5']);
});
