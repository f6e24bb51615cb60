import { quickCheck } from '../annotations/quick-check.ts';
import { type KeptCourse, keptCourse } from '../learning/course.ts';
import { type Review, type Round, review, round } from '../learning/review.ts';
import type { CommandResult, LearnCommand } from './command.ts';
import type { Store } from './store.ts';

/** What is kept of practising, and how it is written. */

export interface Learning {
  reviews: Review[];
  rounds: Round[];
  /** Those that were put away as well. */
  courses: KeptCourse[];
}

/** Table → is a row one of ours? */
export const learningChecks = {
  reviews: quickCheck(review),
  rounds: quickCheck(round),
  courses: quickCheck(keptCourse),
};

/** All answers that can be read. What is none of ours is left where it is, and goes aside in a backup. */
export const reviewsIn = ({ db }: Store): Promise<Review[]> => soundIn(db, 'reviews');

/** The same of rounds and courses, those that were put away as well. */
export async function roundsIn({ db }: Store): Promise<Omit<Learning, 'reviews'>> {
  return { rounds: await soundIn(db, 'rounds'), courses: await soundIn(db, 'courses') };
}

export const learningIn = async (store: Store): Promise<Learning> => ({
  reviews: await reviewsIn(store),
  ...(await roundsIn(store)),
});

async function soundIn<T>(db: Store['db'], table: keyof Learning): Promise<T[]> {
  const rows: unknown[] = await db.table(table).toArray();
  return rows.filter(learningChecks[table]) as T[];
}

export async function keepLearning({ db }: Store, { reviews, round, course }: LearnCommand): Promise<CommandResult> {
  if (reviews) await addMissing(db, reviews);
  if (round) await db.rounds.put(round);
  if (course) await db.courses.put(course);
  return {};
}

/** An answer is what it was when it was given: one that is there stays. Gives how many weren't. */
async function addMissing(db: Store['db'], reviews: readonly Review[]): Promise<number> {
  const here = await db.reviews.bulkGet(reviews.map(({ id }) => id));
  const missing = reviews.filter((_, i) => here[i] === undefined);
  await db.reviews.bulkPut(missing);
  return missing.length;
}

export async function forgetLearning({ db, stamper }: Store): Promise<CommandResult> {
  await db.reviews.clear();
  await db.rounds.clear();
  // So that no backup from before brings them back.
  await db.about.put({ name: 'forgotten', value: stamper.now().toISOString() });
  return {};
}

/**
 * Puts the answers of two copies together, in the transaction that is open; of a round and a course what was written last.
 * What was deleted here after it was given stays deleted.
 * @returns how many answers are new here, and how many were there already or are deleted
 */
export async function mergeLearning({ db }: Store, { reviews, rounds, courses }: Learning, write: boolean) {
  const forgotten = (await db.about.get('forgotten'))?.value ?? '';
  const wanted = reviews.filter(({ at }) => at > forgotten);
  const here = new Set(await db.reviews.toCollection().primaryKeys());
  const added = wanted.filter(({ id }) => !here.has(id)).length;
  if (write) {
    await addMissing(db, wanted);
    const known = await db.rounds.bulkGet(rounds.map(({ id }) => id));
    const later = rounds.filter(({ changed }, i) => changed > forgotten && changed > (known[i]?.changed ?? ''));
    await db.rounds.bulkPut(later);
    const kept = await db.courses.bulkGet(courses.map(({ id }) => id));
    await db.courses.bulkPut(courses.filter(({ at }, i) => at > (kept[i]?.at ?? '')));
  }
  return { added, changed: 0, removed: 0, kept: reviews.length - added };
}
