import { type AnyRecord, type Kind, recordKinds } from '../../comments/model/model.ts';
import { type QuarantinedRecord, tableOf } from '../db/schema.ts';
import type { Store } from '../db/store.ts';
import { validateRecords } from '../db/validate-records.ts';

export interface Key {
  kind: Kind;
  id: string;
}

/**
 * The records that a command touches, read and written in bulk: one by one, thousands take ten times as long. A record
 * that can't be mended counts as missing, and is moved to `aside` when the others are written; one that can counts in its mended form.
 */
export interface Touched {
  get(key: Key): AnyRecord | undefined;
  put(record: AnyRecord): void;
  /** The records that have been put, each in its last state. */
  written(): AnyRecord[];
  /** Loads further records; those that are loaded already stay as they are. */
  load(keys: readonly Key[]): Promise<void>;
  /** Writes what has been put, and moves invalid records to `aside`. */
  write(): Promise<void>;
}

export async function touchedBy(
  { db, stamper }: Pick<Store, 'db' | 'stamper'>,
  keys: readonly Key[],
): Promise<Touched> {
  const records = new Map<string, AnyRecord>();
  const put = new Map<string, AnyRecord>();
  const asides = new Map<string, QuarantinedRecord>();
  /** Records that are valid without their invalid fields: they count as existing, and are written in that form. */
  const mended = new Map<string, AnyRecord>();
  const name = ({ kind, id }: Key) => `${kind} ${id}`;
  const load = async (keys: readonly Key[]) => {
    for (const kind of recordKinds) {
      const wanted = keys.filter((key) => key.kind === kind && !records.has(name(key)));
      const ids = [...new Set(wanted.map(({ id }) => id))];
      const found = ids.length > 0 ? await db.table(tableOf[kind]).bulkGet(ids) : [];
      const { valid, faulty } = validateRecords(
        kind,
        found.filter((row) => row !== undefined),
      );
      for (const record of valid) records.set(name(record), record);
      for (const { record, problem, mended: mend } of faulty) {
        const { id } = record as Key;
        if (mend) mended.set(name({ kind, id }), mend.record);
        asides.set(name({ kind, id }), { table: tableOf[kind], record, problem, at: stamper.now().toISOString() });
      }
    }
  };
  await load(keys);
  return {
    get: (key) => records.get(name(key)),
    put(record) {
      records.set(name(record), record);
      put.set(name(record), record);
    },
    written: () => [...put.values()],
    load,
    async write() {
      if (asides.size > 0) await db.aside.bulkAdd([...asides.values()]);
      for (const { table, record } of asides.values()) await db.table(table).delete((record as Key).id);
      for (const kind of recordKinds) {
        const written = [...new Map([...mended, ...put]).values()].filter((record) => record.kind === kind);
        if (written.length > 0) await db.table(tableOf[kind]).bulkPut(written);
      }
    },
  };
}
