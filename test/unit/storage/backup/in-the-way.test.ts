import { expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../../../storage/backup/backup.ts';
import { restore } from '../../../../storage/backup/restore.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { commentsOf, documentsIn } from '../../../../storage/queries/read.ts';
import { command, create, newStore, remiss, remove, set } from '../../comments/model/records.ts';

/** A record that is none of ours, where something is to be written that nobody has listed yet. */

const texts = async (store: Store) => (await commentsOf(store, remiss)).map(({ commenting }) => commenting).toSorted();
const asides = async (store: Store) => (await store.db.aside.toArray()).map(({ table, record }) => ({ table, record }));

const harmed = { kind: 'comment', id: 'urn:uuid:1', document: remiss } as never;

test.each([
  ['changed', set('1', { commenting: 'ny' })],
  ['deleted', remove('1')],
])('where it is to be %s, it isn’t there', async (_name, change) => {
  const store = await newStore();
  await store.db.comments.put(harmed);
  await expect(runCommand(store, command(change))).rejects.toMatchObject({ kind: 'missing' });
  expect(await store.db.comments.get('urn:uuid:1')).toEqual(harmed);
});

test('where one is made, it is set aside', async () => {
  const store = await newStore();
  await store.db.comments.put(harmed);
  await runCommand(store, command(create('1')));
  expect(await texts(store)).toEqual(['Synpunkt 1']);
  expect(await asides(store)).toEqual([{ table: 'comments', record: harmed }]);
});

test('a comment on a document that can’t be read is kept', async () => {
  const store = await newStore();
  const document = { kind: 'document', id: remiss, deleted: true } as never;
  await store.db.documents.put(document);
  await runCommand(store, command(create('1')));
  expect(await texts(store)).toEqual(['Synpunkt 1']);
  expect(await asides(store)).toEqual([{ table: 'documents', record: document }]);
  expect(await documentsIn(store)).toEqual([]);
});

test('a backup brings the sound record, and the other is set aside', async () => {
  const [store, there] = [await newStore(), await newStore()];
  await runCommand(there, command(create('1')));
  await store.db.comments.put(harmed);
  const read = await readBackup(await writeBackup(there, {}));
  if ('refused' in read) throw new Error(read.refused);
  expect((await restore(store, read.backup)).comment).toMatchObject({ added: 1 });
  expect(await texts(store)).toEqual(['Synpunkt 1']);
  expect(await asides(store)).toEqual([{ table: 'comments', record: harmed }]);
});
