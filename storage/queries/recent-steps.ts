import type { Kind } from '../../comments/model/model.ts';
import { isDeleted } from '../../comments/model/record.ts';
import type { Undoable } from '../commands/command.ts';
import { tableOf, type UndoEntry } from '../db/schema.ts';
import type { Store } from '../db/store.ts';

type Steps = { undo?: RecentStep; redo?: RecentStep };

/** A step of any history, with the scope and number that the command needs to undo it. */
export interface RecentStep extends Undoable {
  scope: string;
  step: number;
  /** The title of the ärende, document, glossary or concept, also when it has been deleted; of an answer, whose it is. */
  title: string;
  /** The title of the ärende, document or glossary whose history it is in: of two that were merged, the one that stays. */
  within: string;
  /** For a step that only changes whether an ärende is archived: true if it archived it, false if it took it out of the archive. */
  archives?: boolean;
  /** What the first record is that it changed. */
  first?: Kind;
  /** Has it deleted that? */
  deletes?: true;
}

/** How many of the latest steps are searched. */
const looked = 200;

/**
 * The latest step that changed an ärende or a document, and the latest that was undone after it, over all histories: a deleted ärende
 * isn't there any more to show its own history. Steps of comments are undone where comments are written; but comments imported from a
 * file count, since they were imported to the ärende, and so do those removed that have no document, and what was taken back from a backup.
 */
export const recentSteps = (store: Store): Promise<Steps> => latestSteps(store, isOfArendeOrDocument);

/** The same of own glossaries and their concepts. */
export const recentGlossarySteps = (store: Store): Promise<Steps> => latestSteps(store, isOfGlossary);

async function latestSteps(store: Store, isWanted: (entry: UndoEntry) => boolean): Promise<Steps> {
  const entries = await store.db.undo.reverse().limit(looked).toArray();
  const undo = firstOfEach(entries.filter(({ undone }) => undone === 0)).find(isWanted);
  // A step that was undone before a later step was done can't be redone, as within one history.
  const redo = firstOfEach(entries.toReversed().filter(({ undone }) => undone === 1)).find(
    (entry) => isWanted(entry) && numberOf(entry) > (undo ? numberOf(undo) : 0),
  );
  return {
    ...(undo && { undo: await recentStepOf(store, undo) }),
    ...(redo && { redo: await recentStepOf(store, redo) }),
  };
}

/** The step that deleted a document, alone or with its ärende, where undo of that history would take it back. */
export async function deletionOf(store: Store, document: string): Promise<RecentStep | undefined> {
  const { db } = store;
  const record = await db.documents.get(document);
  if (!record || !isDeleted(record)) return undefined;
  const entries = await db.undo.reverse().limit(looked).toArray();
  const entry = firstOfEach(entries.filter(({ undone }) => undone === 0)).find(
    ({ what, steps }) =>
      what.do === 'delete' &&
      steps.some(({ kind, id, fields }) => kind === 'document' && id === document && fields.deleted?.after === true),
  );
  return entry && recentStepOf(store, entry);
}

const numberOf = ({ number }: UndoEntry) => number as number;

/** The next step of each history. */
function firstOfEach(entries: UndoEntry[]): UndoEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ scope }) => !seen.has(scope) && seen.add(scope));
}

const ofWholeArenden: ReadonlySet<string> = new Set<UndoEntry['what']['do']>([
  ...(['take-in', 'take-in-answers', 'remove-lost', 'take-back'] as const),
]);

const ofArenden: ReadonlySet<Kind> = new Set<Kind>(['arende', 'document', 'instans', 'answer', 'group', 'point']);

const isOfArendeOrDocument = ({ what, steps: [first] }: UndoEntry) =>
  ofWholeArenden.has(what.do) || (first !== undefined && ofArenden.has(first.kind));

const isOfGlossary = ({ steps: [first] }: UndoEntry) => first?.kind === 'glossary' || first?.kind === 'concept';

async function recentStepOf({ db }: Store, { scope, number, what, steps: [first] }: UndoEntry): Promise<RecentStep> {
  const titleOf = async (kind: Kind, id: string) => {
    const { title, name, heading, instans, prefLabel } = (await db.table(tableOf[kind]).get(id)) ?? {};
    // An answer is known by whose it is.
    const whose = kind === 'answer' && instans !== undefined ? await db.instanser.get(instans) : undefined;
    if (whose) return whose.name;
    return String(title?.sv ?? title ?? name ?? heading ?? prefLabel?.sv ?? '');
  };
  const archived = first?.fields.archived;
  return {
    ...what,
    scope,
    step: number as number,
    title: first ? await titleOf(first.kind, first.id) : '',
    within:
      (await titleOf('arende', scope)) || (await titleOf('document', scope)) || (await titleOf('glossary', scope)),
    ...(archived && { archives: archived.after === true }),
    ...(first && { first: first.kind }),
    ...(first?.fields.deleted?.after === true && { deletes: true as const }),
  };
}
