import { browser } from 'wxt/browser';
import { canHandlePdfs } from '../pdf-opening/pdf-handler.ts';
import { openReader } from '../pdf-opening/reader-page.ts';
import { type TabNotice, tabNoticeKey } from '../protocol/messaging.ts';
import { message } from '../protocol/single-message.ts';
import { markSheet } from '../session/marks/mark-styles.ts';
import { pdfsOffered } from '../settings/settings.ts';
import { readingTabs } from './reading-tabs.ts';
import { pageRefusal } from './refusal.ts';
import { serveMessage } from './serve-message.ts';

/** A page that is just being replaced refuses, too; after this long, in milliseconds, it is asked once more. */
const secondTry = 300;

/** What a running session leaves in the extension's own world of the page, for the button to end it by. */
export interface SessionWorld {
  endRemisslasaren?: (() => void) | undefined;
  /**
   * Did a panel show it before that moment? A press that opens the panel ends nothing, and the panel that it opens may be there
   * before the press has come to the page.
   */
  wasRemisslasarenWatched?: ((moment: number) => boolean) | undefined;
}

/** Tabs in which a press of the button is being handled: nothing else may start a session there, or the press would end it. */
const pressed = new Set<number>();

type Entered = 'reading' | 'ended' | 'pdf' | 'refused';

/**
 * Starts a reading session in a tab, or ends the one that is on there, by the activeTab that the reader's own click gave.
 * Where the browser refuses, the panel is sent the reason; that is no error here.
 * @param address the tab's address, if the browser shows it
 */
export async function enterTab(tab: number, address: string | undefined): Promise<void> {
  const at = Date.now();
  pressed.add(tab);
  try {
    await readingTabs.remove(tab);
    await leaveNotice(tab, { state: 'starting' });
    const refusal = pageRefusal(address, browser.runtime.getURL('/'));
    let entered = await enter(tab, at);
    if (entered === 'refused' || entered === 'pdf') entered = (await pressOwnPage(tab, at)) ?? entered;
    if (entered === 'refused' && refusal === 'other') {
      await new Promise((resolve) => setTimeout(resolve, secondTry));
      entered = await enter(tab, at);
    }
    if (entered === 'ended') await leaveNotice(tab, { state: 'ended' });
    const isPdf = entered === 'pdf' || (entered === 'refused' && refusal === 'pdf');
    if (isPdf) await meetPdf(tab, address);
    else if (entered === 'refused') await leaveNotice(tab, { state: 'refused', refusal, address });
  } finally {
    pressed.delete(tab);
  }
}

/** The browser's PDF viewer can't be entered, so ours opens in a tab beside it; the first time, the panel explains the alternatives. */
async function meetPdf(tab: number, address: string | undefined): Promise<void> {
  await leaveNotice(tab, { state: 'refused', refusal: 'pdf', address });
  const isKnown = !canHandlePdfs() || (await pdfsOffered.read());
  if (isKnown && address !== undefined) await openReader(tab, address);
}

/**
 * No script can be put into pages of our own; those that hold a document answer to the button. The others don't listen, and the
 * browser rejects the message: undefined.
 */
async function pressOwnPage(tab: number, at: number): Promise<Entered | undefined> {
  return await message('button-pressed', { at }, { tab }).catch(() => undefined);
}

/** Does a page of our own stand in the tab, as the reader does in the frame that Chrome gives it? */
const isOurs = async (tab: number): Promise<boolean> =>
  (await browser.runtime.getContexts({ tabIds: [tab], contextTypes: ['TAB'] })).length > 0;

/**
 * Starts a session again on the page that a tab has gone on to, where the browser still lets us in: Chrome does on the same
 * site, Firefox never does. Else the panel shows that the button must be pressed.
 */
export async function goOnIn(tab: number): Promise<void> {
  if (pressed.has(tab)) return;
  const entered = await enter(tab, null, () => !pressed.has(tab));
  // If the reader has pressed the button meanwhile, the press decides.
  if (entered === 'reading' || !(await readingTabs.has(tab))) return;
  if (entered === 'pdf' && (await isOurs(tab))) return;
  await readingTabs.remove(tab);
  const isPdf = entered === 'pdf';
  await leaveNotice(tab, isPdf ? { state: 'refused', refusal: 'pdf', address: undefined } : { state: 'left' });
}

/**
 * @param pressedAt when the reader pressed the button, by which a session that is on may be ended; null where nobody did
 * @param mayStart asked last of all
 */
async function enter(tab: number, pressedAt: number | null, mayStart = () => true): Promise<Entered> {
  try {
    const target = { tabId: tab };
    const [frame] = await browser.scripting.executeScript({ target, func: lookAt, args: [pressedAt] });
    // On its own pages Firefox returns no result instead of rejecting.
    if (!frame?.result) return 'refused';
    if (frame.result !== 'nothing') return frame.result;
    if (!mayStart()) return 'reading';
    const [started] = await browser.scripting.executeScript({ target, files: ['/content-scripts/page.js'] });
    return started?.result === 'pdf' ? 'pdf' : 'reading';
  } catch (error) {
    // Expected on the browser's own pages and in the extension stores.
    console.debug('script refused', error);
    return 'refused';
  }
}

/** Gives a page and its frames the marks' style sheet whenever they ask for it. */
export function stylePages(): void {
  serveMessage('style-wanted', (_, { sender }) => {
    if (sender.tab?.id === undefined) return;
    styleTab(sender.tab.id).catch((error: unknown) => console.warn('style', error));
  });
}

/** Inserted once, however often it is asked for. */
async function styleTab(tab: number): Promise<void> {
  // Origin USER hides better from the page, and in Firefox it alone reaches into shadow roots; but Chromium 156 then
  // paints lines and no backgrounds.
  const inFirefox = import.meta.env.FIREFOX;
  const style = {
    target: { tabId: tab, allFrames: true },
    css: markSheet({ inherits: !inFirefox }),
    origin: inFirefox ? ('USER' as const) : ('AUTHOR' as const),
  };
  await browser.scripting.removeCSS(style);
  await browser.scripting.insertCSS(style);
}

/** Runs in the page: is a session on, or has now been ended? */
function lookAt(pressedAt: number | null): 'reading' | 'ended' | 'nothing' {
  const { endRemisslasaren, wasRemisslasarenWatched } = globalThis as SessionWorld;
  if (!endRemisslasaren) return 'nothing';
  if (pressedAt === null || !wasRemisslasarenWatched?.(pressedAt)) return 'reading';
  endRemisslasaren();
  return 'ended';
}

function leaveNotice(tab: number, notice: TabNotice): Promise<void> {
  return browser.storage.session.set({ [tabNoticeKey(tab)]: notice });
}
