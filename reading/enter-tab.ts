import { browser } from 'wxt/browser';
import { type TabNotice, tabNoticeKey } from '../messaging.ts';
import { markSheet } from './mark-styles.ts';
import { refusalFor } from './refusal.ts';

/**
 * Starts a reading session in a tab, by the activeTab that the reader's own click gave. What can't be entered is
 * told to the panel and is no error here.
 * @param address the tab's address, if the browser shows it
 */
export async function enterTab(tab: number, address: string | undefined): Promise<void> {
  await leaveNotice(tab, { state: 'starting' });
  try {
    const type = await contentTypeOf(tab);
    if (type === 'application/pdf') return await leaveNotice(tab, { state: 'refused', refusal: 'pdf' });
    // Firefox answers nothing, rather than refuse, on its own pages.
    if (type === undefined) return await leaveNotice(tab, { state: 'refused', refusal: refusalFor(address) });
    const target = { tabId: tab };
    // Not origin USER, though it hides better from the page: Chromium 156 then paints lines but no backgrounds.
    const style = { target, css: markSheet(import.meta.env.FIREFOX ? '' : ':root') };
    await browser.scripting.removeCSS(style);
    await browser.scripting.insertCSS(style);
    await browser.scripting.executeScript({ target, files: ['/content-scripts/page.js'] });
  } catch {
    await leaveNotice(tab, { state: 'refused', refusal: refusalFor(address) });
  }
}

/** Chrome lets us into the frame around its PDF viewer, where there is nothing to read. */
async function contentTypeOf(tab: number): Promise<string | undefined> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId: tab },
    func: () => document.contentType,
  });
  return frame?.result ?? undefined;
}

function leaveNotice(tab: number, notice: TabNotice): Promise<void> {
  return browser.storage.session.set({ [tabNoticeKey(tab)]: notice });
}
