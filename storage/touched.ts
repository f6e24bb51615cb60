import { type AnyRecord, type Kind, kinds } from '../annotations/model.ts';
import { type Aside, tableOf } from './schema.ts';
import { soundAndFaulty } from './sound.ts';
import type { Store } from './store.ts';

export interface Key {
  kind: Kind;
  id: string;
}

/**
 * The records that a command touches, read and written all at once: one by one, thousands take ten times as long. A record that
 * is none of ours is as if it weren't there, and is set aside with what is written.
 */
export interface Touched {
  get(key: Key): AnyRecord | undefined;
  put(record: AnyRecord): void;
  /** What has been put, each as it was put last. */
  written(): AnyRecord[];
  /** Further ones; those that are known stay as they are. */
  load(keys: readonly Key[]): Promise<void>;
  /** What has been put goes into the database, and what can't be read out of its way. */
  write(): Promise<void>;
}

export async function touchedBy(
  { db, stamper }: Pick<Store, 'db' | 'stamper'>,
  keys: readonly Key[],
): Promise<Touched> {
  const records = new Map<string, AnyRecord>();
  const put = new Map<string, AnyRecord>();
  const asides = new Map<string, Aside>();
  const name = ({ kind, id }: Key) => `${kind} ${id}`;
  const load = async (keys: readonly Key[]) => {
    for (const kind of kinds) {
      const wanted = keys.filter((key) => key.kind === kind && !records.has(name(key)));
      const ids = [...new Set(wanted.map(({ id }) => id))];
      const found = ids.length > 0 ? await db.table(tableOf[kind]).bulkGet(ids) : [];
      const { sound, faulty } = soundAndFaulty(
        kind,
        found.filter((row) => row !== undefined),
      );
      for (const record of sound) records.set(name(record), record);
      for (const { record, problem } of faulty) {
        const { id } = record as Key;
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
      for (const kind of kinds) {
        const written = [...put.values()].filter((record) => record.kind === kind);
        if (written.length > 0) await db.table(tableOf[kind]).bulkPut(written);
      }
    },
  };
}
