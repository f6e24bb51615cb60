import { expect, test } from 'vitest';
import type { Arende, Document, Edition, Kind, New } from '../../../../comments/model/model.ts';
import { readBackup, writeBackup } from '../../../../storage/backup/backup.ts';
import { previewRestore, restore } from '../../../../storage/backup/restore.ts';
import type { Change, ChangeCommand } from '../../../../storage/commands/command.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import {
  arendenIn,
  commentsOf,
  countsIn,
  documentsOf,
  editionsOf,
  undoableIn,
} from '../../../../storage/queries/read.ts';
import { command, create, newStore, remove, set, step } from '../../comments/model/records.ts';

const arende = 'urn:uuid:arende';
const other = 'urn:uuid:other';
const anArende = (id: string): Change => {
  const record: New<Arende> = { kind: 'arende', id, title: 'Remiss', numbers: [] };
  return { do: 'create', record };
};
const aDocument = (id: string, of = arende): Change => {
  const record: New<Document> = { kind: 'document', id: `urn:uuid:${id}`, arende: of, title: id };
  return { do: 'create', record };
};
const anEdition = (id: string, of: string): Change => {
  const record: New<Edition> = { kind: 'edition', id: `urn:uuid:${id}`, document: `urn:uuid:${of}`, identifiers: [] };
  return { do: 'create', record };
};
const on = (document: string) => ({ document: `urn:uuid:${document}` });
const deletion = (kind: Kind, id: string): Change => ({ do: 'delete', kind, id });

let times = 0;
const inArende = (...changes: Change[]): ChangeCommand => ({ ...command(...changes), scope: arende });
const undo = () => ({ type: 'undo' as const, id: `undo-${++times}`, scope: arende });
const redo = () => ({ type: 'redo' as const, id: `redo-${++times}`, scope: arende });

/** An ärende with two documents, three editions and four comments, one of which is deleted; and another ärende. */
async function twoArenden(): Promise<Store> {
  const store = await newStore();
  await runCommand(store, inArende(anArende(arende), aDocument('d1'), aDocument('d2')));
  await runCommand(store, inArende(anEdition('e1', 'd1'), anEdition('e2', 'd1'), anEdition('e3', 'd2')));
  await runCommand(store, command(create('1', on('d1')), create('2', on('d1')), create('3', on('d2'))));
  await runCommand(store, command(create('gone', on('d1'))));
  await runCommand(store, command(remove('gone')));
  await runCommand(store, command(anArende(other), aDocument('d3', other), create('4', on('d3'))));
  return store;
}

const counts = async (store: Store) => {
  const { arende, document, edition, comment } = await countsIn(store);
  return [arende, document, edition, comment];
};
const ids = (records: { id: string }[]) => records.map(({ id }) => id.replace('urn:uuid:', ''));

test('deleting an ärende takes along all that is under it, and one undo brings it back', async () => {
  const store = await twoArenden();
  expect(await counts(store)).toEqual([2, 3, 3, 4]);
  await runCommand(store, inArende(deletion('arende', arende)));
  expect(await counts(store)).toEqual([1, 1, 0, 1]);
  expect(ids(await documentsOf(store, arende))).toEqual([]);
  expect(ids(await editionsOf(store, 'urn:uuid:d1'))).toEqual([]);
  expect(ids(await commentsOf(store, 'urn:uuid:d1'))).toEqual([]);
  expect((await undoableIn(store, arende)).undo).toMatchObject({ do: 'delete', kind: 'arende', count: 1, id: arende });

  await runCommand(store, undo());
  expect(await counts(store)).toEqual([2, 3, 3, 4]);
  // What had been deleted before stays so.
  expect(ids(await commentsOf(store, 'urn:uuid:d1'))).toEqual(['1', '2']);
  await runCommand(store, redo());
  expect(await counts(store)).toEqual([1, 1, 0, 1]);
  await runCommand(store, undo());
  expect(await counts(store)).toEqual([2, 3, 3, 4]);
});

test('deleting a document takes its editions and comments along, and leaves the others', async () => {
  const store = await twoArenden();
  await runCommand(store, inArende(deletion('document', 'urn:uuid:d1')));
  expect(await counts(store)).toEqual([2, 2, 1, 2]);
  expect(ids(await documentsOf(store, arende))).toEqual(['d2']);
  await runCommand(store, undo());
  expect(await counts(store)).toEqual([2, 3, 3, 4]);
});

test('a deletion of which a part fails takes nothing along', async () => {
  const store = await twoArenden();
  const half = inArende(deletion('arende', arende), remove('never-was'));
  await expect(runCommand(store, half)).rejects.toMatchObject({ kind: 'missing' });
  expect(await counts(store)).toEqual([2, 3, 3, 4]);
});

test.each<[string, Change]>([
  ['a new comment', create('new', on('d1'))],
  ['a comment that has been changed', set('1', { commenting: 'i det andra fönstret' })],
])('%s, from a window where the ärende is still open, brings its document and ärende back', async (_name, change) => {
  const store = await twoArenden();
  await runCommand(store, inArende(deletion('arende', arende)));
  await runCommand(store, command(change));
  expect(ids(await arendenIn(store))).toContain('arende');
  expect(ids(await documentsOf(store, arende))).toEqual(['d1']);
  expect(await commentsOf(store, 'urn:uuid:d1')).toHaveLength(1);
  // The rest comes back with undo, and what was written meanwhile stays.
  await runCommand(store, undo());
  expect(ids(await documentsOf(store, arende))).toEqual(['d1', 'd2']);
  expect((await commentsOf(store, 'urn:uuid:d1')).length).toBeGreaterThanOrEqual(2);
  if (change.do === 'set') expect((await commentsOf(store, 'urn:uuid:d1'))[0]?.commenting).toBe('i det andra fönstret');
});

test('undoing that a document was made leaves it where somebody has commented on it since', async () => {
  const store = await newStore();
  await runCommand(store, inArende(anArende(arende)));
  await runCommand(store, inArende(aDocument('d1')));
  await runCommand(store, { ...command(create('1', on('d1'))), scope: 'urn:uuid:d1' });
  await runCommand(store, undo());
  expect(ids(await documentsOf(store, arende))).toEqual(['d1']);
  await runCommand(store, { ...step('undo'), scope: 'urn:uuid:d1' });
  expect(await counts(store)).toEqual([1, 1, 0, 0]);
});

const backupOf = async (store: Store) => {
  const read = await readBackup(await writeBackup(store, {}));
  if ('refused' in read) throw new Error(read.refused);
  return read.backup;
};

test('an older backup doesn’t bring a deleted ärende back, nor what was under it', async () => {
  const store = await twoArenden();
  const backup = await backupOf(store);
  await runCommand(store, inArende(deletion('arende', arende)));
  await restore(store, backup);
  expect(await counts(store)).toEqual([1, 1, 0, 1]);
});

test('a backup with a comment that was written where the ärende wasn’t deleted brings both', async () => {
  const [here, there] = [await twoArenden(), await newStore()];
  await restore(there, await backupOf(here));
  await runCommand(there, command(create('theirs', on('d2'))));
  await runCommand(here, inArende(deletion('arende', arende)));
  const backup = await backupOf(there);
  const told = await restore(here, backup);
  expect(told).toMatchObject({ arende: { added: 1 }, document: { added: 1 }, comment: { added: 1 } });
  expect(ids(await documentsOf(here, arende))).toEqual(['d2']);
  expect(ids(await commentsOf(here, 'urn:uuid:d2'))).toEqual(['theirs']);
  expect((await previewRestore(here, backup)).comment).toMatchObject({ added: 0, changed: 0, removed: 0 });
});

test('what stands under a parent that an earlier version has deleted alone isn’t counted', async () => {
  const store = await twoArenden();
  const { stamps } = (await store.db.arenden.get(arende)) ?? {};
  const deleted = { created: '2026-04-01T09:00:00.000Z', modified: '2026-04-01T09:00:00.000Z~000000~x' };
  await store.db.arenden.update(arende, { deleted: true, stamps: { ...stamps, deleted } });
  expect(await counts(store)).toEqual([1, 1, 0, 1]);
});
