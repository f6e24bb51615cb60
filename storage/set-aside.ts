import { canonical } from '../annotations/record.ts';
import type { tableOf } from './schema.ts';
import type { Faulty } from './sound.ts';
import type { Store } from './store.ts';

/** Moves records that can't be read out of the way, as they are: the reader is told of them, and may want them back. */
export async function setAside(
  { db, stamper }: Store,
  table: (typeof tableOf)[keyof typeof tableOf],
  faulty: readonly Faulty[],
): Promise<void> {
  const at = stamper.now().toISOString();
  await db.transaction('rw', db[table], db.aside, async () => {
    for (const { record, problem } of faulty) {
      const { id } = record as { id: string };
      // Another page may have been here, or somebody may have written a sound record since.
      const still = await db.table(table).get(id);
      if (canonical(still ?? null) !== canonical(record)) continue;
      await db.aside.add({ table, record, problem, at });
      await db.table(table).delete(id);
    }
  });
}
