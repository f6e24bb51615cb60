import { browser } from 'wxt/browser';

/**
 * Is this page of the extension in a private window? Nothing is stored there.
 *
 * In Firefox `inIncognitoContext` says so, and the page has a database that doesn't last, or none. In Chromium the extension's pages,
 * the panel of a private window too, run in the ordinary context with the ordinary database: only `windows.getCurrent` says it.
 */
export async function isInPrivateWindow(): Promise<boolean> {
  return browser.extension.inIncognitoContext || (await browser.windows.getCurrent()).incognito === true;
}
