import type { AnyRecord, Edition } from '../../comments/model/model.ts';
import { isDeleted } from '../../comments/model/record.ts';
import { noEffects, type Restored } from '../backup/effects.ts';
import { asFailure, StorageFailure } from '../db/failure.ts';
import type { Database } from '../db/schema.ts';
import type { Store } from '../db/store.ts';
import { isRecognisedRow, type RecognisedRow } from './recognised-row.ts';

/** At most so many pages are kept, some 15 kilobytes each; the oldest go first. */
export const mostPages = 3_000;

/** The pages of a file that this version of the engine has recognised. What can't be read of them is recognised anew. */
export async function recognisedPagesOf({ db }: Store, file: string, engine: string): Promise<RecognisedRow[]> {
  const rows: unknown[] = await db.recognised.where('file').equals(file).toArray();
  return rows.filter(isRecognisedRow).filter((row) => row.engine === engine);
}

/**
 * Keeps a page, instead of what an older engine has made of it.
 * @throws StorageFailure `private`, `full` or `other`
 */
export async function keepRecognisedPage(store: Store, row: RecognisedRow, most = mostPages): Promise<void> {
  if (store.private) throw new StorageFailure('private');
  const { db } = store;
  try {
    await db.transaction('rw', db.recognised, async () => {
      await db.recognised.put(row);
      await dropOldest(db, most);
    });
  } catch (error) {
    throw asFailure(error);
  }
}

async function dropOldest(db: Database, most: number): Promise<void> {
  const beyond = (await db.recognised.count()) - most;
  if (beyond > 0) await db.recognised.orderBy('at').limit(beyond).delete();
}

/**
 * Adds the pages of a backup, where there are none of the same and they aren't among the oldest beyond the limit; within a transaction.
 * @param writes false: only counts
 */
export async function mergeRecognised(
  db: Database,
  rows: readonly RecognisedRow[],
  writes: boolean,
  most = mostPages,
): Promise<Restored> {
  const here = await db.recognised.bulkGet(rows.map(({ file, page }) => [file, page]));
  const missing = rows.filter((_, i) => here[i] === undefined);
  const ages = [...((await db.recognised.orderBy('at').keys()) as string[]), ...missing.map(({ at }) => at)].toSorted();
  const oldest = ages.at(-most) ?? '';
  const added = missing.filter(({ at }) => at >= oldest);
  if (writes) {
    await db.recognised.bulkPut(added);
    await dropOldest(db, most);
  }
  return { ...noEffects, added: added.length, kept: rows.length - missing.length };
}

export const countRecognisedPages = ({ db }: Store): Promise<number> => db.recognised.count();

/**
 * With what was asked for and isn't recognised yet.
 * @throws StorageFailure
 */
export async function forgetAllRecognised({ db, private: isPrivate }: Store): Promise<void> {
  if (isPrivate) throw new StorageFailure('private');
  try {
    await db.transaction('rw', db.recognised, db.orders, async () => {
      await db.recognised.clear();
      await db.orders.clear();
    });
  } catch (error) {
    throw asFailure(error);
  }
}

/**
 * Deletes the pages of files whose editions have just been deleted, and what was asked for of them, unless another edition has the same
 * file: with undo they can be recognised again. Within a transaction.
 * @param written as it stands in the database by now
 */
export async function forgetPagesOf(db: Database, written: readonly AnyRecord[]): Promise<void> {
  const gone = new Set(
    written.flatMap((record) => (record.kind === 'edition' && isDeleted(record) ? filesOf(record) : [])),
  );
  if (gone.size === 0) return;
  await db.editions.each((edition) => {
    if (!isDeleted(edition)) for (const file of filesOf(edition)) gone.delete(file);
  });
  for (const table of [db.recognised, db.orders])
    await table
      .where('file')
      .anyOf([...gone])
      .delete();
}

const filesOf = ({ identifiers }: Pick<Edition, 'identifiers'>): string[] =>
  identifiers.flatMap(({ kind, value }) => (kind === 'bytes' ? [value] : []));
