import { expect, test } from 'vitest';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { quarantinedIn } from '../../../../storage/queries/quarantined.ts';
import { arendenIn, commentsOf, documentsIn, quarantinedCount } from '../../../../storage/queries/read.ts';
import { command, create, newStore, remiss } from '../../comments/model/records.ts';
import { aDocument, anArende, commandIn, urn } from '../commands/made-records.ts';

/** What is told of records that weren't as they should be: mended is another thing than out of sight. */

async function storeWith(): Promise<Store> {
  const store = await newStore();
  await runCommand(store, commandIn('a', anArende('a', { title: 'Remiss om skolan' }), aDocument('remiss', 'a')));
  await runCommand(store, command(create('1', { document: remiss })));
  return store;
}

/** As if another program had written it; read, so that it is mended or set aside. */
async function spoil(store: Store, table: 'arenden' | 'comments' | 'documents', id: string, bad: object) {
  const before = await quarantinedCount(store);
  const sound = await store.db.table(table).get(id);
  await store.db.table(table).put({ ...sound, ...bad });
  await Promise.all([arendenIn(store), documentsIn(store), commentsOf(store, remiss)]);
  await expect.poll(() => quarantinedCount(store)).toBe(before + 1);
}

test.each([
  [
    'a day that no calendar has',
    'arenden',
    'a',
    { deadline: '9999-99-99' },
    [{ kind: 'arende', field: 'deadline', title: 'Remiss om skolan' }],
  ],
  [
    'one of several numbers',
    'arenden',
    'a',
    { numbers: [{ number: '' }, { number: 'KS 1' }] },
    [{ kind: 'arende', field: 'numbers', title: 'Remiss om skolan' }],
  ],
  [
    'a place that is none',
    'comments',
    '1',
    { target: { type: 'passage', selectors: [{ type: 'x' }] } },
    [{ kind: 'comment', field: 'target', title: 'Dokument remiss' }],
  ],
] as const)('%s: the record is there without it, and nothing is out of sight', async (_name, table, id, bad, lost) => {
  const store = await storeWith();
  await spoil(store, table, urn(id), bad);
  expect(await quarantinedIn(store)).toEqual({ away: 0, lost });
});

test('what can’t be mended is out of sight, until it is there again', async () => {
  const store = await storeWith();
  const sound = await store.db.documents.get(remiss);
  await spoil(store, 'documents', remiss, { title: 7 });
  expect(await quarantinedIn(store)).toEqual({ away: 1, lost: [] });
  await store.db.documents.put(sound as NonNullable<typeof sound>);
  expect(await quarantinedIn(store)).toEqual({ away: 0, lost: [] });
});

test('a field that has been filled in again is told no more, nor is one of a record that has been deleted', async () => {
  const store = await storeWith();
  await spoil(store, 'arenden', urn('a'), { deadline: '9999-99-99', summary: 7 });
  const change = (fields: object) => commandIn('a', { do: 'set', kind: 'arende', id: urn('a'), fields });
  await runCommand(store, change({ deadline: '2027-03-01' }));
  expect((await quarantinedIn(store)).lost.map(({ field }) => field)).toEqual(['summary']);
  await runCommand(store, commandIn('a', { do: 'delete', kind: 'arende', id: urn('a') }));
  expect(await quarantinedIn(store)).toEqual({ away: 0, lost: [] });
});

test('a stamp that is none costs nothing that one sees, and rows of other tables are out of sight', async () => {
  const store = await storeWith();
  const { stamps } = (await store.db.arenden.get(urn('a'))) ?? { stamps: {} };
  await spoil(store, 'arenden', urn('a'), { stamps: { ...stamps, title: { created: 'x', modified: 'y' } } });
  await store.db.aside.add({ table: 'drafts', record: null, problem: 'unreadable', at: '2026-03-01T10:00:00.000Z' });
  expect(await quarantinedIn(store)).toEqual({ away: 1, lost: [] });
});
