import { Dexie } from 'dexie';
import type { Stamper } from '../../comments/model/stamp.ts';
import { asFailure, StorageFailure } from './failure.ts';
import { newId } from './new-id.ts';
import { type Database, declare, type SchemaVersion, schemaVersions } from './schema.ts';

/** The open database, and the stamper for what is written to it. */
export interface Store {
  readonly db: Database;
  /** In a private window everything can be read and nothing is written. */
  readonly private: boolean;
  readonly stamper: Stamper;
}

export interface StoreOptions {
  /** Is this a private window? `isInPrivateWindow` says. */
  private: boolean;
  name?: string;
  now?: () => Date;
  /** For tests of migrations. */
  versions?: readonly SchemaVersion[];
}

/**
 * Opens the database, after creating or migrating it where necessary.
 * @throws StorageFailure `private` where a private window has no database; `migration` where that fails: the data is then
 * as it was; `newer` where a newer version of the extension has written it
 */
export async function openStore({
  private: isPrivate,
  name = 'remisslasaren',
  now = () => new Date(),
  versions = schemaVersions,
}: StoreOptions): Promise<Store> {
  // `strict`: a write is acknowledged once it is on the disk, so a power cut loses nothing. Dexie's cache would copy all that is read.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Database;
  declare(db, versions);
  const newest = versions.at(-1)?.version ?? 0;
  try {
    await db.open();
  } catch (error) {
    db.close();
    // Firefox 153 has no database at all where every window is private.
    if (isPrivate) throw new StorageFailure('private', String(error), { cause: error });
    const { version } = await installed(name);
    if (version > newest) throw new StorageFailure('newer', `version ${version}`, { cause: error });
    if (version > 0 && version < newest) throw new StorageFailure('migration', String(error), { cause: error });
    throw asFailure(error);
  }
  // Dexie opens a database of a newer version, too; but what this version writes might be invalid there.
  const version = db.backendDB().version / 10;
  if (version > newest) {
    db.close();
    throw new StorageFailure('newer', `version ${version}`);
  }
  return { db, private: isPrivate, stamper: { writer: await writerOf(db, isPrivate), now } };
}

/** The version in Dexie's numbering (IndexedDB's divided by ten); 0 where there is no database. */
async function installed(name: string): Promise<{ version: number }> {
  const all = (await Dexie.dependencies.indexedDB?.databases?.()) ?? [];
  return { version: (all.find((one) => one.name === name)?.version ?? 0) / 10 };
}

/** The name in this copy's stamps: random, made once for each copy of the database. */
async function writerOf(db: Database, isPrivate: boolean): Promise<string> {
  if (isPrivate) return 'private';
  return db.transaction('rw', db.about, async () => {
    const known = await db.about.get('writer');
    if (known) return known.value;
    const value = newId().replaceAll('-', '').slice(0, 12);
    await db.about.put({ name: 'writer', value });
    return value;
  });
}
