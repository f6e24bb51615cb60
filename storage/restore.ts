import { mergeRecords } from '../annotations/merge.ts';
import { type AnyRecord, type Kind, kinds } from '../annotations/model.ts';
import { alike, canonical, isDeleted } from '../annotations/record.ts';
import type { Backup } from './backup.ts';
import { asFailure, StorageFailure } from './failure.ts';
import { mergeLearning } from './learning.ts';
import { raiseAbove } from './levels.ts';
import { tableOf } from './schema.ts';
import type { Store } from './store.ts';
import { type Touched, touchedBy } from './touched.ts';

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
/** `review`: answers given when practising. */
export type RestoredKinds = Record<Kind | 'review', Restored>;

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
  const { db, stamper } = store;
  try {
    return await db.transaction(write ? 'rw' : 'r', db.tables, async () => {
      const incoming = kinds.flatMap((kind): AnyRecord[] => data[tableOf[kind]]);
      const records = await touchedBy(store, incoming);
      const here = incoming.map((theirs) => records.get(theirs));
      for (const [i, theirs] of incoming.entries()) mergeOne(records, here[i], theirs);
      // A comment that only one copy has keeps its document, though the other has deleted that.
      await raiseAbove(db, records, stamper);
      if (write) {
        await records.write();
        await mergeRest(store, data);
      }
      return { ...toldOf(incoming, here, records), review: await mergeLearning(store, data, write) };
    });
  } catch (error) {
    throw asFailure(error);
  }
}

function mergeOne(records: Touched, ours: AnyRecord | undefined, theirs: AnyRecord): void {
  const result = ours ? mergeRecords(ours, theirs) : theirs;
  if (!ours || !alike(ours, result)) records.put(result);
}

function toldOf(
  incoming: readonly AnyRecord[],
  here: readonly (AnyRecord | undefined)[],
  records: Touched,
): Record<Kind, Restored> {
  const told = {} as Record<Kind, Restored>;
  for (const kind of kinds) told[kind] = { added: 0, changed: 0, removed: 0, kept: 0 };
  for (const [i, theirs] of incoming.entries()) {
    const of = told[theirs.kind];
    const [ours, result] = [here[i], records.get(theirs)];
    if (!result || result === ours) {
      of.kept++;
    } else if (!isDeleted(result)) of[ours && !isDeleted(ours) ? 'changed' : 'added']++;
    else if (ours && !isDeleted(ours)) of.removed++;
  }
  return told;
}

async function mergeRest({ db }: Store, { snapshots, drafts, aside }: Backup['data']): Promise<void> {
  await db.snapshots.bulkPut(snapshots);
  const here = await db.drafts.bulkGet(drafts.map(({ key }) => key));
  await db.drafts.bulkPut(drafts.filter(({ at }, i) => at > (here[i]?.at ?? '')));
  const known = new Set((await db.aside.toArray()).map(({ record }) => canonical(record)));
  await db.aside.bulkAdd(aside.filter(({ record }) => !known.has(canonical(record))));
}
