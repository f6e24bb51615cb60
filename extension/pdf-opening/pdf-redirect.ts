import { browser } from 'wxt/browser';
import { askForPdfs } from './pdf-sites.ts';
import { readerAddress } from './reader-page.ts';

/** Firefox's way to show PDFs here by themselves: the tab that one comes to is led to the reader instead. */
const wanted = {
  permissions: ['webRequest', 'webRequestBlocking'],
  origins: ['http://*/*', 'https://*/*'],
};

type Request = Parameters<typeof askForPdfs>[0];

/** Only Firefox lets extensions look at answers before they are shown. */
export const canRedirectPdfs = (): boolean => import.meta.env.FIREFOX;

export const redirectsPdfs = (): Promise<boolean> => browser.permissions.contains(wanted as Request);

/** Must be called within the reader's own click. False where the reader of the page says no to the browser. */
export const redirectPdfs = (on: boolean): Promise<boolean> =>
  on ? askForPdfs(wanted as Request) : browser.permissions.remove(wanted as Request);

/** What is granted for it, which the switch takes back as a whole. */
export const isForRedirecting = (site: string): boolean => wanted.origins.includes(site);

/** Sends PDFs on to the reader from now on, as long as the permission is there. */
export function sendPdfsOn(): void {
  if (!canRedirectPdfs()) return;
  const listen = () => {
    // The API isn't there until the permission is.
    const { webRequest } = browser as Partial<typeof browser>;
    if (!webRequest || webRequest.onHeadersReceived.hasListener(redirect)) return;
    webRequest.onHeadersReceived.addListener(redirect, { urls: wanted.origins, types: ['main_frame'] }, [
      'blocking',
      'responseHeaders',
    ]);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

interface Answered {
  tabId: number;
  url: string;
  method: string;
  statusCode: number;
  responseHeaders?: { name: string; value?: string | undefined }[] | undefined;
}

/** Firefox 153 sends nobody on to a page that isn't open to the web, so the tab is led there instead. */
function redirect(answer: Answered): { cancel?: boolean } {
  if (answer.tabId < 0 || !isPdfToShow(answer)) return {};
  void browser.tabs.update(answer.tabId, { url: readerAddress(answer.url) });
  return { cancel: true };
}

/** What was sent for with a form can't be fetched again, and what is meant to be saved is saved. */
export function isPdfToShow(answer: Omit<Answered, 'tabId'>): boolean {
  const { method, statusCode } = answer;
  const isShown = !/^\s*attachment/i.test(headerOf(answer, 'content-disposition'));
  const isPdf = /^\s*application\/pdf\s*(?:;|$)/i.test(headerOf(answer, 'content-type'));
  return isPdf && isShown && method === 'GET' && statusCode === 200;
}

const headerOf = ({ responseHeaders = [] }: Pick<Answered, 'responseHeaders'>, wantedName: string) =>
  responseHeaders.find(({ name }) => name.toLowerCase() === wantedName)?.value ?? '';
