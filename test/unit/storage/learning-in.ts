import type { Store } from '../../../storage/db/store.ts';
import { reviewsIn, roundsIn, type StoredLearning } from '../../../storage/queries/learning.ts';

/** All that is stored of practising. */
export const learningIn = async (store: Store): Promise<StoredLearning> => ({
  reviews: await reviewsIn(store),
  ...(await roundsIn(store)),
});
