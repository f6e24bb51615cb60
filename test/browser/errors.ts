import type { ReadingBrowser } from './drivers/reading-browser.ts';

/** The browsers that have been launched and may have something to tell. */
const browsers = new Set<ReadingBrowser>();

/** From now on this browser's errors fail the test in which they come. */
export function heardByTests<B extends ReadingBrowser>(browser: B): B {
  browsers.add(browser);
  void browser.closed.then(() => closed.add(browser));
  return browser;
}
const closed = new WeakSet<ReadingBrowser>();

/** Firefox tells so where a page was left while one of its storage's answers was under way; nobody waits for it any more. */
const ofNoMatter = [/^Promise resolved (after context unloaded|while context is inactive) \(moz-extension:/];

/** What has been told since this was asked last, but what was expected. */
export async function unexpectedErrors(expected: readonly RegExp[]): Promise<string[]> {
  const told: string[] = [];
  for (const browser of browsers) {
    for (const { text, address } of await browser.errors()) told.push(`${text.trim()} (${address})`);
    if (closed.has(browser)) browsers.delete(browser);
  }
  return told.filter((one) => ![...ofNoMatter, ...expected].some((each) => each.test(one)));
}
