import type { Comment } from '../../comments/model/comment.ts';
import type { Arende, Document, Edition, Snapshot } from '../../comments/model/model.ts';
import type { Store } from '../db/store.ts';
import { firstWritten, inTime } from './overview.ts';
import { arendenIn, commentsOf, documentsIn, reachableIn } from './read.ts';

/** An ärende, or a document without an ärende, with all its stored records; or what belongs to a document that isn't stored. */
export interface ArendeRecords extends ArendeWithDocuments {
  /** By document, the oldest first. */
  editions: Edition[];
  comments: Comment[];
  /** By id. */
  snapshots: Map<string, Snapshot>;
}

interface ArendeWithDocuments {
  arende?: Arende;
  /** None where there are only comments. */
  documents: Document[];
}

/** An ärende with its documents, a document without an ärende, or none where there are only comments; undefined where nothing is stored. */
export async function arendeWithDocuments(store: Store, id: string): Promise<ArendeWithDocuments | undefined> {
  // All started at once, or a live query wouldn't observe the others (see `read.ts`).
  const [arenden, documents, comments, stored] = await Promise.all([
    arendenIn(store),
    documentsIn(store),
    commentsOf(store, id),
    store.db.documents.where({ id }).count(),
  ]);
  return headOf(id, arenden, documents) ?? (stored === 0 && comments.length > 0 ? { documents: [] } : undefined);
}

/** Goes through all stored comments, so call it in a worker. */
export async function arendeRecords(store: Store, id: string): Promise<ArendeRecords | undefined> {
  const { arende, document, edition, comment } = await reachableIn(store);
  const isLost = !document.some((one) => one.id === id) && comment.some((one) => one.document === id);
  const head = headOf(id, arende, document) ?? (isLost ? { documents: [] } : undefined);
  if (!head) return undefined;
  const ids = new Set(isLost ? [id] : head.documents.map((one) => one.id));
  const editions = edition
    .filter((one) => ids.has(one.document))
    .toSorted((a, b) => inTime(a.document, b.document) || inTime(firstWritten(a), firstWritten(b)));
  // Snapshots never change, so a live query needn't observe them.
  const snapshots = await store.db.snapshots.bulkGet(editions.flatMap(({ snapshot }) => snapshot ?? []));
  return {
    ...head,
    editions,
    comments: comment.filter((one) => ids.has(one.document)),
    snapshots: new Map(snapshots.flatMap((one) => (one ? [[one.id, one] as const] : []))),
  };
}

function headOf(
  id: string,
  arenden: readonly Arende[],
  documents: readonly Document[],
): ArendeWithDocuments | undefined {
  const arende = arenden.find((one) => one.id === id);
  if (arende) return { arende, documents: documents.filter((one) => one.arende === id) };
  const loose = documents.find((one) => one.id === id && one.arende === undefined);
  return loose && { documents: [loose] };
}
