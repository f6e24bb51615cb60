import { mergeRecords } from '../../comments/model/merge.ts';
import { type AnyRecord, recordKinds } from '../../comments/model/model.ts';
import { canonical, isSameValue } from '../../comments/model/record.ts';
import { others, stampOf } from '../../comments/model/stamp.ts';
import type { Change } from '../commands/command.ts';
import { followEditions } from '../commands/follow-editions.ts';
import { mergeLearning } from '../commands/learning.ts';
import { raiseAbove } from '../commands/levels.ts';
import { runCommand } from '../commands/run-command.ts';
import { keepTexts } from '../commands/snapshots.ts';
import { type Touched, touchedBy } from '../commands/touched.ts';
import { asFailure, StorageFailure } from '../db/failure.ts';
import { newId } from '../db/new-id.ts';
import { tableOf } from '../db/schema.ts';
import type { Store } from '../db/store.ts';
import { mergeRecognised } from '../recognised/recognised-pages.ts';
import type { Backup } from './backup.ts';
import { countEffects, type Effect, effectOf, type RestoredKinds } from './effects.ts';

/** The history of what backups have brought back: it may be of many ärenden. */
export const backupHistory = 'urn:remisslasaren:backup';

/** The same counts without restoring anything. */
export const previewRestore = (store: Store, backup: Backup): Promise<RestoredKinds> => merged(store, backup);

/**
 * Merges a backup into the database, in one transaction: of each field of each record the value that was written last. The caller
 * restores the settings (`missingSettings`).
 * @param takeBack records that were deleted here after the backup are written anew, as one step that can be undone; otherwise they stay
 * deleted
 * @throws StorageFailure, and nothing has been changed
 */
export async function restore(store: Store, backup: Backup, takeBack = false): Promise<RestoredKinds> {
  if (store.private) throw new StorageFailure('private');
  return merged(store, backup, { takeBack });
}

async function merged(
  store: Store,
  { data, unreadable }: Backup,
  write?: { takeBack: boolean },
): Promise<RestoredKinds> {
  const { db, stamper } = store;
  const takeBack = write?.takeBack === true;
  try {
    return await db.transaction(write ? 'rw' : 'r', db.tables, async () => {
      const incoming = recordKinds.flatMap((kind): AnyRecord[] => data[tableOf[kind]]);
      const records = await touchedBy(store, incoming);
      const here = incoming.map((theirs) => records.get(theirs));
      for (const [i, theirs] of incoming.entries()) mergeOne(records, here[i], theirs, unreadable.get(theirs.id));
      await followEditions(db, records, stamper);
      // A comment that only one copy has keeps its document, even if the other copy has deleted the document.
      await raiseAbove(db, records, stamper);
      const effects = incoming.map((theirs, i) => effectOf(theirs, here[i], records.get(theirs)));
      if (write) {
        await records.write();
        await mergeRest(store, data);
      }
      if (takeBack)
        await writeAnew(
          store,
          incoming.filter((_, i) => effects[i] === 'deleted'),
        );
      const counts = countEffects(incoming, takeBack ? effects.map(asTaken) : effects);
      return {
        ...counts,
        review: await mergeLearning(store, data, write),
        page: await mergeRecognised(db, data.recognised, write !== undefined),
      };
    });
  } catch (error) {
    throw asFailure(error);
  }
}

const asTaken = (effect: Effect | undefined) => (effect === 'deleted' ? 'back' : effect);

/** A change of its own, so its stamps are later than the deletion's, and it can be undone. */
async function writeAnew(store: Store, deleted: readonly AnyRecord[]): Promise<void> {
  if (deleted.length === 0) return;
  const changes = deleted.map(({ kind, id }): Change => ({ do: 'set', kind, id, fields: { deleted: false } }));
  await runCommand(store, { type: 'change', id: newId(), scope: backupHistory, changes, as: 'take-back' });
}

function mergeOne(
  records: Touched,
  ours: AnyRecord | undefined,
  theirs: AnyRecord,
  unreadable: readonly string[] = [],
): void {
  const result = ours ? mergeRecords(ours, withFieldsOf(ours, theirs, unreadable)) : theirs;
  if (!ours || !isSameValue(ours, result)) records.put(result);
}

/**
 * The backup's record with fields as they are here, where its own can't be read: nothing tells what it said there, so it changes nothing,
 * however new it is.
 */
function withFieldsOf(ours: AnyRecord, theirs: AnyRecord, names: readonly string[]): AnyRecord {
  const fields: Record<string, unknown> = { ...theirs };
  const stamps = { ...theirs.stamps };
  for (const name of names) {
    const isKnown = Object.hasOwn(ours, name) || Object.hasOwn(ours.stamps, name);
    const stamp = stampOf(ours.stamps, name);
    if (!isKnown || name === others || !stamp) continue;
    fields[name] = (ours as unknown as Record<string, unknown>)[name];
    stamps[name] = stamp;
  }
  return { ...fields, stamps } as unknown as AnyRecord;
}

async function mergeRest({ db }: Store, { snapshots, drafts, aside }: Backup['data']): Promise<void> {
  await keepTexts(db, snapshots);
  const here = await db.drafts.bulkGet(drafts.map(({ key }) => key));
  await db.drafts.bulkPut(drafts.filter(({ at }, i) => at > (here[i]?.at ?? '')));
  const known = new Set((await db.aside.toArray()).map(({ record }) => canonical(record)));
  await db.aside.bulkAdd(aside.filter(({ record }) => !known.has(canonical(record))));
}
