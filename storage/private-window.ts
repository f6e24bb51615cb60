import { browser } from 'wxt/browser';

/**
 * Does this page of ours stand in a private window? Nothing of what is read or written there is stored.
 *
 * In Firefox such a page knows it itself, and has no database that lasts, or none at all. In Chromium our pages run
 * in the ordinary context, also the panel of a private window, with the ordinary database at hand: only the window tells.
 */
export async function isInPrivateWindow(): Promise<boolean> {
  return browser.extension.inIncognitoContext || (await browser.windows.getCurrent()).incognito === true;
}
