import { quickCheck } from '../../comments/model/quick-check.ts';
import { isFarAhead } from '../../comments/model/stamp.ts';
import { type KeptCourse, keptCourse } from '../../learning/practice/course.ts';
import { type Review, type Round, review, round } from '../../learning/practice/review.ts';
import type { Store } from '../db/store.ts';

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
