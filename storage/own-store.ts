import { browser } from 'wxt/browser';
import { openStore, type Store } from './store.ts';

let opening: Promise<Store> | undefined;

/** The database, for a page of the extension: opened once, and again where that failed. Throws as `openStore` does. */
export function ownStore(): Promise<Store> {
  opening ??= openStore({ private: browser.extension.inIncognitoContext }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}
