import { expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../../../storage/backup/backup.ts';
import { previewRestore, restore } from '../../../../storage/backup/restore.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import { keepRecognitionOrder, orderedPages } from '../../../../storage/recognised/orders.ts';
import {
  countRecognisedPages,
  forgetAllRecognised,
  keepRecognisedPage,
  mergeRecognised,
  recognisedPagesOf,
} from '../../../../storage/recognised/recognised-pages.ts';
import { isRecognisedRow, type RecognisedRow } from '../../../../storage/recognised/recognised-row.ts';
import type { RecognitionOrder } from '../../../../storage/recognised/recognition-order.ts';
import { newStore } from '../../comments/model/records.ts';
import { aDocument, anEdition, commandIn, stepIn, urn } from '../commands/made-records.ts';

const file = 'ab'.repeat(32);
const anOrder = (fields: Partial<RecognitionOrder> = {}): RecognitionOrder => ({
  ...{ file, pages: [2, 3], at: '2026-03-01T09:00:00.000Z' },
  ...fields,
});
const aPage = (page: number, fields: Partial<RecognisedRow> = {}): RecognisedRow => ({
  ...{ file, page, engine: 'one', at: `2026-03-01T09:00:0${page}.000Z`, turned: 0, skew: 0 },
  ...{ sizes: [1_100], text: 'Psykisk\nhälsa', figures: [1, 2, 3, 4, 5, 96, 0, 6, 7, 8, 9, 10, 80, 0] },
  ...fields,
});

test('a page is kept under its file, and only what this engine has made counts', async () => {
  const store = await newStore();
  await keepRecognisedPage(store, aPage(1));
  await keepRecognisedPage(store, aPage(2, { engine: 'older' }));
  await keepRecognisedPage(store, aPage(3, { file: 'cd'.repeat(32) }));
  expect(await recognisedPagesOf(store, file, 'one')).toEqual([aPage(1)]);
  await keepRecognisedPage(store, aPage(2));
  expect(await recognisedPagesOf(store, file, 'one')).toEqual([aPage(1), aPage(2)]);
});

test('beyond the limit the oldest go first', async () => {
  const store = await newStore();
  for (const page of [3, 1, 4, 2]) await keepRecognisedPage(store, aPage(page), 3);
  expect((await recognisedPagesOf(store, file, 'one')).map(({ page }) => page)).toEqual([2, 3, 4]);
});

test('in a private window nothing is kept', async () => {
  const store = { ...(await newStore()), private: true };
  await expect(keepRecognisedPage(store, aPage(1))).rejects.toMatchObject({ kind: 'private' });
  await expect(forgetAllRecognised(store)).rejects.toMatchObject({ kind: 'private' });
  expect(await countRecognisedPages(store)).toBe(0);
});

test('all of it can be forgotten', async () => {
  const store = await newStore();
  await keepRecognisedPage(store, aPage(1));
  await keepRecognitionOrder(store, anOrder());
  await forgetAllRecognised(store);
  expect(await countRecognisedPages(store)).toBe(0);
  expect(await orderedPages(store, file)).toEqual([]);
});

test('what is left of an order is kept, but not in a private window, and forgotten where nothing is', async () => {
  const store = await newStore();
  await keepRecognitionOrder({ ...store, private: true }, anOrder());
  expect(await orderedPages(store, file)).toEqual([]);
  await keepRecognitionOrder(store, anOrder());
  expect(await orderedPages(store, file)).toEqual([2, 3]);
  await keepRecognitionOrder(store, anOrder({ pages: [] }));
  expect(await store.db.orders.count()).toBe(0);
  await store.db.orders.put(anOrder({ pages: ['2'] as never }));
  expect(await orderedPages(store, file)).toEqual([]);
});

test('of so many orders the oldest go first', async () => {
  const store = await newStore();
  for (const [i, letter] of ['a', 'b', 'c'].entries())
    await keepRecognitionOrder(store, anOrder({ file: letter.repeat(64), at: `2026-03-01T09:00:0${3 - i}.000Z` }), 2);
  expect((await store.db.orders.toArray()).map(({ file }) => file[0])).toEqual(['a', 'b']);
});

test.each<[string, unknown, boolean]>([
  ['a page', aPage(1), true],
  ['a page without words', aPage(1, { text: '', figures: [] }), true],
  ['fewer figures than words', aPage(1, { text: 'a\nb\nc' }), false],
  ['a word of a line that isn’t there', aPage(1, { sizes: [] }), false],
  ['a page before the first', aPage(0), false],
  ['another field', { ...aPage(1), html: '<b>' }, false],
  ['no page at all', null, false],
])('%s: could it have been written here?', (_, row, isOne) => {
  expect(isRecognisedRow(row)).toBe(isOne);
});

test('a backup adds no page that the limit would take away again', async () => {
  const store = await newStore();
  for (const page of [3, 4]) await keepRecognisedPage(store, aPage(page));
  const { db } = store;
  const rows = [aPage(1), aPage(2), aPage(5)];
  const merged = await db.transaction('rw', db.recognised, () => mergeRecognised(db, rows, true, 3));
  expect(merged).toMatchObject({ added: 1, kept: 0 });
  expect((await recognisedPagesOf(store, file, 'one')).map(({ page }) => page)).toEqual([3, 4, 5]);
});

const ofFile = { identifiers: [{ kind: 'bytes' as const, value: file, strength: 'decides' as const }] };

test('what is recognised is deleted with the last document that has the file, and by redoing that', async () => {
  const store = await newStore();
  await keepRecognisedPage(store, aPage(1));
  await keepRecognitionOrder(store, anOrder());
  await runCommand(
    store,
    commandIn('d1', aDocument('d1'), anEdition('e1', 'd1', ofFile), aDocument('d2'), anEdition('e2', 'd2', ofFile)),
  );
  const removeDocument = (id: string) => commandIn(id, { do: 'delete', kind: 'document', id: urn(id) });
  await runCommand(store, removeDocument('d1'));
  expect(await countRecognisedPages(store)).toBe(1);
  expect(await orderedPages(store, file)).toEqual([2, 3]);
  await runCommand(store, removeDocument('d2'));
  expect(await countRecognisedPages(store)).toBe(0);
  expect(await orderedPages(store, file)).toEqual([]);
  await runCommand(store, stepIn('d2', 'undo'));
  await keepRecognisedPage(store, aPage(1));
  await runCommand(store, stepIn('d2', 'redo'));
  expect(await countRecognisedPages(store)).toBe(0);
});

test('a backup has the pages where that was chosen, and gives them back where there are none', async () => {
  const store = await newStore();
  await keepRecognisedPage(store, aPage(1));
  const read = async (withRecognised: boolean) => {
    const read = await readBackup(await writeBackup(store, {}, { withRecognised }));
    if ('refused' in read) throw new Error(read.refused);
    return read.backup;
  };
  expect((await read(false)).data.recognised).toEqual([]);
  const backup = await read(true);
  const other = await newStore();
  const newer = aPage(1, { engine: 'two' });
  await keepRecognisedPage(other, newer);
  expect((await previewRestore(other, backup)).page).toMatchObject({ added: 0, kept: 1 });
  await restore(other, backup);
  expect(await recognisedPagesOf(other, file, 'two')).toEqual([newer]);
  await forgetAllRecognised(other);
  expect((await previewRestore(other, backup)).page).toMatchObject({ added: 1, kept: 0 });
  expect(await countRecognisedPages(other)).toBe(0);
  expect((await restore(other, backup)).page).toMatchObject({ added: 1, kept: 0 });
  expect(await recognisedPagesOf(other, file, 'one')).toEqual([aPage(1)]);
});
