import { browser } from 'wxt/browser';

/** What the reader's own address names behind this. The rest is taken as it stands: it may hold `#` and `&` of its own. */
export const fileMark = '#file=';

const page = '/reader.html';

/** Where the reader opens a PDF, or asks for one where no address is given. */
export const readerAddress = (pdf?: string): string =>
  new URL(page, browser.runtime.getURL('')).href + (pdf === undefined ? '' : fileMark + pdf);

/** Opens the reader in a tab beside another. */
export async function openReader(beside: number | undefined, pdf?: string): Promise<void> {
  const opener = beside === undefined ? {} : { openerTabId: beside };
  await browser.tabs.create({ url: readerAddress(pdf), ...opener });
}
