import { canonical } from '../../comments/model/record.ts';
import type { tableOf } from './schema.ts';
import type { Store } from './store.ts';
import type { FaultyRecord } from './validate-records.ts';

/**
 * Moves invalid records unchanged to the table `aside`, and the reader is informed. A record that is valid without its invalid fields
 * also stays in its table, without them.
 */
export async function quarantine(
  { db, stamper }: Store,
  table: (typeof tableOf)[keyof typeof tableOf],
  faulty: readonly FaultyRecord[],
): Promise<void> {
  const at = stamper.now().toISOString();
  await db.transaction('rw', db[table], db.aside, async () => {
    for (const { record, problem, mended } of faulty) {
      const { id } = record as { id: string };
      // Another page may have moved it already, or written a valid record in its place.
      const still = await db.table(table).get(id);
      if (canonical(still ?? null) !== canonical(record)) continue;
      await db.aside.add({ table, record, problem, at });
      if (mended) await db.table(table).put(mended.record);
      else await db.table(table).delete(id);
    }
  });
}
