import { expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../../../storage/backup/backup.ts';
import { restore } from '../../../../storage/backup/restore.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { commentsOf, storedDraft, undoableIn } from '../../../../storage/queries/read.ts';
import { command, create, newStore, remiss, remove, set, step } from '../../comments/model/records.ts';

/** A database whose clock is set by hand. */
async function withClock() {
  const clock = { at: Date.parse('2026-03-01T12:00:00Z') };
  const store = await newStore({ now: () => new Date(clock.at++) });
  const setBack = () => {
    clock.at -= 60 * 60 * 1000;
  };
  return { store, setBack };
}

const backupOf = async (store: Store) => {
  const read = await readBackup(await writeBackup(store, {}));
  if ('refused' in read) throw new Error(read.refused);
  return read.backup;
};
const comment = async (store: Store) => (await commentsOf(store, remiss))[0];
const draft = (content: string) =>
  ({ type: 'draft', id: `draft-${content}`, key: 'form', document: remiss, content }) as const;

test('what is written after the clock was set back is what stands there', async () => {
  const { store, setBack } = await withClock();
  await runCommand(store, command(create('1')));
  await runCommand(store, command(set('1', { commenting: 'före' })));
  setBack();
  await runCommand(store, command(set('1', { commenting: 'efter', assessing: 'avråder' })));
  expect(await comment(store)).toMatchObject({ commenting: 'efter', assessing: 'avråder' });
});

test('undo and redo go by the order in which things were done', async () => {
  const { store, setBack } = await withClock();
  await runCommand(store, command(create('1')));
  await runCommand(store, command(set('1', { commenting: 'före' })));
  setBack();
  await runCommand(store, command(set('1', { commenting: 'efter' })));
  const { undo } = await undoableIn(store, remiss);
  expect(undo?.at.slice(11, 13)).toBe('11');
  for (const [way, expected] of [
    ['undo', 'före'],
    ['undo', 'Synpunkt 1'],
    ['redo', 'före'],
    ['redo', 'efter'],
  ] as const) {
    await runCommand(store, step(way));
    expect((await comment(store))?.commenting).toBe(expected);
  }
});

test('a deletion holds, and what is written to the comment after it brings it back', async () => {
  const { store, setBack } = await withClock();
  await runCommand(store, command(create('1')));
  setBack();
  await runCommand(store, command(remove('1')));
  expect(await comment(store)).toBeUndefined();
  setBack();
  await runCommand(store, command(set('1', { commenting: 'ändå' })));
  expect((await comment(store))?.commenting).toBe('ändå');
});

test('a backup from before the clock was set back overwrites nothing that was written after', async () => {
  const { store, setBack } = await withClock();
  await runCommand(store, command(create('1'), create('2')));
  await runCommand(store, command(set('1', { commenting: 'före' })));
  await runCommand(store, draft('före'));
  const backup = await backupOf(store);
  setBack();
  await runCommand(store, command(set('1', { commenting: 'efter' }), remove('2')));
  await runCommand(store, draft('efter'));
  await restore(store, backup);
  expect((await commentsOf(store, remiss)).map(({ commenting }) => commenting)).toEqual(['efter']);
  expect((await storedDraft(store, 'form'))?.content).toBe('efter');
});

test('a draft that has become a comment isn’t brought back by a backup from before the clock was set back', async () => {
  const { store, setBack } = await withClock();
  await runCommand(store, draft('påbörjad'));
  const backup = await backupOf(store);
  setBack();
  await runCommand(store, { ...command(create('1')), draft: 'form' });
  await restore(store, backup);
  expect((await storedDraft(store, 'form'))?.content).toBeUndefined();
});

test('a backup with work from after the clock was set back is taken in where the earlier work is', async () => {
  const { store, setBack } = await withClock();
  await runCommand(store, command(create('1')));
  await runCommand(store, command(set('1', { commenting: 'före' })));
  const other = await newStore();
  await restore(other, await backupOf(store));
  setBack();
  await runCommand(store, command(set('1', { commenting: 'efter' })));
  await restore(other, await backupOf(store));
  expect((await comment(other))?.commenting).toBe('efter');
});
