import { browser } from 'wxt/browser';
import { serveMessage } from './serve-message.ts';

/** Larger numbers don't fit on the button. */
const most = 999;

/** Shows on the button how many places are marked in a tab, as reported by its page. */
export function showBadges(): void {
  void browser.action.setBadgeBackgroundColor({ color: '#0065a4' });
  serveMessage('marks-counted', ({ count }, { sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    const text = count === undefined ? '' : count > most ? `${most}+` : String(count);
    // The tab may have been closed meanwhile.
    browser.action.setBadgeText({ tabId, text }).catch(() => {});
  });
}
