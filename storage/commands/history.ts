import { Dexie } from 'dexie';
import { changed, isDeleted, isSameValue, valuesOf } from '../../comments/model/record.ts';
import type { Stamper } from '../../comments/model/stamp.ts';
import { fingerprintOf } from '../db/fingerprint.ts';
import type { Database, UndoEntry, UndoStep } from '../db/schema.ts';
import type { Store } from '../db/store.ts';
import { forgetPagesOf } from '../recognised/recognised-pages.ts';
import type { StepCommand, Undoable } from './command.ts';
import { followEditions } from './follow-editions.ts';
import { liveBelow, raiseAbove } from './levels.ts';
import { type Touched, touchedBy } from './touched.ts';

/** How many steps each history keeps. */
export const historyLength = 200;

const entries = (db: Database, scope: string, undone: 0 | 1) =>
  db.undo.where('[scope+undone+number]').between([scope, undone, Dexie.minKey], [scope, undone, Dexie.maxKey]);

/**
 * Adds a step to the history; steps that were undone can then no longer be redone. Called within a transaction.
 * @returns its number
 */
export async function keepStep(db: Database, scope: string, what: Undoable, steps: UndoStep[]): Promise<number> {
  await entries(db, scope, 1).delete();
  const number = await db.undo.add({ scope, undone: 0, what, steps });
  const count = await entries(db, scope, 0).count();
  if (count > historyLength)
    await entries(db, scope, 0)
      .limit(count - historyLength)
      .delete();
  return number as number;
}

/**
 * Undoes or redoes one step of a history. Called within a transaction.
 * @returns what was undone or redone; undefined where there is none, or it isn't the step that was asked for
 */
export async function takeStep(
  store: Pick<Store, 'db' | 'stamper'>,
  { scope, type: way, step }: StepCommand,
): Promise<Undoable | undefined> {
  const { db, stamper } = store;
  const entry = await next(db, scope, way);
  if (!entry || (step !== undefined && entry.number !== step)) return undefined;
  const [from, to] = way === 'undo' ? (['after', 'before'] as const) : (['before', 'after'] as const);
  const records = await touchedBy(store, entry.steps);
  // Undo goes through the changes backwards.
  for (const { kind, id, fields, left } of way === 'undo' ? entry.steps.toReversed() : entry.steps) {
    const record = records.get({ kind, id });
    if (!record) continue;
    // Only fields that still have the value of the step: what has been written since, as by a restored backup, stays.
    const now = valuesOf(record);
    // Another history has written to the record since the step created it: undo leaves it there.
    const stays = way === 'undo' && left !== undefined && left !== fingerprintOf(record);
    const still = Object.entries(fields).filter(
      ([name, values]) => isSameValue(now[name], values[from]) && !(stays && name === 'deleted'),
    );
    records.put(changed(record, Object.fromEntries(still.map(([name, each]) => [name, each[to]])), stamper));
  }
  if (way === 'undo') await keepEditionsOfComments(db, records, stamper);
  await followEditions(db, records, stamper);
  await raiseAbove(db, records, stamper);
  await records.write();
  await forgetPagesOf(db, records.written());
  await db.undo.update(entry.number as number, { undone: way === 'undo' ? 1 : 0 });
  return entry.what;
}

/** An edition whose creation is undone stays if there are comments on it, which would otherwise belong to no edition. */
async function keepEditionsOfComments(db: Database, records: Touched, stamper: Stamper): Promise<void> {
  const gone = records.written().flatMap((record) => (record.kind === 'edition' && isDeleted(record) ? [record] : []));
  const above = gone.map(({ document: id }) => ({ kind: 'document', id }) as const);
  const below = await liveBelow(db, above, records);
  const wanted = new Set(below.map((record) => (record.kind === 'comment' ? record.edition : undefined)));
  for (const edition of gone) if (wanted.has(edition.id)) records.put(changed(edition, { deleted: false }, stamper));
}

/** The step that would be undone or redone next. */
export async function next(db: Database, scope: string, way: 'undo' | 'redo'): Promise<UndoEntry | undefined> {
  return way === 'undo' ? entries(db, scope, 0).last() : entries(db, scope, 1).first();
}
