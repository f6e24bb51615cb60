import { expect, test } from 'vitest';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { deletionOf, recentSteps } from '../../../../storage/queries/recent-steps.ts';
import { create, newStore, set } from '../../comments/model/records.ts';
import { aDocument, anArende, commandIn, stepIn, urn } from '../commands/made-records.ts';

const titled = (id: string, title: string) =>
  commandIn(id, { do: 'set', kind: 'arende', id: urn(id), fields: { title } });
const deleted = (id: string) => commandIn(id, { do: 'delete', kind: 'arende', id: urn(id) });

async function begun(): Promise<Store> {
  const store = await newStore();
  const ensured = [anArende('a'), anArende('b'), aDocument('d', 'a')].map((one) => ({ ...one, do: 'ensure' as const }));
  await runCommand(store, commandIn('beginning', ...(ensured as Parameters<typeof commandIn>[1][])));
  return store;
}

test('the last of all histories is undone first, and what was undone comes again in order', async () => {
  const store = await begun();
  expect(await recentSteps(store)).toEqual({});
  await runCommand(store, titled('a', 'Nytt namn'));
  await runCommand(store, deleted('b'));
  const { undo } = await recentSteps(store);
  expect(undo).toMatchObject({ do: 'delete', kind: 'arende', scope: urn('b'), title: 'Ärende b' });
  await runCommand(store, { ...stepIn('b', 'undo'), step: undo?.step ?? 0 });
  expect(await recentSteps(store)).toMatchObject({ undo: { scope: urn('a') }, redo: { scope: urn('b') } });
  await runCommand(store, stepIn('a', 'undo'));
  expect(await recentSteps(store)).toMatchObject({ redo: { do: 'set', scope: urn('a') } });
  await runCommand(store, stepIn('a', 'redo'));
  expect(await recentSteps(store)).toMatchObject({ undo: { scope: urn('a') }, redo: { scope: urn('b') } });
});

test('what was undone before something else was done isn’t offered again', async () => {
  const store = await begun();
  await runCommand(store, titled('a', 'Nytt namn'));
  await runCommand(store, stepIn('a', 'undo'));
  await runCommand(store, titled('b', 'Annat namn'));
  expect((await recentSteps(store)).redo).toBeUndefined();
});

test('comments are left to where they are written, and hold back what was done before them in their history', async () => {
  const store = await begun();
  await runCommand(store, titled('a', 'Nytt namn'));
  await runCommand(store, commandIn('d', { do: 'set', kind: 'document', id: urn('d'), fields: { role: 'bilaga' } }));
  await runCommand(store, commandIn('d', create('1', { document: urn('d') })));
  await runCommand(store, commandIn('d', set('1', { status: 'klar' })));
  expect(await recentSteps(store)).toMatchObject({ undo: { kind: 'arende', scope: urn('a') } });
});

test('archiving says which way it went', async () => {
  const store = await begun();
  const archived = (archived: boolean | null) =>
    commandIn('a', { do: 'set', kind: 'arende', id: urn('a'), fields: { archived } });
  await runCommand(store, archived(true));
  expect((await recentSteps(store)).undo).toMatchObject({ fields: ['archived'], archives: true });
  await runCommand(store, archived(null));
  expect((await recentSteps(store)).undo).toMatchObject({ archives: false });
});

test('a deleted document tells which step would take it back, as long as that is the next of its history', async () => {
  const store = await begun();
  const of = () => deletionOf(store, urn('d'));
  expect(await of()).toBeUndefined();
  await runCommand(store, deleted('a'));
  expect(await of()).toMatchObject({ do: 'delete', kind: 'arende', scope: urn('a'), title: 'Ärende a' });
  await runCommand(store, { ...stepIn('a', 'undo'), step: (await of())?.step ?? 0 });
  expect(await of()).toBeUndefined();
  await runCommand(store, commandIn('d', { do: 'delete', kind: 'document', id: urn('d') }));
  expect(await of()).toMatchObject({ kind: 'document', title: 'Dokument d' });
  await runCommand(store, commandIn('d', create('1')));
  expect(await of()).toBeUndefined();
});
