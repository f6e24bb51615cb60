import { type AnyRecord, type Kind, kinds } from '../annotations/model.ts';
import { type Database, tableOf } from './schema.ts';

export interface Key {
  kind: Kind;
  id: string;
}

/** The records that a command touches, read and written all at once: one by one, thousands take ten times as long. */
export interface Touched {
  get(key: Key): AnyRecord | undefined;
  put(record: AnyRecord): void;
  /** What has been put, each as it was put last. */
  written(): AnyRecord[];
  /** Further ones; those that are known stay as they are. */
  load(keys: readonly Key[]): Promise<void>;
  /** What has been put goes into the database. */
  write(): Promise<void>;
}

export async function touchedBy(db: Database, keys: readonly Key[]): Promise<Touched> {
  const records = new Map<string, AnyRecord>();
  const put = new Map<string, AnyRecord>();
  const name = ({ kind, id }: Key) => `${kind} ${id}`;
  const load = async (keys: readonly Key[]) => {
    for (const kind of kinds) {
      const wanted = keys.filter((key) => key.kind === kind && !records.has(name(key)));
      const ids = [...new Set(wanted.map(({ id }) => id))];
      const found = ids.length > 0 ? await db.table<AnyRecord, string>(tableOf[kind]).bulkGet(ids) : [];
      for (const record of found) if (record) records.set(name({ kind, id: record.id }), record);
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
      for (const kind of kinds) {
        const written = [...put.values()].filter((record) => record.kind === kind);
        if (written.length > 0) await db.table(tableOf[kind]).bulkPut(written);
      }
    },
  };
}
