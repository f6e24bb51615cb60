import {
  array,
  type InferOutput,
  integer,
  is,
  maxLength,
  minValue,
  number,
  pipe,
  regex,
  strictObject,
  string,
} from 'valibot';
import { looseInstant } from '../../comments/model/calendar.ts';
import { asFailure } from '../db/failure.ts';
import type { Store } from '../db/store.ts';

const schema = strictObject({
  /** SHA-256 of the file. */
  file: pipe(string(), regex(/^[0-9a-f]{64}$/)),
  /** From 1, those that are left. */
  pages: pipe(array(pipe(number(), integer(), minValue(1))), maxLength(100_000)),
  /** ISO 8601. */
  at: looseInstant,
});

/** Pages of a file that the reader wants recognised: when the file is opened again, it goes on with them. No backup has it. */
export type RecognitionOrder = InferOutput<typeof schema>;

/** Of so many files, the oldest go first. */
const mostOrders = 50;

/** The pages of a file that were asked for and are left. */
export async function orderedPages({ db }: Store, file: string): Promise<readonly number[]> {
  const order: unknown = await db.orders.get(file);
  return is(schema, order) ? order.pages : [];
}

/**
 * Keeps what is left of an order, or forgets it where nothing is. In a private window nothing is kept.
 * @throws StorageFailure
 */
export async function keepOrder(
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
