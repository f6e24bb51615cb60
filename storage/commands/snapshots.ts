import { is } from 'valibot';
import { type Snapshot, snapshot } from '../../comments/model/model.ts';
import { StorageFailure } from '../db/failure.ts';
import type { Database } from '../db/schema.ts';
import { sha256 } from '../db/sha256.ts';
import type { Store } from '../db/store.ts';

// Texts of editions, each with its SHA-256 as its id.

/**
 * Checks that each text has its hash as its id. A text that is stored already isn't hashed again.
 * @throws StorageFailure `invalid`
 */
export async function checkTexts({ db }: Store, texts: readonly Snapshot[]): Promise<void> {
  const kept = await db.snapshots.bulkGet(texts.map(({ id }) => id));
  for (const [i, given] of texts.entries())
    if (kept[i]?.text !== given.text && !(await isOwn(given)))
      throw new StorageFailure('invalid', `snapshot ${given.id} isn't the hash of its text`);
}

/**
 * Stores the texts that aren't stored. They have been checked, so a stored text that differs is damaged and replaced. One that was stored
 * before it was known what is struck out gets to know it, and keeps that where an older copy of it comes. Called within a transaction.
 */
export async function keepTexts(db: Database, texts: readonly Snapshot[]): Promise<void> {
  const kept = await db.snapshots.bulkGet(texts.map(({ id }) => id));
  const isKept = (given: Snapshot, there: unknown) =>
    is(snapshot, there) && there.text === given.text && (there.struck !== undefined || given.struck === undefined);
  await db.snapshots.bulkPut(texts.filter((given, i) => !isKept(given, kept[i])));
}

/** Why a row is no text with its hash as its id; undefined where it is one. */
export async function problemInText(row: unknown): Promise<string | undefined> {
  if (!is(snapshot, row)) return 'unreadable';
  return (await isOwn(row)) ? undefined : 'id: not the hash of the text';
}

const isOwn = async ({ id, text }: Snapshot) => (await sha256(text)) === id;
