import { isInPrivateWindow } from './private-window.ts';
import { openStore, type Store } from './store.ts';

let opening: Promise<Store> | undefined;

/** The database, for a page of the extension: opened once, and again where that failed. Throws as `openStore` does. */
export function ownStore(): Promise<Store> {
  opening ??= isInPrivateWindow()
    .then((isPrivate) => openStore({ private: isPrivate }))
    .catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
  return opening;
}
