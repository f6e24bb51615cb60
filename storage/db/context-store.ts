import { openStore, type Store } from './store.ts';

/** By whether they are for a private window, in which nothing is written. */
const opening = new Map<boolean, Promise<Store>>();

/**
 * The database of this context (page, worker): opened once, by whoever asks first, and again where that failed.
 * @throws StorageFailure as `openStore` does
 */
export function contextStore({ private: isPrivate }: { private: boolean }): Promise<Store> {
  const known = opening.get(isPrivate);
  if (known) return known;
  const store = openStore({ private: isPrivate }).catch((error: unknown) => {
    opening.delete(isPrivate);
    throw error;
  });
  opening.set(isPrivate, store);
  return store;
}
