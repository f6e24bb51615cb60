import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';
import { type BackupRefusal, readBackup, writeBackup } from '../../../../storage/backup/backup.ts';
import { missingSettings } from '../../../../storage/backup/merge-settings.ts';
import { previewRestore, restore } from '../../../../storage/backup/restore.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import { type SchemaVersion, schemaVersions } from '../../../../storage/db/schema.ts';
import { sha256 } from '../../../../storage/db/sha256.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { commentsOf, storedDraft } from '../../../../storage/queries/read.ts';
import { command, create, newStore, remiss, remove, set } from '../../comments/model/records.ts';

const settings = { language: 'sv', 'suppression-1': { form: 'besvär' } };

async function backupOf(store: Store) {
  const read = await readBackup(await writeBackup(store, settings));
  if ('refused' in read) throw new Error(read.refused);
  return read.backup;
}
const texts = async (store: Store) => (await commentsOf(store, remiss)).map(({ commenting }) => commenting).toSorted();
const none = { added: 0, changed: 0, back: 0, deleted: 0, removed: 0, kept: 0 };

async function filled(): Promise<Store> {
  const store = await newStore();
  const text = 'Psykisk hälsa\u2029i Älvmarken 🌱';
  const snapshot = { id: await sha256(text), text, sections: [{ start: 0, level: 1, title: 'Psykisk hälsa' }] };
  await runCommand(store, {
    ...command(
      { do: 'create', record: { kind: 'arende', id: 'urn:uuid:arende', title: 'Remiss', numbers: [] } },
      { do: 'create', record: { kind: 'document', id: remiss, arende: 'urn:uuid:arende', title: 'Strategi' } },
      {
        do: 'create',
        record: { kind: 'edition', id: 'urn:uuid:utkast', document: remiss, identifiers: [], snapshot: snapshot.id },
      },
      create('1'),
      create('2', { internal: true }),
    ),
    snapshots: [snapshot],
  });
  await runCommand(store, { type: 'draft', id: 'draft', key: 'ny', document: remiss, content: { commenting: 'Ps' } });
  return store;
}

test('everything comes back into an empty database', async () => {
  const store = await filled();
  const backup = await backupOf(store);
  const empty = await newStore();
  expect((await previewRestore(empty, backup)).comment).toEqual({ ...none, added: 2 });
  expect(await texts(empty)).toEqual([]);
  expect(await restore(empty, backup)).toMatchObject({ arende: { added: 1 }, comment: { ...none, added: 2 } });
  for (const table of ['arenden', 'documents', 'editions', 'comments', 'snapshots', 'drafts'] as const)
    expect(await empty.db.table(table).toArray(), table).toEqual(await store.db.table(table).toArray());
  expect((await storedDraft(empty, 'ny'))?.content).toEqual({ commenting: 'Ps' });
  expect(backup.data.settings).toEqual(settings);
});

test('a second restore of the same changes nothing', async () => {
  const store = await filled();
  const backup = await backupOf(store);
  expect((await restore(store, backup)).comment).toEqual({ ...none, kept: 2 });
});

test('what is newer here stays, what was deleted here stays deleted, what is newer there comes', async () => {
  const store = await filled();
  const backup = await backupOf(store);
  await runCommand(store, command(set('1', { commenting: 'skriven efter kopian' })));
  await runCommand(store, command(remove('2')));
  expect((await restore(store, backup)).comment).toEqual({ ...none, kept: 1, deleted: 1 });
  expect(await texts(store)).toEqual(['skriven efter kopian']);

  const later = await backupOf(store);
  const old = await newStore();
  await restore(old, backup);
  expect(await previewRestore(old, later)).toMatchObject({ comment: { ...none, changed: 1, removed: 1 } });
  await restore(old, later);
  expect(await texts(old)).toEqual(['skriven efter kopian']);
});

test('a draft that has become a comment does not come back', async () => {
  const store = await filled();
  const backup = await backupOf(store);
  await runCommand(store, { ...command(create('3')), draft: 'ny' });
  await restore(store, backup);
  expect((await storedDraft(store, 'ny'))?.content).toBeUndefined();
});

test('a bad record goes along, set aside, and spoils nothing', async () => {
  const store = await filled();
  await store.db.comments.update('urn:uuid:2', { status: 'borttappad' as never });
  const other = await newStore();
  const backup = await backupOf(store);
  await restore(other, backup);
  await restore(other, backup);
  expect(await texts(other)).toEqual(['Synpunkt 1']);
  expect(await other.db.aside.toArray()).toMatchObject([{ table: 'comments', record: { status: 'borttappad' } }]);
});

const changedIn = (file: string, change: (parsed: { data: { comments: object[] }; version: number }) => void) => {
  const parsed = JSON.parse(file);
  change(parsed);
  return JSON.stringify(parsed);
};
test.each<[string, (file: string) => string | Promise<string>, BackupRefusal]>([
  ['an empty file', () => '', 'foreign'],
  ['another kind of file', () => '{"type":"remisslasaren-suppressions","version":1}', 'foreign'],
  ['no JSON', () => 'PK\u0003\u0004', 'foreign'],
  ['null', () => 'null', 'foreign'],
  ['one that was cut off', (file) => file.slice(0, -100), 'damaged'],
  ['a letter that has become another', (file) => file.replace('Synpunkt 1', 'Synpunkt 7'), 'damaged'],
  ['a record less', (file) => changedIn(file, ({ data }) => data.comments.pop()), 'damaged'],
  [
    'a newer version',
    (file) =>
      changedIn(file, (parsed) => {
        parsed.version += 1;
      }),
    'newer',
  ],
  ['a table that is none', withChecksum((data) => Object.assign(data, { comments: {} })), 'damaged'],
])('%s is refused', async (_name, spoil, refused) => {
  expect(await readBackup(await spoil(await writeBackup(await filled(), settings)))).toEqual({ refused });
});

type Rows = Record<'comments' | 'snapshots' | 'drafts' | 'aside' | 'reviews', object[]>;
test.each<[string, keyof Rows, (data: Rows) => void]>([
  ['a record that is none', 'comments', (data) => data.comments.push({})],
  ['a text that is not its id’s', 'snapshots', (data) => data.snapshots.push({ ...data.snapshots[0], text: 'x' })],
  ['a draft without a time', 'drafts', (data) => data.drafts.push({ key: 'k', document: remiss, content: {} })],
  ['something set aside without a problem', 'aside', (data) => data.aside.push({ table: 'comments' })],
  ['an answer that is none', 'reviews', (data) => data.reviews.push({ id: 'x' })],
])('%s, in a file that is as it was written, is set aside and the rest is read', async (_name, table, spoil) => {
  const store = await filled();
  const whole = await backupOf(store);
  const read = await readBackup(await withChecksum(spoil)(await writeBackup(store, settings)));
  if ('refused' in read) throw new Error(read.refused);
  expect(read.faulty).toBe(1);
  const { aside, ...rest } = read.backup.data;
  expect({ ...rest, aside: [] }).toEqual(whole.data);
  expect(aside).toMatchObject([{ table, problem: expect.any(String) }]);
  const empty = await newStore();
  await restore(empty, read.backup);
  expect(await texts(empty)).toEqual(['Synpunkt 1', 'Synpunkt 2']);
  expect(await empty.db.aside.count()).toBe(1);
});

test.each<[string, (store: Store) => Promise<unknown>]>([
  ['a text', ({ db }) => db.snapshots.put({ id: 'x', text: 5 } as never)],
  ['a text under another’s id', ({ db }) => db.snapshots.put({ id: 'a'.repeat(64), text: 'x', sections: [] })],
  ['a draft without a time', ({ db }) => db.drafts.put({ key: 'k', document: remiss, content: {} } as never)],
  ['a draft of nothing', ({ db }) => db.drafts.put({ key: 'k', document: remiss, content: undefined, at: '2026' })],
  ['something set aside', ({ db }) => db.aside.add({ table: 'comments' } as never)],
])('%s that can’t be read spoils no backup', async (_name, harm) => {
  const store = await filled();
  await harm(store);
  const read = await readBackup(await writeBackup(store, settings));
  if ('refused' in read) throw new Error(read.refused);
  expect(read.faulty).toBe(0);
  expect(read.backup.data.aside).toHaveLength(1);
  expect(read.backup.data).toMatchObject({ snapshots: [{}], drafts: [{ key: 'ny' }], comments: [{}, {}] });
});

function withChecksum(change: (data: Rows) => void) {
  return async (file: string) => {
    const parsed = JSON.parse(file);
    change(parsed.data);
    return JSON.stringify({ ...parsed, checksum: await sha256(JSON.stringify(parsed.data)) });
  };
}

test('a backup of an older version is brought to the newest', async () => {
  const file = await writeBackup(await filled(), settings);
  const older = JSON.parse(file).version as number;
  const later = (upgrade: SchemaVersion['upgrade']): SchemaVersion[] => [
    ...schemaVersions,
    { version: older + 1, stores: { cards: 'id' }, ...(upgrade && { upgrade }) },
  ];
  const renamed = later((transaction) => transaction.table('documents').toCollection().modify({ title: 'Plan' }));
  expect(await readBackup(file, renamed)).toMatchObject({
    backup: { data: { documents: [{ title: 'Plan' }], comments: [{}, {}], settings } },
  });
  const failing = later(() => {
    throw new Error('the migration has a fault');
  });
  expect(await readBackup(file, failing)).toEqual({ refused: 'damaged' });
  const noRoom = later(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(readBackup(file, noRoom)).rejects.toMatchObject({ kind: 'full' });
  expect((await Dexie.getDatabaseNames()).filter((name) => name.includes('older'))).toEqual([]);
});

test('a backup from before one could practise is read', async () => {
  const parsed = JSON.parse(await writeBackup(await filled(), settings));
  const since = [
    'reviews',
    'rounds',
    'courses',
    'recognised',
    'instanser',
    'answers',
    'groups',
    'points',
    'glossaries',
    'concepts',
  ];
  for (const table of since) delete parsed.data[table];
  const older = { ...parsed, version: 1, checksum: await sha256(JSON.stringify(parsed.data)) };
  expect(await readBackup(JSON.stringify(older))).toMatchObject({
    backup: { data: { comments: [{}, {}], reviews: [], rounds: [], courses: [], settings } },
  });
});

test('a restore that fails on its way changes nothing', async () => {
  const backup = await backupOf(await filled());
  const store = await newStore();
  vi.spyOn(store.db.drafts, 'bulkPut').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
  await expect(restore(store, backup)).rejects.toMatchObject({ kind: 'full' });
  expect(await texts(store)).toEqual([]);
  await expect(restore({ ...store, private: true }, backup)).rejects.toMatchObject({ kind: 'private' });
});

test('of settings, what isn’t there comes; hidden marks that were taken back stay so', () => {
  const here = { language: 'en', 'suppression-1': null, 'suppression-3': { form: 'c' } };
  const there = {
    ...{ language: 'sv', colours: 'dark', 'last-backup': '2026-03-01T09:00:00.000Z', 'automatic-backups': true },
    ...{ 'suppression-1': { form: 'a' }, 'suppression-2': { form: 'b' }, 'suppression-3': null },
  };
  expect(missingSettings(here, there)).toEqual({
    colours: 'dark',
    'suppression-2': { form: 'b' },
    'suppression-3': null,
  });
});
