import { mergeRecords } from '../../comments/model/merge.ts';
import { type AnyRecord, type Kind, recordKinds } from '../../comments/model/model.ts';
import { canonical, isDeleted, isSameValue } from '../../comments/model/record.ts';
import { mergeLearning } from '../commands/learning.ts';
import { raiseAbove } from '../commands/levels.ts';
import { keepTexts } from '../commands/snapshots.ts';
import { type Touched, touchedBy } from '../commands/touched.ts';
import { asFailure, StorageFailure } from '../db/failure.ts';
import { tableOf } from '../db/schema.ts';
import type { Store } from '../db/store.ts';
import type { Backup } from './backup.ts';

/**
 * How many records of one kind a restore would change. `removed`: deleted in the backup, later than anything written to them here. `kept`:
 * newer here, or equal.
 */
export interface Restored {
  added: number;
  changed: number;
  removed: number;
  kept: number;
}
/** `review`: answers given when practising. */
export type RestoredKinds = Record<Kind | 'review', Restored>;

/** The same counts without restoring anything. */
export const previewRestore = (store: Store, backup: Backup): Promise<RestoredKinds> => merged(store, backup, false);

/**
 * Merges a backup into the database, in one transaction: of each field of each record the value that was written last. Records deleted
 * after the backup stay deleted. The caller restores the settings (`missingSettings`).
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
      const incoming = recordKinds.flatMap((kind): AnyRecord[] => data[tableOf[kind]]);
      const records = await touchedBy(store, incoming);
      const here = incoming.map((theirs) => records.get(theirs));
      for (const [i, theirs] of incoming.entries()) mergeOne(records, here[i], theirs);
      // A comment that only one copy has keeps its document, even if the other copy has deleted the document.
      await raiseAbove(db, records, stamper);
      if (write) {
        await records.write();
        await mergeRest(store, data);
      }
      return { ...countsOf(incoming, here, records), review: await mergeLearning(store, data, write) };
    });
  } catch (error) {
    throw asFailure(error);
  }
}

function mergeOne(records: Touched, ours: AnyRecord | undefined, theirs: AnyRecord): void {
  const result = ours ? mergeRecords(ours, theirs) : theirs;
  if (!ours || !isSameValue(ours, result)) records.put(result);
}

function countsOf(
  incoming: readonly AnyRecord[],
  here: readonly (AnyRecord | undefined)[],
  records: Touched,
): Record<Kind, Restored> {
  const counts = {} as Record<Kind, Restored>;
  for (const kind of recordKinds) counts[kind] = { added: 0, changed: 0, removed: 0, kept: 0 };
  for (const [i, theirs] of incoming.entries()) {
    const of = counts[theirs.kind];
    const [ours, result] = [here[i], records.get(theirs)];
    if (!result || result === ours) {
      of.kept++;
    } else if (!isDeleted(result)) of[ours && !isDeleted(ours) ? 'changed' : 'added']++;
    else if (ours && !isDeleted(ours)) of.removed++;
  }
  return counts;
}

async function mergeRest({ db }: Store, { snapshots, drafts, aside }: Backup['data']): Promise<void> {
  await keepTexts(db, snapshots);
  const here = await db.drafts.bulkGet(drafts.map(({ key }) => key));
  await db.drafts.bulkPut(drafts.filter(({ at }, i) => at > (here[i]?.at ?? '')));
  const known = new Set((await db.aside.toArray()).map(({ record }) => canonical(record)));
  await db.aside.bulkAdd(aside.filter(({ record }) => !known.has(canonical(record))));
}
