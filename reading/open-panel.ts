import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the types of Chrome's API don't know. */
interface SidebarAction {
  open(): Promise<void>;
}

/** Opens the panel beside a tab. Must be called within the reader's own click, before anything is awaited. */
export function openPanel(tab: number): void {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  const opened = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId: tab });
  // Refused where the browser sees no click (a shortcut in some windows): the marks are there all the same.
  opened.catch((error: unknown) => console.warn('panel', error));
}
