import { browser } from 'wxt/browser';

/** Chrome's way to show PDFs, from 151 on; the types know it as a part of `chrome` alone. */
type MimeHandler = typeof chrome.mimeHandler;

const pdf = 'application/pdf';

const handler = (): MimeHandler | undefined =>
  (browser as unknown as { mimeHandler?: MimeHandler }).mimeHandler ??
  (globalThis as { chrome?: { mimeHandler?: MimeHandler } }).chrome?.mimeHandler;

/** Can the browser hand PDFs over to us, so that they open here by themselves? */
export const canHandlePdfs = (): boolean => handler() !== undefined;

export async function handlesPdfs(): Promise<boolean> {
  return (await handler()?.getMimeHandlerOptions(pdf))?.enabled ?? false;
}

/** The browser remembers it over restarts. */
export async function handlePdfs(on: boolean): Promise<void> {
  await handler()?.setMimeHandlerOptions(pdf, { enabled: on });
}

/** PDFs open where they always did until the reader changes that; Chrome ignores `enabled: false` in the manifest. */
export function leavePdfsAtFirst(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void handlePdfs(false);
  });
}

/** A PDF that the browser has handed over to this page. */
export interface HandedOver {
  address: string;
  /** Can be fetched once. */
  stream: string;
}

/** Undefined where this page wasn't opened for a PDF of the browser's: it rejects then. */
export async function handedOver(): Promise<HandedOver | undefined> {
  const info = await handler()
    ?.getStreamInfo()
    .catch(() => undefined);
  return info?.streamUrl ? { address: info.originalUrl, stream: info.streamUrl } : undefined;
}

/** Gives the PDF back to the browser's own reader, in this tab and this time. The page is gone after that. */
export async function handBack(): Promise<void> {
  await handler()?.abortAndFallbackToNativeHandler();
}
