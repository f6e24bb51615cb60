import { Dexie } from 'dexie';
import { newId } from './new-id.ts';
import { declare, type SchemaVersion } from './schema.ts';

type Rows = Record<string, unknown[]>;

/**
 * Brings the rows of an older database version to the newest one. They are put into a temporary database of the old version, which is
 * then opened with all migrations, as the reader's own would be, and deleted at the end.
 * @returns the rows of the same tables
 * @throws what Dexie or a migration throws
 */
export async function upgradeRows(tables: Rows, version: number, versions: readonly SchemaVersion[]): Promise<Rows> {
  const name = `remisslasaren-older-${newId()}`;
  try {
    const before = versions.filter((one) => one.version <= version);
    await inDatabase(name, before, async (db) => {
      for (const [table, rows] of Object.entries(tables)) await db.table(table).bulkAdd(rows);
    });
    return await inDatabase(name, versions, async (db) => {
      const rows: Rows = {};
      for (const table of Object.keys(tables)) rows[table] = await db.table(table).toArray();
      return rows;
    });
  } finally {
    await Dexie.delete(name);
  }
}

async function inDatabase<T>(
  name: string,
  versions: readonly SchemaVersion[],
  use: (db: Dexie) => Promise<T>,
): Promise<T> {
  const db = new Dexie(name);
  declare(db, versions);
  try {
    await db.open();
    return await use(db);
  } finally {
    db.close();
  }
}
