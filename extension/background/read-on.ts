import { browser } from 'wxt/browser';
import { goOnIn } from './enter-tab.ts';
import { readingTabs } from './reading-tabs.ts';
import { serveMessage } from './serve-message.ts';

/** Takes a session along when its tab goes on to another page, as far as the browser lets us. */
export function readOn(): void {
  serveMessage('marks-counted', ({ count }, { sender }) => {
    if (sender.tab?.id === undefined) return;
    void (count === undefined ? readingTabs.remove(sender.tab.id) : readingTabs.add(sender.tab.id));
  });
  browser.tabs.onUpdated.addListener(async (tab, change) => {
    if (change.status === 'complete' && (await readingTabs.has(tab))) await goOnIn(tab);
  });
  browser.tabs.onRemoved.addListener((tab) => void readingTabs.remove(tab));
}
