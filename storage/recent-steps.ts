import type { Kind } from '../annotations/model.ts';
import type { Undoable } from './command.ts';
import { tableOf, type UndoEntry } from './schema.ts';
import type { Store } from './store.ts';

/** A step in whichever history, as the command that undoes it names it. */
export interface RecentStep extends Undoable {
  scope: string;
  step: number;
  /** What the ärende or document is called, also when it has been deleted. */
  title: string;
  /** What the ärende or document is called in whose history it stands: of two that were merged, the one that stays. */
  within: string;
  /** Of an ärende: whether the step put it away (true) or took it out again. */
  archives?: boolean;
}

/** So far back is looked. */
const looked = 200;

/**
 * What was last done to an ärende or a document, whichever it was, and what was last undone after that: who has deleted an
 * ärende no longer has it to ask for its history. What is done to comments is left to where they are written, but for what came out
 * of a file: it came to the ärende.
 */
export async function recentSteps(store: Store): Promise<{ undo?: RecentStep; redo?: RecentStep }> {
  const entries = await store.db.undo.reverse().limit(looked).toArray();
  const undo = firstOfEach(entries.filter(({ undone }) => undone === 0)).find(isOfWork);
  // What was undone before something else was done is left alone, as in one history.
  const redo = firstOfEach(entries.toReversed().filter(({ undone }) => undone === 1)).find(
    (entry) => isOfWork(entry) && numberOf(entry) > (undo ? numberOf(undo) : 0),
  );
  return { ...(undo && { undo: await told(store, undo) }), ...(redo && { redo: await told(store, redo) }) };
}

const numberOf = ({ number }: UndoEntry) => number as number;

/** Of each history the step that comes next in it. */
function firstOfEach(entries: UndoEntry[]): UndoEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ scope }) => !seen.has(scope) && seen.add(scope));
}

const isOfWork = ({ what, steps: [first] }: UndoEntry) =>
  what.do === 'take-in' || first?.kind === 'arende' || first?.kind === 'document';

async function told({ db }: Store, { scope, number, what, steps: [first] }: UndoEntry): Promise<RecentStep> {
  const titleOf = async (kind: Kind, id: string) => String((await db.table(tableOf[kind]).get(id))?.title ?? '');
  const archived = first?.fields.archived;
  return {
    ...what,
    scope,
    step: number as number,
    title: first ? await titleOf(first.kind, first.id) : '',
    within: (await titleOf('arende', scope)) || (await titleOf('document', scope)),
    ...(archived && { archives: archived.after === true }),
  };
}
