import { browser } from 'wxt/browser';
import { type TabNotice, tabNoticeKey } from '../messaging.ts';
import { refusalFor } from './refusal.ts';

/**
 * Starts a reading session in a tab, by the activeTab that the reader's own click gave. What can't be entered is
 * told to the panel and is no error here.
 * @param address the tab's address, if the browser shows it
 */
export async function enterTab(tab: number, address: string | undefined): Promise<void> {
  await leaveNotice(tab, { state: 'starting' });
  try {
    if ((await contentTypeOf(tab)) === 'application/pdf') {
      return await leaveNotice(tab, { state: 'refused', refusal: 'pdf' });
    }
    const target = { tabId: tab };
    // origin USER keeps the style sheet out of the page's own document.styleSheets. Once is enough.
    const style = { target, origin: 'USER' as const, files: ['/content-scripts/page.css'] };
    await browser.scripting.removeCSS(style);
    await browser.scripting.insertCSS(style);
    await browser.scripting.executeScript({ target, files: ['/content-scripts/page.js'] });
  } catch {
    await leaveNotice(tab, { state: 'refused', refusal: refusalFor(address) });
  }
}

/** Chrome lets us into the frame around its PDF viewer, where there is nothing to read. */
async function contentTypeOf(tab: number): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId: tab },
    func: () => document.contentType,
  });
  return frame?.result;
}

function leaveNotice(tab: number, notice: TabNotice): Promise<void> {
  return browser.storage.session.set({ [tabNoticeKey(tab)]: notice });
}
