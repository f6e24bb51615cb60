import { browser } from 'wxt/browser';
import { serveMessage } from './serve-message.ts';

/** Firefox's sidebar, which the types of Chrome's API don't know. */
interface SidebarAction {
  open(): Promise<void>;
}

/** Opens the panel beside a tab. Must be called within the reader's own click, before anything is awaited. */
export async function openPanel(tab: number): Promise<boolean> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  try {
    await (sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId: tab }));
    return true;
  } catch (error) {
    // Refused where the browser sees no click (a shortcut in some windows): the marks are there all the same.
    console.warn('panel', error);
    return false;
  }
}

/** The command whose keys open Firefox's sidebar; Chrome opens its panel by a click in the page. */
const command = '_execute_sidebar_action';

/** Opens the panel when a page asks for it within the reader's click; Firefox doesn't count that as one. */
export function openPanelForPages(): void {
  serveMessage('panel-wanted', (_, { sender }) => {
    const tab = sender.tab?.id;
    if (tab === undefined) return undefined;
    const opened = openPanel(tab);
    return opened.then(async (isOpen) => {
      const commands = isOpen ? [] : await browser.commands.getAll();
      return { opened: isOpen, keys: commands.find(({ name }) => name === command)?.shortcut ?? '' };
    });
  });
}
