import { mergeRecords } from '../annotations/merge.ts';
import { type AnyRecord, type Kind, kinds } from '../annotations/model.ts';
import { alike, canonical, isDeleted } from '../annotations/record.ts';
import type { Backup } from './backup.ts';
import { asFailure, StorageFailure } from './failure.ts';
import { tableOf } from './schema.ts';
import { problemIn } from './sound.ts';
import type { Store } from './store.ts';

/**
 * What a restore does, or has done, to the records of one kind. `removed`: deleted in the backup, after everything that has
 * been done to them here. `kept`: here they are the newer, or the same.
 */
export interface Restored {
  added: number;
  changed: number;
  removed: number;
  kept: number;
}
export type RestoredKinds = Record<Kind, Restored>;

/** What `restore` would do. */
export const previewRestore = (store: Store, backup: Backup): Promise<RestoredKinds> => merged(store, backup, false);

/**
 * Takes a backup in, in one transaction: record by record and field by field what was written last. What is newer here
 * stays, and what was deleted after the backup stays deleted. Settings are the caller's (`missingSettings`).
 * @throws StorageFailure, and nothing has been changed
 */
export async function restore(store: Store, backup: Backup): Promise<RestoredKinds> {
  if (store.private) throw new StorageFailure('private');
  return merged(store, backup, true);
}

async function merged(store: Store, { data }: Backup, write: boolean): Promise<RestoredKinds> {
  const { db } = store;
  try {
    return await db.transaction(write ? 'rw' : 'r', db.tables, async () => {
      const told = {} as RestoredKinds;
      for (const kind of kinds) told[kind] = await mergeTable(store, kind, data[tableOf[kind]], write);
      if (write) await mergeRest(store, data);
      return told;
    });
  } catch (error) {
    throw asFailure(error);
  }
}

async function mergeTable(
  { db }: Store,
  kind: Kind,
  incoming: readonly AnyRecord[],
  write: boolean,
): Promise<Restored> {
  const table = db.table<AnyRecord, string>(tableOf[kind]);
  const told: Restored = { added: 0, changed: 0, removed: 0, kept: 0 };
  const here = await table.bulkGet(incoming.map(({ id }) => id));
  const written = incoming.flatMap((theirs, i) => {
    const ours = here[i];
    // One of ours that can't be read is set aside when it is next read; till then it isn't mixed with anything.
    if (ours && problemIn(ours, kind) !== undefined) return [];
    const result = ours ? mergeRecords(ours, theirs) : theirs;
    if (ours && alike(ours, result)) {
      told.kept++;
      return [];
    }
    if (!isDeleted(result)) told[ours && !isDeleted(ours) ? 'changed' : 'added']++;
    else if (ours && !isDeleted(ours)) told.removed++;
    return [result];
  });
  if (write) await table.bulkPut(written);
  return told;
}

async function mergeRest({ db }: Store, { snapshots, drafts, aside }: Backup['data']): Promise<void> {
  await db.snapshots.bulkPut(snapshots);
  const here = await db.drafts.bulkGet(drafts.map(({ key }) => key));
  await db.drafts.bulkPut(drafts.filter(({ at }, i) => at > (here[i]?.at ?? '')));
  const known = new Set((await db.aside.toArray()).map(({ record }) => canonical(record)));
  await db.aside.bulkAdd(aside.filter(({ record }) => !known.has(canonical(record))));
}
