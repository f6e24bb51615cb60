import { browser } from 'wxt/browser';
import type { CommentWanted } from '../messaging.ts';
import { openPanel } from './open-panel.ts';

/** The manifest's command that begins a comment on what is selected: it opens the panel, and the page says what it is about. */
export function commentByKeys(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'comment' || tab?.id === undefined) return;
    // First of all and without waiting: the browser opens a panel only within the press itself.
    void openPanel(tab.id);
    const message: CommentWanted = { type: 'comment-wanted' };
    // Where no session is on, nobody hears it.
    browser.tabs.sendMessage(tab.id, message).catch(() => {});
  });
}
