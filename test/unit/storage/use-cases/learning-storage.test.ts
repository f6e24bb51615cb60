import { expect, test } from 'vitest';
import { courseId, introduction, type KeptCourse } from '../../../../learning/practice/course.ts';
import type { Review, Round } from '../../../../learning/practice/review.ts';
import { readBackup, writeBackup } from '../../../../storage/backup/backup.ts';
import { previewRestore, restore } from '../../../../storage/backup/restore.ts';
import type { LearnCommand } from '../../../../storage/commands/command.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { newStore } from '../../comments/model/records.ts';
import { learningIn } from '../learning-in.ts';

let commands = 0;
const learn = (fields: Omit<LearnCommand, 'type' | 'id'>): LearnCommand => ({
  type: 'learn',
  id: `learn-${++commands}`,
  ...fields,
});
const review = (id: string, fields: Partial<Review> = {}): Review => ({
  ...{ id, card: 'term/psykisk-halsa', at: '2026-03-01T08:00:00.000Z', grade: 'good' },
  ...fields,
});
const round = (fields: Partial<Round> = {}): Round => ({
  ...{ id: 'r', kind: 'ten', cards: ['term/psykisk-halsa'], answered: 0 },
  ...{ begun: '2026-03-01T08:00:00.000Z', changed: '2026-03-01T08:00:00.000Z' },
  ...fields,
});
const course: KeptCourse = {
  id: courseId(introduction),
  course: introduction,
  state: 'kept',
  at: '2026-03-01T08:00:00.000Z',
};
const backupOf = async (store: Store) => {
  const read = await readBackup(await writeBackup(store, {}));
  if ('refused' in read) throw new Error(read.refused);
  return read.backup;
};
const ids = async (store: Store) => (await learningIn(store)).reviews.map(({ id }) => id).toSorted();
const none = { added: 0, changed: 0, back: 0, deleted: 0, removed: 0, kept: 0 };

test('answers are only ever added, whoever sends them again', async () => {
  const store = await newStore();
  const sent = learn({ reviews: [review('1')], round: round({ answered: 1 }) });
  await runCommand(store, sent);
  await runCommand(store, sent);
  await runCommand(store, learn({ reviews: [review('1', { grade: 'again' }), review('2')] }));
  const { reviews, rounds } = await learningIn(store);
  expect(reviews).toEqual([review('1'), review('2')]);
  expect(rounds).toEqual([round({ answered: 1 })]);
});

test.each<[string, object]>([
  ['an answer that is none', { reviews: [{ ...review('1'), grade: 'perfekt' }] }],
  ['a time that is none', { reviews: [review('1', { at: 'i går' })] }],
  ['a round without cards', { round: round({ cards: [] }) }],
  ['a course with more than belongs to one', { course: { ...course, course: { ...introduction, done: [1] } } }],
])('%s is refused whole', async (_name, fields) => {
  const store = await newStore();
  await expect(runCommand(store, learn(fields))).rejects.toMatchObject({ kind: 'invalid' });
  expect(await learningIn(store)).toEqual({ reviews: [], rounds: [], courses: [] });
});

test('in a private window nothing is kept', async () => {
  const store = await newStore({ private: true });
  await expect(runCommand(store, learn({ reviews: [review('1')] }))).rejects.toMatchObject({ kind: 'private' });
  expect(await ids(store)).toEqual([]);
});

test('a backup holds all of it, and two copies’ answers become one history', async () => {
  const [store, other] = [await newStore(), await newStore()];
  await runCommand(store, learn({ reviews: [review('1'), review('2')], round: round({ answered: 1 }), course }));
  await runCommand(other, learn({ reviews: [review('2'), review('3')], round: round() }));
  const backup = await backupOf(store);
  expect((await previewRestore(other, backup)).review).toEqual({ ...none, added: 1, kept: 1 });
  expect(await ids(other)).toEqual(['2', '3']);
  expect((await restore(other, backup)).review).toEqual({ ...none, added: 1, kept: 1 });
  expect(await ids(other)).toEqual(['1', '2', '3']);
  expect((await learningIn(other)).courses).toEqual([course]);
  // The rounds were written at the same time: the own stays.
  expect((await learningIn(other)).rounds).toEqual([round()]);
  expect((await restore(other, backup)).review).toEqual({ ...none, kept: 2 });
});

test('a round that was gone on with elsewhere comes as it is there', async () => {
  const [store, other] = [await newStore(), await newStore()];
  await runCommand(store, learn({ round: round({ answered: 1, changed: '2026-03-01T09:00:00.000Z' }) }));
  await runCommand(other, learn({ round: round() }));
  await restore(other, await backupOf(store));
  expect((await learningIn(other)).rounds[0]?.answered).toBe(1);
});

test('what is deleted stays deleted, and what is answered afterwards is kept', async () => {
  const store = await newStore();
  await runCommand(store, learn({ reviews: [review('1')], round: round(), course }));
  const backup = await backupOf(store);
  await runCommand(store, { type: 'forget-learning', id: 'forget' });
  expect(await learningIn(store)).toEqual({ reviews: [], rounds: [], courses: [course] });
  expect((await restore(store, backup)).review).toEqual({ ...none, deleted: 1 });
  expect(await ids(store)).toEqual([]);
  await runCommand(store, learn({ reviews: [review('2', { at: '2026-03-02T08:00:00.000Z' })] }));
  await restore(store, await backupOf(store));
  expect(await ids(store)).toEqual(['2']);
  expect((await restore(store, backup, true)).review).toEqual({ ...none, back: 1 });
  expect(await ids(store)).toEqual(['1', '2']);
});

test('a row that is none of ours spoils nothing, and goes along set aside', async () => {
  const store = await newStore();
  await runCommand(store, learn({ reviews: [review('1'), review('2')] }));
  await store.db.reviews.update('1', { grade: 'perfekt' as never });
  expect(await ids(store)).toEqual(['2']);
  const backup = await backupOf(store);
  expect(backup.data.reviews).toHaveLength(1);
  expect(backup.data.aside).toMatchObject([{ table: 'reviews', record: { id: '1' } }]);
});
