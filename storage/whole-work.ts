import type { Comment } from '../annotations/comment.ts';
import type { Arende, Document, Edition, Snapshot } from '../annotations/model.ts';
import { begun, inTime } from './overview.ts';
import { arendenIn, commentsOf, documentsOf, editionsOf, looseDocument } from './read.ts';
import type { Store } from './store.ts';

/** An ärende, or a document that stands without one, with all that is kept of it. */
export interface WholeWork {
  arende?: Arende;
  documents: Document[];
  /** Of each document the oldest first. */
  editions: Edition[];
  comments: Comment[];
  /** By id. */
  snapshots: Map<string, Snapshot>;
}

/** What an ärende is called and which documents it has, or a document without an ärende; undefined where neither is kept. */
export async function workOf(store: Store, id: string): Promise<Pick<WholeWork, 'arende' | 'documents'> | undefined> {
  const arende = (await arendenIn(store)).find((one) => one.id === id);
  if (arende) return { arende, documents: await documentsOf(store, id) };
  const document = await looseDocument(store, id);
  return document && { documents: [document] };
}

/** All of it at once: to be asked for where nobody waits for the page, since there may be thousands of comments. */
export async function wholeWork(store: Store, id: string): Promise<WholeWork | undefined> {
  const work = await workOf(store, id);
  if (!work) return undefined;
  const each = <T>(read: (store: Store, document: string) => Promise<T[]>) =>
    Promise.all(work.documents.map((document) => read(store, document.id)));
  const editions = (await each(editionsOf)).flatMap((some) => some.toSorted((a, b) => inTime(begun(a), begun(b))));
  const ids = editions.flatMap(({ snapshot }) => snapshot ?? []);
  const snapshots = await store.db.snapshots.bulkGet(ids);
  return {
    ...work,
    editions,
    comments: (await each(commentsOf)).flat(),
    snapshots: new Map(snapshots.flatMap((one) => (one ? [[one.id, one] as const] : []))),
  };
}
