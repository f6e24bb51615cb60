import { browser } from 'wxt/browser';
import type { ReadableDocument } from '../../documents/readable-document.ts';
import type { ButtonPressed } from '../../messaging.ts';
import { markSheet } from '../../reading/mark-styles.ts';
import { readWithCards } from './read-with-cards.ts';

/**
 * Reads a document on a page of the extension's own, which no script can be put into: it starts by itself, and the button
 * ends it and starts it again.
 */
export function readOwnPage(open: () => ReadableDocument): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markSheet(import.meta.env.FIREFOX ? '' : ':root'));
  document.adoptedStyleSheets.push(sheet);
  let lifetime: AbortController | undefined;
  const end = () => {
    lifetime?.abort();
    lifetime = undefined;
  };
  const start = () => {
    lifetime = new AbortController();
    void readWithCards(open(), { end, askForStyle: () => {} }, lifetime.signal);
  };
  const press = async () => {
    // The end takes listeners away, and Firefox forgets an answer where that happens while the message is handed round.
    await Promise.resolve();
    if (lifetime) end();
    else start();
    return lifetime ? 'reading' : 'ended';
  };
  // What is said to others must not be answered here, not even by a promise of nothing.
  browser.runtime.onMessage.addListener((message: unknown): Promise<string> | undefined =>
    (message as ButtonPressed).type === 'button-pressed' ? press() : undefined,
  );
  start();
}
