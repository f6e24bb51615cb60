import { quickCheck } from '../../comments/model/quick-check.ts';
import { isFarAhead } from '../../comments/model/stamp.ts';
import { type KeptCourse, keptCourse } from '../../learning/practice/course.ts';
import { type Review, type Round, review, round } from '../../learning/practice/review.ts';
import { noEffects, type Restored } from '../backup/effects.ts';
import type { Store } from '../db/store.ts';
import type { CommandResult, LearnCommand } from './command.ts';

/** Reading and writing of what is stored of practising. */

export interface StoredLearning {
  reviews: Review[];
  rounds: Round[];
  /** Archived ones, too. */
  courses: KeptCourse[];
}

/** Table → is a row valid? */
export const learningChecks = {
  reviews: quickCheck(review),
  rounds: quickCheck(round),
  courses: quickCheck(keptCourse),
};

/**
 * All valid answers. Invalid rows stay in their table, and a backup puts them into `aside`. An answer far ahead of the clock is left out,
 * since it says nothing of what is remembered now.
 */
export async function reviewsIn({ db, stamper }: Store): Promise<Review[]> {
  const now = stamper.now();
  return (await validIn<Review>(db, 'reviews')).filter(({ at }) => !isFarAhead(at, now));
}

/** All valid rounds and courses, archived courses too. */
export async function roundsIn({ db }: Store): Promise<Omit<StoredLearning, 'reviews'>> {
  return { rounds: await validIn(db, 'rounds'), courses: await validIn(db, 'courses') };
}

async function validIn<T>(db: Store['db'], table: keyof StoredLearning): Promise<T[]> {
  const rows: unknown[] = await db.table(table).toArray();
  return rows.filter(learningChecks[table]) as T[];
}

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
