import { browser } from 'wxt/browser';
import { message } from '../protocol/single-message.ts';
import { openPanel } from './open-panel.ts';
import { serveMessage } from './serve-message.ts';

const name = 'comment';

/**
 * The manifest's command for a comment on the selection: it opens the panel, and the page sends what is selected. Pages are
 * sent its keys on request, since they can't ask the browser.
 */
export function commentByKeys(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== name || tab?.id === undefined) return;
    // First of all and without waiting: the browser opens a panel only within the press itself.
    void openPanel(tab.id);
    // Without a session in the tab, nothing listens.
    message('comment-wanted', {}, { tab: tab.id }).catch(() => {});
  });
  serveMessage('comment-keys-wanted', keys);
}

async function keys(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === name)?.shortcut ?? '';
}
