import { expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../../../storage/backup/backup.ts';
import { restore } from '../../../../storage/backup/restore.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { commentsOf, editionsOf } from '../../../../storage/queries/read.ts';
import { command, create, newStore, remiss, remove, set, step } from '../../comments/model/records.ts';
import { aDocument, anArende, anEdition, commandIn, stepIn } from '../commands/made-records.ts';

/** Undo of what made a record, where others have worked on it since. */

const texts = async (store: Store) => (await commentsOf(store, remiss)).map(({ commenting }) => commenting).toSorted();

test('a comment that another history has written to since stays, and can be deleted', async () => {
  const store = await newStore();
  await runCommand(store, command(create('1')));
  await runCommand(store, commandIn('arende', set('1', { status: 'klar' })));
  await runCommand(store, step('undo'));
  expect(await commentsOf(store, remiss)).toMatchObject([{ commenting: 'Synpunkt 1', status: 'klar' }]);
  await runCommand(store, command(remove('1')));
  expect(await texts(store)).toEqual([]);
});

test('where that was undone, the comment goes; so it does after any number of its own history’s steps', async () => {
  const store = await newStore();
  await runCommand(store, command(create('1')));
  await runCommand(store, commandIn('arende', set('1', { status: 'klar' })));
  await runCommand(store, stepIn('arende', 'undo'));
  await runCommand(store, command(set('1', { assessing: 'avstyrker' })));
  await runCommand(store, step('undo'));
  await runCommand(store, command(set('1', { commenting: 'ny' })));
  await runCommand(store, step('undo'));
  await runCommand(store, step('undo'));
  expect(await texts(store)).toEqual([]);
  await runCommand(store, step('redo'));
  expect(await texts(store)).toEqual(['Synpunkt 1']);
  await runCommand(store, step('undo'));
  expect(await texts(store)).toEqual([]);
});

test('several made in one step: those that nobody has written to go', async () => {
  const store = await newStore();
  await runCommand(store, command(create('1'), create('2'), set('2', { commenting: 'två' })));
  await runCommand(store, commandIn('arende', set('1', { status: 'klar' })));
  await runCommand(store, step('undo'));
  expect(await texts(store)).toEqual(['Synpunkt 1']);
});

test('what was brought back by a change stays where another has written to it since', async () => {
  const store = await newStore();
  for (const change of [create('1'), remove('1'), set('1', { commenting: 'ny' })])
    await runCommand(store, command(change));
  await runCommand(store, commandIn('arende', set('1', { status: 'klar' })));
  await runCommand(store, step('undo'));
  expect(await commentsOf(store, remiss)).toMatchObject([{ commenting: 'Synpunkt 1', status: 'klar' }]);
});

test('a comment that another copy has gone on with stays', async () => {
  const [here, there] = [await newStore(), await newStore()];
  const backupOf = async (store: Store) => {
    const read = await readBackup(await writeBackup(store, {}));
    if ('refused' in read) throw new Error(read.refused);
    return read.backup;
  };
  await runCommand(here, command(create('1')));
  await restore(there, await backupOf(here));
  await runCommand(there, command(set('1', { commenting: 'deras' })));
  await restore(here, await backupOf(there));
  await runCommand(here, step('undo'));
  expect(await texts(here)).toEqual(['deras']);
});

test('the edition and the document that were made with it stay with it, and no others', async () => {
  const store = await newStore();
  const on = (edition: string) => ({ document: 'urn:uuid:d', edition: `urn:uuid:${edition}` });
  await runCommand(store, commandIn('arende', anArende('arende')));
  const made = [aDocument('d', 'arende'), anEdition('e1', 'd'), anEdition('e2', 'd')];
  await runCommand(store, commandIn('arende', ...made, create('1', on('e1')), create('2', on('e2'))));
  await runCommand(store, commandIn('d', set('1', { status: 'klar' })));
  await runCommand(store, stepIn('arende', 'undo'));
  expect(await commentsOf(store, 'urn:uuid:d')).toMatchObject([{ id: 'urn:uuid:1' }]);
  expect(await editionsOf(store, 'urn:uuid:d')).toMatchObject([{ id: 'urn:uuid:e1' }]);
});
