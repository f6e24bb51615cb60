import type { Snapshot } from '../../comments/model/model.ts';
import type { Store } from '../db/store.ts';
import { reachableIn } from './read.ts';

/** The stored text of an edition, with its document's title. */
export interface KeptText {
  title: string;
  snapshot: Snapshot;
}

/** The texts of all editions that can be reached, each once. */
export async function keptTexts(store: Store): Promise<KeptText[]> {
  const { document: documents, edition: editions } = await reachableIn(store);
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const wanted = new Map(
    editions.flatMap(({ snapshot, document }) =>
      snapshot === undefined ? [] : [[snapshot, titles.get(document) ?? ''] as const],
    ),
  );
  const snapshots = await store.db.snapshots.bulkGet([...wanted.keys()]);
  return snapshots.flatMap((snapshot) => (snapshot ? [{ title: wanted.get(snapshot.id) ?? '', snapshot }] : []));
}
