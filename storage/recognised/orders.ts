import { asFailure } from '../db/failure.ts';
import type { Store } from '../db/store.ts';
import { isRecognitionOrder, type RecognitionOrder } from './recognition-order.ts';

/** Of so many files, the oldest go first. */
const mostOrders = 50;

/** The pages of a file that were asked for and are left. */
export async function orderedPages({ db }: Store, file: string): Promise<readonly number[]> {
  const order: unknown = await db.orders.get(file);
  return isRecognitionOrder(order) ? order.pages : [];
}

/**
 * Keeps what is left of an order, or forgets it where nothing is. In a private window nothing is kept.
 * @throws StorageFailure
 */
export async function keepRecognitionOrder(
  { db, private: isPrivate }: Store,
  order: RecognitionOrder,
  most = mostOrders,
): Promise<void> {
  if (isPrivate) return;
  try {
    await db.transaction('rw', db.orders, async () => {
      if (order.pages.length === 0) return db.orders.delete(order.file);
      await db.orders.put(order);
      const beyond = (await db.orders.count()) - most;
      if (beyond > 0) await db.orders.orderBy('at').limit(beyond).delete();
    });
  } catch (error) {
    throw asFailure(error);
  }
}
