import type { AnyRecord } from '../../comments/model/model.ts';
import { changed, isDeleted, isSameValue, made, valuesOf } from '../../comments/model/record.ts';
import { isFarAhead, type Stamper } from '../../comments/model/stamp.ts';
import { asFailure, StorageFailure } from '../db/failure.ts';
import { fingerprintOf } from '../db/fingerprint.ts';
import { tableOf, type UndoStep } from '../db/schema.ts';
import type { Store } from '../db/store.ts';
import { problemIn } from '../db/validate-records.ts';
import { forgetPagesOf } from '../recognised/recognised-pages.ts';
import type { Change, ChangeCommand, Command, CommandResult, DraftCommand, StepCommand, Undoable } from './command.ts';
import { readCommand } from './command.ts';
import { followEditions } from './follow-editions.ts';
import { keepStep, takeStep } from './history.ts';
import { forgetLearning, keepLearning } from './learning.ts';
import { liveBelow, raiseAbove } from './levels.ts';
import { checkTexts, keepTexts } from './snapshots.ts';
import { type Key, type Touched, touchedBy } from './touched.ts';

/** How many results are kept for commands that are sent again: more than any sender has unanswered at once. */
const remembered = 10_000;

/**
 * Does a command, whole or not at all. A command that has been done before gets its stored result.
 * @throws StorageFailure, and nothing has been written
 */
export async function runCommand(store: Store, sent: Command): Promise<CommandResult> {
  if (store.private) throw new StorageFailure('private');
  const read = readCommand(sent);
  if ('problem' in read) throw new StorageFailure('invalid', read.problem);
  const { command } = read;
  const { db } = store;
  try {
    // Before the transaction, which ends while one waits for a hash.
    if (command.type === 'change' && command.snapshots) await checkTexts(store, command.snapshots);
    return await db.transaction('rw', tablesFor(store, command), async () => {
      const before = await db.done.get({ id: command.id });
      if (before) return before.result;
      const result = await carryOut(store, command);
      const number = await db.done.add({ id: command.id, result });
      if (number % 100 === 0)
        await db.done
          .where('number')
          .below(number - remembered)
          .delete();
      return result;
    });
  } catch (error) {
    throw asFailure(error);
  }
}

/** Only the needed tables, since a transaction waits for all others that write to one of its tables: a draft waits for no comment. */
function tablesFor({ db }: Store, { type }: Command) {
  if (type === 'draft') return [db.done, db.drafts];
  if (type === 'learn' || type === 'forget-learning') return [db.done, db.about, db.reviews, db.rounds, db.courses];
  const others = [db.done, db.drafts, db.undo, db.snapshots, db.aside, db.recognised, db.orders];
  return [...others, ...Object.values(tableOf).map((name) => db[name])];
}

async function carryOut(store: Store, command: Command): Promise<CommandResult> {
  switch (command.type) {
    case 'change':
      return change(store, command);
    case 'undo':
    case 'redo':
      return stepped(store, command);
    case 'draft':
      return keepDraft(store, command);
    case 'learn':
      return keepLearning(store, command);
    case 'forget-learning':
      return forgetLearning(store);
  }
}

async function change(store: Store, { scope, changes, snapshots, draft, as }: ChangeCommand): Promise<CommandResult> {
  const { db, stamper } = store;
  const records = await touchedBy(store, changes.map(keyOf));
  const requested = changes.map((one) => apply(records, one, stamper));
  const below = await liveBelow(
    db,
    changes.filter((one) => one.do === 'delete'),
    records,
  );
  await records.load(below);
  const deletedBelow = below.map(({ kind, id }) => apply(records, { do: 'delete', kind, id }, stamper));
  const along = [...(await followEditions(db, records, stamper)), ...(await raiseAbove(db, records, stamper))].map(
    (before) => stepOf(before, records.get(before) ?? before),
  );
  await records.write();
  await forgetPagesOf(db, records.written());
  if (snapshots) await keepTexts(db, snapshots);
  if (draft) await forgetDraft(store, draft);
  const isDone = ({ fields }: UndoStep) => Object.keys(fields).length > 0;
  const done = requested.filter(isDone);
  const steps = [...done, ...deletedBelow.filter(isDone), ...along];
  // The history shows what was asked for. What was deleted or restored along with it is shown only where nothing else has changed.
  const shown = done.length > 0 ? done : steps;
  const [first] = shown;
  const isStep = changes.some((one) => one.do !== 'ensure');
  if (first && isStep && as !== 'read-further') {
    const what = { ...whatIn(changes, first, shown.length, stamper.now()), ...(as && shownAs(as, done)) };
    return { step: await keepStep(db, scope, what, steps) };
  }
  return {};
}

async function stepped(store: Store, command: StepCommand): Promise<CommandResult> {
  const what = await takeStep(store, command);
  return what ? { stepped: what } : {};
}

async function keepDraft({ db, stamper }: Store, { key, document, content }: DraftCommand): Promise<CommandResult> {
  const before = await db.drafts.get(key);
  await db.drafts.put({ key, document, content, at: laterThan(before?.at, stamper) });
  return {};
}

/** The row stays, empty, so that no older backup restores a draft that has become a comment. */
async function forgetDraft({ db, stamper }: Store, key: string): Promise<void> {
  const before = await db.drafts.get(key);
  if (before) await db.drafts.put({ ...before, content: null, at: laterThan(before.at, stamper) });
}

/**
 * The time for a new draft: now, or one millisecond after the last one where the clock has been set back, since of two copies the later
 * draft is kept. A last time far ahead of the clock is ignored.
 */
function laterThan(before: string | undefined, { now }: Stamper): string {
  const time = now();
  if (before === undefined || time.toISOString() > before || isFarAhead(before, time)) return time.toISOString();
  return new Date(Date.parse(before) + 1).toISOString();
}

/** @throws StorageFailure `invalid` or `missing` */
function apply(records: Touched, given: Change, stamper: Stamper): UndoStep {
  if (given.do === 'ensure' && records.get(keyOf(given))) return ensured(records, given.record, stamper);
  if (given.do === 'create' || given.do === 'ensure') {
    const record = made<AnyRecord>(given.record as never, stamper);
    if (records.get(record)) throw new StorageFailure('invalid', `${record.id} is there already`);
    records.put(validated(record));
    if (given.do === 'ensure') return { kind: record.kind, id: record.id, fields: {} };
    return backWith(record, { deleted: { before: true, after: false } });
  }
  const before = records.get(given);
  if (!before) throw new StorageFailure('missing', `${given.kind} ${given.id}`);
  // Writing to a deleted record restores it. `deleted` is set explicitly, so that undo deletes it again.
  const values = given.do === 'delete' ? { deleted: true } : { deleted: false, ...given.fields };
  const after = changed(before, values, stamper);
  if (after !== before) records.put(validated(after));
  return stepOf(before, after);
}

/** An existing record stays as it is. A deleted edition is restored here, since `raiseAbove` restores documents and ärenden only. */
function ensured(records: Touched, given: Extract<Change, { do: 'ensure' }>['record'], stamper: Stamper): UndoStep {
  const { kind, id } = given;
  const there = records.get({ kind, id });
  if (there && given.kind === 'edition' && isDeleted(there))
    records.put(validated(changed(there, { deleted: false, document: given.document }, stamper)));
  return { kind, id, fields: {} };
}

const keyOf = (change: Change): Key => (change.do === 'create' || change.do === 'ensure' ? change.record : change);

const stepOf = (before: AnyRecord, after: AnyRecord): UndoStep => backWith(after, differences(before, after));

const backWith = (record: AnyRecord, fields: UndoStep['fields']): UndoStep => ({
  kind: record.kind,
  id: record.id,
  fields,
  ...(fields.deleted?.after === false && { left: fingerprintOf(record) }),
});

function validated(record: AnyRecord): AnyRecord {
  const problem = problemIn(record, record.kind);
  if (problem !== undefined) throw new StorageFailure('invalid', problem);
  return record;
}

function differences(before: AnyRecord, after: AnyRecord): UndoStep['fields'] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  // A stamp may have changed alone, where it was far ahead of the clock.
  const names = Object.keys(after.stamps).filter(
    (name) => after.stamps[name]?.modified !== before.stamps[name]?.modified && !isSameValue(old[name], now[name]),
  );
  return Object.fromEntries(names.map((name) => [name, { before: old[name] ?? null, after: now[name] ?? null }]));
}

function whatIn(changes: readonly Change[], first: UndoStep, count: number, now: Date): Undoable {
  const meant = changes.filter((one) => one.do !== 'ensure');
  const [kind = 'several', otherKind] = new Set(meant.map((one) => keyOf(one).kind));
  const deeds = new Set(meant.map((one) => one.do));
  const [deed = 'several', otherDeed] = deeds;
  return {
    do: otherDeed ? 'several' : deed,
    kind: otherKind ? 'several' : kind,
    count,
    id: first.id,
    fields: deeds.has('set') ? Object.keys(first.fields) : [],
    at: now.toISOString(),
  };
}

function shownAs(
  as: Exclude<ChangeCommand['as'], undefined | 'read-further'>,
  done: readonly UndoStep[],
): Partial<Undoable> {
  const of = as === 'take-in-answers' ? 'answer' : as === 'take-in-concepts' ? 'concept' : 'comment';
  return { do: as, kind: of, count: done.filter(({ kind }) => kind === of).length };
}
