import { Dexie } from 'dexie';
import { alike, changed, isDeleted, valuesOf } from '../annotations/record.ts';
import type { Stamper } from '../annotations/stamp.ts';
import type { StepCommand, Undoable } from './command.ts';
import { fingerprintOf } from './fingerprint.ts';
import { liveBelow, raiseAbove } from './levels.ts';
import type { Database, UndoEntry, UndoStep } from './schema.ts';
import type { Store } from './store.ts';
import { type Touched, touchedBy } from './touched.ts';

/** So many steps are kept of each document's history. */
export const historyLength = 200;

const entries = (db: Database, scope: string, undone: 0 | 1) =>
  db.undo.where('[scope+undone+number]').between([scope, undone, Dexie.minKey], [scope, undone, Dexie.maxKey]);

/** Adds a step to the history; what had been undone can then no longer be done again. Within a transaction. */
export async function keepStep(db: Database, scope: string, what: Undoable, steps: UndoStep[]): Promise<void> {
  await entries(db, scope, 1).delete();
  await db.undo.add({ scope, undone: 0, what, steps });
  const count = await entries(db, scope, 0).count();
  if (count > historyLength)
    await entries(db, scope, 0)
      .limit(count - historyLength)
      .delete();
}

/**
 * Takes one step back or forth in a document's history, within a transaction.
 * @returns what was undone or done again; undefined where nothing is left to, or it is another step than the one asked for
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
  // What was done last is taken back first.
  for (const { kind, id, fields, left } of way === 'undo' ? entry.steps.toReversed() : entry.steps) {
    const record = records.get({ kind, id });
    if (!record) continue;
    // What a restore has brought since then is newer than the step, and stays.
    const now = valuesOf(record);
    // It is worked on by another way, and to take back that it was made would take that, too.
    const stays = way === 'undo' && left !== undefined && left !== fingerprintOf(record);
    const still = Object.entries(fields).filter(
      ([name, values]) => alike(now[name], values[from]) && !(stays && name === 'deleted'),
    );
    records.put(changed(record, Object.fromEntries(still.map(([name, each]) => [name, each[to]])), stamper));
  }
  if (way === 'undo') await keepEditionsOfComments(db, records, stamper);
  await raiseAbove(db, records, stamper);
  await records.write();
  await db.undo.update(entry.number as number, { undone: way === 'undo' ? 1 : 0 });
  return entry.what;
}

/** An edition that is no longer made stays where there are comments on it: they would be kept, and stand nowhere. */
async function keepEditionsOfComments(db: Database, records: Touched, stamper: Stamper): Promise<void> {
  const gone = records.written().flatMap((record) => (record.kind === 'edition' && isDeleted(record) ? [record] : []));
  const above = gone.map(({ document: id }) => ({ kind: 'document', id }) as const);
  const below = await liveBelow(db, above, records);
  const wanted = new Set(below.map((record) => (record.kind === 'comment' ? record.edition : undefined)));
  for (const edition of gone) if (wanted.has(edition.id)) records.put(changed(edition, { deleted: false }, stamper));
}

/** The step that would be undone or done again next. */
export async function next(db: Database, scope: string, way: 'undo' | 'redo'): Promise<UndoEntry | undefined> {
  return way === 'undo' ? entries(db, scope, 0).last() : entries(db, scope, 1).first();
}
