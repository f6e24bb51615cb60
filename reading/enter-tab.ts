import { browser } from 'wxt/browser';
import { type ButtonPressed, type StyleWanted, type TabNotice, tabNoticeKey } from '../messaging.ts';
import { markSheet } from './mark-styles.ts';
import { readingTabs } from './reading-tabs.ts';
import { refusalFor } from './refusal.ts';

/** A page that is just being replaced refuses, too; after this long, in milliseconds, it is asked once more. */
const secondTry = 300;

/** What a running session leaves in the extension's own world of the page, for the button to end it by. */
export interface SessionWorld {
  endRemisslasaren?: (() => void) | undefined;
}

/** Tabs in which a press of the button is being answered: nothing else begins a session there, for the press to end. */
const pressed = new Set<number>();

type Entered = 'reading' | 'ended' | 'pdf' | 'refused';

/**
 * Starts a reading session in a tab, or ends the one that is on there, by the activeTab that the reader's own click gave.
 * What can't be entered is told to the panel and is no error here.
 * @param address the tab's address, if the browser shows it
 */
export async function enterTab(tab: number, address: string | undefined): Promise<void> {
  pressed.add(tab);
  try {
    await readingTabs.remove(tab);
    await leaveNotice(tab, { state: 'starting' });
    const refusal = refusalFor(address);
    let entered = await enter(tab, endOrTell);
    if (entered === 'refused') entered = await pressOwnPage(tab);
    if (entered === 'refused' && refusal === 'other') {
      await new Promise((resolve) => setTimeout(resolve, secondTry));
      entered = await enter(tab, endOrTell);
    }
    if (entered === 'ended') await leaveNotice(tab, { state: 'ended' });
    if (entered === 'pdf') await leaveNotice(tab, { state: 'refused', refusal: 'pdf' });
    if (entered === 'refused') await leaveNotice(tab, { state: 'refused', refusal });
  } finally {
    pressed.delete(tab);
  }
}

/** No script can be put into pages of our own; those that hold a document hear of the button. */
async function pressOwnPage(tab: number): Promise<Entered> {
  const message: ButtonPressed = { type: 'button-pressed' };
  return ((await browser.tabs.sendMessage(tab, message).catch(() => undefined)) as Entered | undefined) ?? 'refused';
}

/**
 * Starts a session again on the page that a tab has gone on to, where the browser still lets us in: Chrome does on the same
 * site, Firefox never does. Else the panel is told that the button must be pressed.
 */
export async function goOnIn(tab: number): Promise<void> {
  if (pressed.has(tab)) return;
  const entered = await enter(tab, tell, () => !pressed.has(tab));
  // Where the reader has pressed the button meanwhile, that is what counts.
  if (entered === 'reading' || !(await readingTabs.has(tab))) return;
  await readingTabs.remove(tab);
  await leaveNotice(tab, entered === 'pdf' ? { state: 'refused', refusal: 'pdf' } : { state: 'left' });
}

/**
 * @param ask runs in the page and says what it holds, or that a session is on or has been ended
 * @param mayStart asked last of all
 */
async function enter(tab: number, ask: () => string, mayStart = () => true): Promise<Entered> {
  try {
    const target = { tabId: tab };
    const [frame] = await browser.scripting.executeScript({ target, func: ask });
    // Firefox answers nothing, rather than refuse, on its own pages.
    if (!frame?.result) return 'refused';
    if (frame.result === 'ended' || frame.result === 'reading') return frame.result;
    // Chrome lets us into the frame around its PDF viewer, where there is nothing to read.
    if (frame.result === 'application/pdf') return 'pdf';
    if (mayStart()) await browser.scripting.executeScript({ target, files: ['/content-scripts/page.js'] });
    return 'reading';
  } catch {
    return 'refused';
  }
}

/** Gives a page and its frames the marks' style sheet whenever they ask for it. */
export function stylePages(): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: { tab?: { id?: number | undefined } | undefined }) => {
      if ((message as StyleWanted).type !== 'style-wanted' || sender.tab?.id === undefined) return;
      styleTab(sender.tab.id).catch((error: unknown) => console.warn('style', error));
    },
  );
}

/** Once is enough, however often it is asked for. */
async function styleTab(tab: number): Promise<void> {
  // Origin USER hides better from the page, and in Firefox it alone reaches into shadow roots; but Chromium 156 then
  // paints lines and no backgrounds.
  const inFirefox = import.meta.env.FIREFOX;
  const style = {
    target: { tabId: tab, allFrames: true },
    css: markSheet(inFirefox ? '' : ':root'),
    origin: inFirefox ? ('USER' as const) : ('AUTHOR' as const),
  };
  await browser.scripting.removeCSS(style);
  await browser.scripting.insertCSS(style);
}

/** Runs in the page: ends the session there, or says what the page holds. */
function endOrTell(): string {
  const world = globalThis as SessionWorld;
  if (!world.endRemisslasaren) return document.contentType;
  world.endRemisslasaren();
  return 'ended';
}

/** Runs in the page: is a session on, or what does the page hold? */
function tell(): string {
  return (globalThis as SessionWorld).endRemisslasaren ? 'reading' : document.contentType;
}

function leaveNotice(tab: number, notice: TabNotice): Promise<void> {
  return browser.storage.session.set({ [tabNoticeKey(tab)]: notice });
}
