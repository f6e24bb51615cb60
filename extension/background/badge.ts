import { browser } from 'wxt/browser';
import { onMessage } from '../protocol/single-message.ts';

/** Larger numbers don't fit on the button. */
const most = 999;

/** Shows on the button how many places are marked in a tab, as reported by its page. */
export function showBadges(): void {
  void browser.action.setBadgeBackgroundColor({ color: '#0065a4' });
  onMessage('marks-counted', ({ count }, { sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    const text = typeof count !== 'number' ? '' : count > most ? `${most}+` : String(count);
    // The tab may have been closed meanwhile.
    browser.action.setBadgeText({ tabId, text }).catch(() => {});
  });
}
