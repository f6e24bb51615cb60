/** Writes what is stored of practising. */
import type { Review } from '../../learning/practice/review.ts';
import { noEffects, type Restored } from '../backup/effects.ts';
import type { Store } from '../db/store.ts';
import type { StoredLearning } from '../queries/learning.ts';
import type { CommandResult, LearnCommand } from './command.ts';

export async function keepLearning({ db }: Store, { reviews, round, course }: LearnCommand): Promise<CommandResult> {
  if (reviews) await addMissing(db, reviews);
  if (round) await db.rounds.put(round);
  if (course) await db.courses.put(course);
  return {};
}

/** An answer never changes: one that exists stays as it is. @returns how many were new */
async function addMissing(db: Store['db'], reviews: readonly Review[]): Promise<number> {
  const here = await db.reviews.bulkGet(reviews.map(({ id }) => id));
  const missing = reviews.filter((_, i) => here[i] === undefined);
  await db.reviews.bulkPut(missing);
  return missing.length;
}

export async function forgetLearning({ db, stamper }: Store): Promise<CommandResult> {
  await db.reviews.clear();
  await db.rounds.clear();
  // `mergeLearning` then leaves out the answers of older backups.
  await db.about.put({ name: 'forgotten', value: stamper.now().toISOString() });
  return {};
}

/**
 * Adds the answers of a backup, and its rounds and courses where they were written later. Called within a transaction.
 * @param write missing: only counts. `takeBack`: also what was given before the reader last deleted all answers, which otherwise stays
 * deleted
 */
export async function mergeLearning(
  { db }: Store,
  { reviews, rounds, courses }: StoredLearning,
  write?: { takeBack: boolean },
): Promise<Restored> {
  const last = (await db.about.get('forgotten'))?.value ?? '';
  const forgotten = write?.takeBack ? '' : last;
  const wanted = reviews.filter(({ at }) => at > forgotten);
  const here = new Set(await db.reviews.toCollection().primaryKeys());
  const missing = reviews.filter(({ id }) => !here.has(id));
  const added = missing.filter(({ at }) => at > last).length;
  if (write) {
    await addMissing(db, wanted);
    const known = await db.rounds.bulkGet(rounds.map(({ id }) => id));
    const later = rounds.filter(({ changed }, i) => changed > forgotten && changed > (known[i]?.changed ?? ''));
    await db.rounds.bulkPut(later);
    const kept = await db.courses.bulkGet(courses.map(({ id }) => id));
    await db.courses.bulkPut(courses.filter(({ at }, i) => at > (kept[i]?.at ?? '')));
  }
  const counts = { ...noEffects, added, kept: reviews.length - missing.length };
  return { ...counts, [write?.takeBack ? 'back' : 'deleted']: missing.length - added };
}
