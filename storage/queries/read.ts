import { Dexie, liveQuery } from 'dexie';
import type { AnswerPoint, Instans, PointGroup, RemissAnswer } from '../../comments/model/answer.ts';
import type { Comment } from '../../comments/model/comment.ts';
import { type AnyRecord, type Arende, type Document, type Edition, workKinds } from '../../comments/model/model.ts';
import { isDeleted } from '../../comments/model/record.ts';
import { replacedIn } from '../../comments/model/replaced.ts';
import type { Undoable } from '../commands/command.ts';
import { next } from '../commands/history.ts';
import { reachable } from '../commands/levels.ts';
import { asFailure, type StorageFailure } from '../db/failure.ts';
import { quarantine } from '../db/quarantine.ts';
import { tableOf, type UndoEntry } from '../db/schema.ts';
import type { Store } from '../db/store.ts';
import { validateRecords } from '../db/validate-records.ts';

/**
 * All queries leave out deleted records; invalid records are quarantined.
 *
 * Dexie's `liveQuery` doesn't observe what is queried after awaiting a function that itself awaits: changes there aren't reported. So
 * start all queries first, and filter their results afterwards.
 */

export const arendenIn = (store: Store): Promise<Arende[]> => liveOf(store, 'arende', store.db.arenden.toArray());

export const documentsIn = (store: Store): Promise<Document[]> =>
  liveOf(store, 'document', store.db.documents.toArray());

export const documentsOf = (store: Store, arende: string): Promise<Document[]> =>
  liveOf(store, 'document', store.db.documents.where({ arende }).toArray());

/** The ärende that a document belongs to, if any; undefined too where the document isn't stored. */
export async function arendeOf(store: Store, document: string): Promise<Arende | undefined> {
  const documents = await store.db.documents.where({ id: document }).toArray();
  const arenden = await store.db.arenden.where({ id: documents[0]?.arende ?? '' }).toArray();
  const [kept] = await liveOf<Document>(store, 'document', documents);
  const [arende] = await liveOf<Arende>(store, 'arende', arenden);
  return kept?.arende === undefined ? undefined : arende;
}

export const editionsOf = (store: Store, document: string): Promise<Edition[]> =>
  liveOf(store, 'edition', store.db.editions.where({ document }).toArray());

export const commentsOf = (store: Store, document: string): Promise<Comment[]> =>
  liveOf(store, 'comment', store.db.comments.where({ document }).toArray());

/** All records that aren't deleted, nor below a deleted one, by kind. */
export interface Reachable {
  arende: Arende[];
  document: Document[];
  edition: Edition[];
  comment: Comment[];
  instans: Instans[];
  answer: RemissAnswer[];
  group: PointGroup[];
  point: AnswerPoint[];
}

export async function reachableIn(store: Store): Promise<Reachable> {
  const all = {} as Record<(typeof workKinds)[number], AnyRecord[]>;
  for (const kind of workKinds) all[kind] = await validOf(store, kind, store.db.table(tableOf[kind]).toArray());
  return reachable(all) as unknown as Reachable;
}

/** How many records of each kind can be reached, a comment and its copies counted once, and how many rows are in `aside`. */
export type Counts = Record<keyof Reachable | 'glossary' | 'aside', number>;

export async function countsIn(store: Store): Promise<Counts> {
  const [all, glossary, aside] = await Promise.all([reachableIn(store), glossaryCount(store), quarantinedCount(store)]);
  return countsOf(all, glossary, aside);
}

export const quarantinedCount = ({ db }: Store): PromiseLike<number> => db.aside.count();

export const glossaryCount = ({ db }: Store): PromiseLike<number> =>
  db.glossaries.filter((one) => !isDeleted(one)).count();

export function countsOf(all: Reachable, glossary: number, aside: number): Counts {
  const replaced = replacedIn(all.comment);
  return {
    arende: all.arende.length,
    document: all.document.length,
    edition: all.edition.length,
    comment: all.comment.filter(({ id }) => !replaced.has(id)).length,
    instans: all.instans.length,
    answer: all.answer.length,
    group: all.group.length,
    point: all.point.length,
    glossary,
    aside,
  };
}

/** `step`: the number to put into the undo or redo command, so that it does what the reader was shown and nothing else. */
type Steppable = Undoable & { step: number };

/** The steps that undo and redo would do next in a document's or an ärende's history. */
export async function undoableIn({ db }: Store, scope: string): Promise<{ undo?: Steppable; redo?: Steppable }> {
  const [undo, redo] = await Promise.all([next(db, scope, 'undo'), next(db, scope, 'redo')]);
  return { ...(undo && { undo: steppable(undo) }), ...(redo && { redo: steppable(redo) }) };
}

const steppable = ({ number, what }: UndoEntry): Steppable => ({ ...what, step: number as number });

/** Is any of these steps done, so that it could be undone when those after it have been? @param steps their numbers */
export async function areAnyDone({ db }: Store, steps: readonly number[]): Promise<boolean> {
  const found = await db.undo.bulkGet([...steps]);
  return found.some((entry) => entry?.undone === 0);
}

/** The draft with that key, and when it was written; undefined where there is none. */
export async function storedDraft({ db }: Store, key: string): Promise<{ content: unknown; at: string } | undefined> {
  const kept = await db.drafts.get(key);
  return kept && kept.content !== null ? { content: kept.content, at: kept.at } : undefined;
}

/**
 * Calls the listener with the result of a query of this file, and again whenever that may have changed, in any window, until the signal
 * aborts.
 */
export function live<T>(
  query: () => Promise<T>,
  listener: (found: T) => void,
  failed: (failure: StorageFailure) => void,
  signal: AbortSignal,
): void {
  const subscription = liveQuery(query).subscribe(listener, (error) => failed(asFailure(error)));
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

type Rows = PromiseLike<unknown[]> | unknown[];

/** The valid records of a kind that aren't deleted; the others are quarantined. */
export const liveOf = async <R extends AnyRecord>(store: Store, kind: R['kind'], rows: Rows) =>
  (await validOf<R>(store, kind, rows)).filter((record) => !isDeleted(record));

export const deletedOf = async <R extends AnyRecord>(store: Store, kind: R['kind'], rows: Rows) =>
  (await validOf<R>(store, kind, rows)).filter(isDeleted);

export async function validOf<R extends AnyRecord>(store: Store, kind: R['kind'], rows: Rows): Promise<R[]> {
  const { valid, faulty } = validateRecords<R>(kind, await rows);
  // A live query may not write: after it, outside its transaction.
  if (faulty.length > 0 && !store.private)
    Dexie.ignoreTransaction(() =>
      setTimeout(
        () =>
          void quarantine(store, tableOf[kind], faulty).catch((error: unknown) => console.warn('quarantine', error)),
      ),
    );
  return valid;
}
