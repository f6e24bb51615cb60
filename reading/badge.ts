import { browser } from 'wxt/browser';
import type { MarksCounted } from '../messaging.ts';

/** Larger numbers don't fit on the button. */
const most = 999;

/** Shows on the button how many places are marked in a tab, as its page tells. */
export function showBadges(): void {
  void browser.action.setBadgeBackgroundColor({ color: '#0065a4' });
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: { tab?: { id?: number | undefined } | undefined }) => {
      const { type, count } = message as MarksCounted;
      const tabId = sender.tab?.id;
      if (type !== 'marks-counted' || tabId === undefined) return;
      const text = count === undefined ? '' : count > most ? `${most}+` : String(count);
      // The tab may have been closed meanwhile.
      browser.action.setBadgeText({ tabId, text }).catch(() => {});
    },
  );
}
