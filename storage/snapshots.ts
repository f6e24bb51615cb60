import { is } from 'valibot';
import { type Snapshot, snapshot } from '../annotations/model.ts';
import { StorageFailure } from './failure.ts';
import type { Database } from './schema.ts';
import { sha256 } from './sha256.ts';
import type { Store } from './store.ts';

// Texts of editions, each under its own hash: one that isn't its id's would be taken for another's.

/**
 * Are these what their ids say? A text that is kept already isn't hashed again.
 * @throws StorageFailure `invalid`
 */
export async function checkTexts({ db }: Store, texts: readonly Snapshot[]): Promise<void> {
  const kept = await db.snapshots.bulkGet(texts.map(({ id }) => id));
  for (const [i, given] of texts.entries())
    if (kept[i]?.text !== given.text && !(await isOwn(given)))
      throw new StorageFailure('invalid', `snapshot ${given.id} isn't the hash of its text`);
}

/** Keeps those that aren't there, within a transaction. They have been checked: one that says something else is a bad one. */
export async function keepTexts(db: Database, texts: readonly Snapshot[]): Promise<void> {
  const kept = await db.snapshots.bulkGet(texts.map(({ id }) => id));
  await db.snapshots.bulkPut(texts.filter((given, i) => !is(snapshot, kept[i]) || kept[i].text !== given.text));
}

/** Why a row is no text under its own hash; undefined where it is one. */
export async function problemInText(row: unknown): Promise<string | undefined> {
  if (!is(snapshot, row)) return 'unreadable';
  return (await isOwn(row)) ? undefined : 'id: not the hash of the text';
}

const isOwn = async ({ id, text }: Snapshot) => (await sha256(text)) === id;
