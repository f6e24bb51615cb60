import type { Store } from '../../../storage/db/store.ts';
import { textsOf } from '../../../storage/queries/answers.ts';

/** So many at once: a hundred answers together would hold up the page while they are copied from the database. */
const atOnce = 5;

/** The answers' texts, for the search: read when somebody searches and kept while the page is open. A text never changes, since its id is made of it. */
export class SearchedTexts {
  /** By the snapshot's id; null of one that isn't kept. */
  readonly texts = new Map<string, string | null>();

  /** Reads those that haven't been read, until the signal aborts. @param ids of snapshots */
  async load(store: Store, ids: readonly string[], lifetime: AbortSignal): Promise<void> {
    const wanted = ids.filter((id) => !this.texts.has(id));
    for (let at = 0; at < wanted.length && !lifetime.aborted; at += atOnce) {
      const those = wanted.slice(at, at + atOnce);
      const found = await textsOf(store, those);
      for (const id of those) this.texts.set(id, found.get(id)?.text ?? null);
    }
  }
}
