import { expect, test } from 'vitest';
import type { Comment } from '../../../../comments/model/comment.ts';
import { changed, isDeleted, type Kept } from '../../../../comments/model/record.ts';
import { broughtBack, nextStamp, type Stamps } from '../../../../comments/model/stamp.ts';
import { restore } from '../../../../storage/backup/restore.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import { commentsOf, storedDraft, undoableIn } from '../../../../storage/queries/read.ts';
import { aComment, command, newStore, remiss, remove, set, step } from '../../comments/model/records.ts';
import { backupRead, backupWith } from './backup-file.ts';

const begun = '2026-01-01T00:00:00.000Z';
const lastOfAll = '9999-12-31T23:59:59.999Z~zzzzzz~zzzzzzzzzzzz';
const stamped = (modified: string) => ({ created: begun, modified });
const now = new Date('2026-03-01T12:00:00.000Z');
const stamper = { writer: 'w', now: () => now };

const comment = (stamps: Stamps, fields: Partial<Comment> = {}): Comment => ({
  ...aComment('1', fields),
  deleted: false,
  stamps,
});
const texts = async (store: Parameters<typeof commentsOf>[0]) =>
  (await commentsOf(store, remiss)).map(({ commenting }) => commenting);

test.each([
  ['the last of all stamps', lastOfAll],
  ['the first that four digits can’t count on from', '9999-12-31T23:59:59.999Z~000000~a'],
  ['a thousand years ahead', '3026-01-01T00:00:00.000Z~000000~a'],
  ['a week ahead', '2026-03-08T12:00:00.000Z~000000~a'],
  ['a count that is full, an hour ahead', '2026-03-01T13:00:00.000Z~zzzzzz~a'],
])('a record with %s can be changed, deleted, and that undone', async (_name, stamp) => {
  const store = await newStore({ now: () => now });
  await store.db.comments.put(comment({ '*': stamped(stamp) }));
  await runCommand(store, command(set('1', { commenting: 'ändrad' })));
  expect(await texts(store)).toEqual(['ändrad']);
  const { undo } = await undoableIn(store, remiss);
  expect(undo).toMatchObject({ do: 'set', fields: ['commenting'] });
  await runCommand(store, command(remove('1')));
  expect(await texts(store)).toEqual([]);
  await runCommand(store, step('undo'));
  expect(await texts(store)).toEqual(['ändrad']);
  await runCommand(store, step('undo'));
  expect(await texts(store)).toEqual(['Synpunkt 1']);
});

test('a backup from the future brings its record, which can then be changed and deleted', async () => {
  const read = await backupRead(await backupWith({ comments: [comment({ '*': stamped(lastOfAll) })] }, begun), now);
  expect(read.ahead).toBe(1);
  expect(read.backup.data.comments[0]?.stamps['*']?.modified).toBe(`${begun}~000000~zzzzzzzzzzzz`);
  const store = await newStore({ now: () => now });
  expect((await restore(store, read.backup)).comment).toMatchObject({ added: 1 });
  await runCommand(store, command(set('1', { commenting: 'ändrad här' })));
  // The same file once more overwrites nothing.
  expect((await restore(store, read.backup)).comment).toMatchObject({ kept: 1, changed: 0 });
  expect(await texts(store)).toEqual(['ändrad här']);
  await runCommand(store, command(remove('1')));
  await restore(store, read.backup);
  expect(await texts(store)).toEqual([]);
});

test('what is here stands against a backup that says it was written in the future, and is saved there as well', async () => {
  const store = await newStore({ now: () => now });
  await runCommand(store, command({ do: 'create', record: aComment('1', { commenting: 'härifrån' }) }));
  const theirs = comment({ '*': stamped(lastOfAll) }, { commenting: 'ur framtiden' });
  for (const created of ['2026-02-01T00:00:00.000Z', '9999-01-01T00:00:00.000Z'])
    await restore(store, (await backupRead(await backupWith({ comments: [theirs] }, created), now)).backup);
  expect(await texts(store)).toEqual(['härifrån']);
});

test('stamps that are brought back keep their order, behind those that are as they should be', () => {
  const stamps = {
    '*': stamped('2026-02-01T00:00:00.000Z~000000~a'),
    a: stamped('9999-01-01T00:00:00.000Z~000003~b'),
    b: stamped(lastOfAll),
    c: stamped('9999-01-01T00:00:00.000Z~000003~b'),
  };
  const back = broughtBack(stamps, begun, now);
  const at = (name: string) => back[name]?.modified ?? '';
  expect(at('*')).toBe('2026-02-01T00:00:00.000Z~000000~a');
  expect(at('a')).toBe(at('c'));
  expect([at('*'), at('a'), at('b')].toSorted()).toEqual([at('*'), at('a'), at('b')]);
  expect(at('b') < now.toISOString()).toBe(true);
});

test('a deletion and what came after it stay in that order', () => {
  const deletedFirst = {
    id: 'urn:uuid:1',
    kind: 'note',
    deleted: true,
    text: 'x',
    stamps: {
      '*': stamped(`${begun}~000000~a`),
      deleted: stamped('9999-01-01T00:00:00.000Z~000000~a'),
      text: stamped(lastOfAll),
    },
  } satisfies Kept & { text: string };
  expect(isDeleted(deletedFirst)).toBe(false);
  expect(isDeleted(changed(deletedFirst, { other: 1 }, stamper))).toBe(false);
  const { text: _, ...stamps } = deletedFirst.stamps;
  expect(isDeleted({ ...deletedFirst, stamps: broughtBack(stamps, begun, now) })).toBe(true);
});

test('a count that is full goes on with the next millisecond', () => {
  const stamps = { a: stamped('2026-03-01T13:00:00.000Z~zzzzzz~a') };
  expect(nextStamp(stamps, stamper)).toBe('2026-03-01T13:00:00.001Z~000000~w');
});

test('a draft from the future is kept, and typed on in', async () => {
  const draft = { key: 'form', document: remiss, content: 'ur kopian', at: '9999-12-31T23:59:59.999Z' };
  const { backup, ahead } = await backupRead(await backupWith({ drafts: [draft] }, begun), now);
  expect(ahead).toBe(1);
  const store = await newStore({ now: () => now });
  await restore(store, backup);
  for (const stands of [(await store.db.drafts.get('form'))?.at, draft.at]) {
    await store.db.drafts.put({ ...draft, at: stands ?? '' });
    await runCommand(store, { type: 'draft', id: `d-${stands}`, key: 'form', document: remiss, content: 'vidare' });
    expect(await storedDraft(store, 'form')).toEqual({ content: 'vidare', at: now.toISOString() });
  }
});

test('answers from the future are left out, rounds and courses count as saved with the backup', async () => {
  const far = '9999-12-31T00:00:00.000Z';
  const review = { id: 'r 1', card: 'c', at: begun, grade: 'good' };
  const round = { id: 'r', kind: 'ten', cards: ['c'], answered: 0, begun: far, changed: far };
  const { backup, ahead } = await backupRead(
    await backupWith({ reviews: [review, { ...review, id: 'r 2', at: far }], rounds: [round] }, begun),
    now,
  );
  expect(backup.data.reviews).toEqual([review]);
  expect(backup.data.rounds).toEqual([{ ...round, begun, changed: begun }]);
  expect(ahead).toBe(2);
});
