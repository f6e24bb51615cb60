import { Dexie, liveQuery } from 'dexie';
import type { Comment } from '../annotations/comment.ts';
import { type AnyRecord, type Arende, type Document, type Edition, type Kind, kinds } from '../annotations/model.ts';
import { isDeleted } from '../annotations/record.ts';
import { replacedIn } from '../annotations/replaced.ts';
import type { Undoable } from './command.ts';
import { asFailure, type StorageFailure } from './failure.ts';
import { next } from './history.ts';
import { reachable } from './levels.ts';
import { tableOf, type UndoEntry } from './schema.ts';
import { setAside } from './set-aside.ts';
import { soundAndFaulty } from './sound.ts';
import type { Store } from './store.ts';

/**
 * What is read leaves out what is deleted. A record that is none of ours is set aside, and the others come.
 *
 * Dexie loses sight of a query that waits for a function which itself waits: whoever follows it hears nothing of what is asked
 * for after that. So what a query needs is asked for first, and looked through then.
 */

export const arendenIn = (store: Store): Promise<Arende[]> => liveOf(store, 'arende', store.db.arenden.toArray());

export const documentsIn = (store: Store): Promise<Document[]> =>
  liveOf(store, 'document', store.db.documents.toArray());

export const documentsOf = (store: Store, arende: string): Promise<Document[]> =>
  liveOf(store, 'document', store.db.documents.where({ arende }).toArray());

/** The ärende that a document belongs to, where it is kept and belongs to any. */
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

/** All that can be reached, kind by kind. */
export interface Reachable {
  arende: Arende[];
  document: Document[];
  edition: Edition[];
  comment: Comment[];
}

export async function reachableIn(store: Store): Promise<Reachable> {
  const all = {} as Record<Kind, AnyRecord[]>;
  for (const kind of kinds) all[kind] = await soundOf(store, kind, store.db.table(tableOf[kind]).toArray());
  return reachable(all) as unknown as Reachable;
}

/** How many records of each kind can be reached, and how many were set aside. Of a comment and its copy in a newer edition, one. */
export type Counts = Record<Kind | 'aside', number>;

export async function countsIn(store: Store): Promise<Counts> {
  const [all, aside] = await Promise.all([reachableIn(store), asideIn(store)]);
  return countsOf(all, aside);
}

export const asideIn = ({ db }: Store): PromiseLike<number> => db.aside.count();

export function countsOf({ arende, document, edition, comment }: Reachable, aside: number): Counts {
  const replaced = replacedIn(comment);
  return {
    arende: arende.length,
    document: document.length,
    edition: edition.length,
    comment: comment.filter(({ id }) => !replaced.has(id)).length,
    aside,
  };
}

/** `step`: what the command that does it names, so that it does what the reader was shown and nothing else. */
type Steppable = Undoable & { step: number };

/** What a press of undo and of redo would do in a document's or an ärende's history. */
export async function undoableIn({ db }: Store, scope: string): Promise<{ undo?: Steppable; redo?: Steppable }> {
  const [undo, redo] = await Promise.all([next(db, scope, 'undo'), next(db, scope, 'redo')]);
  return { ...(undo && { undo: steppable(undo) }), ...(redo && { redo: steppable(redo) }) };
}

const steppable = ({ number, what }: UndoEntry): Steppable => ({ ...what, step: number as number });

/** What had been begun under that key, and when; undefined where nothing is. */
export async function draftOf({ db }: Store, key: string): Promise<{ content: unknown; at: string } | undefined> {
  const kept = await db.drafts.get(key);
  return kept && kept.content !== null ? { content: kept.content, at: kept.at } : undefined;
}

/**
 * Calls the listener with what a query of the above gives, and again whenever that may have changed, in whichever window,
 * until the signal aborts.
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

const liveOf = async <R extends AnyRecord>(store: Store, kind: R['kind'], rows: Rows) =>
  (await soundOf<R>(store, kind, rows)).filter((record) => !isDeleted(record));

async function soundOf<R extends AnyRecord>(store: Store, kind: R['kind'], rows: Rows): Promise<R[]> {
  const { sound, faulty } = soundAndFaulty<R>(kind, await rows);
  // A query that is followed may not write.
  if (faulty.length > 0 && !store.private)
    Dexie.ignoreTransaction(() => setTimeout(() => void setAside(store, tableOf[kind], faulty).catch(() => {})));
  return sound;
}
