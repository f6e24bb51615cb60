import type { Comment } from '../annotations/comment.ts';
import type { Arende, Document, Edition, Snapshot } from '../annotations/model.ts';
import { begun, inTime } from './overview.ts';
import { arendenIn, documentsIn, reachableIn } from './read.ts';
import type { Store } from './store.ts';

/** An ärende, or a document that stands without one, with all that is kept of it. */
export interface WholeWork extends WorkHead {
  /** Of each document the oldest first. */
  editions: Edition[];
  comments: Comment[];
  /** By id. */
  snapshots: Map<string, Snapshot>;
}

interface WorkHead {
  arende?: Arende;
  documents: Document[];
}

/** What an ärende says of itself and which documents it has, or a document without an ärende; undefined where neither is kept. */
export async function workOf(store: Store, id: string): Promise<WorkHead | undefined> {
  // Side by side: who follows a query hears of nothing that it asks for only behind an answer.
  const [arenden, documents] = await Promise.all([arendenIn(store), documentsIn(store)]);
  return headOf(id, arenden, documents);
}

/** All of it: to be asked for where nobody waits for the page, since all comments that there are are looked through. */
export async function wholeWork(store: Store, id: string): Promise<WholeWork | undefined> {
  const { arende, document, edition, comment } = await reachableIn(store);
  const head = headOf(id, arende, document);
  if (!head) return undefined;
  const ids = new Set(head.documents.map((one) => one.id));
  const editions = edition
    .filter((one) => ids.has(one.document))
    .toSorted((a, b) => inTime(a.document, b.document) || inTime(begun(a), begun(b)));
  // They never change, so it doesn't matter that nobody hears of them.
  const snapshots = await store.db.snapshots.bulkGet(editions.flatMap(({ snapshot }) => snapshot ?? []));
  return {
    ...head,
    editions,
    comments: comment.filter((one) => ids.has(one.document)),
    snapshots: new Map(snapshots.flatMap((one) => (one ? [[one.id, one] as const] : []))),
  };
}

function headOf(id: string, arenden: readonly Arende[], documents: readonly Document[]): WorkHead | undefined {
  const arende = arenden.find((one) => one.id === id);
  if (arende) return { arende, documents: documents.filter((one) => one.arende === id) };
  const loose = documents.find((one) => one.id === id && one.arende === undefined);
  return loose && { documents: [loose] };
}
