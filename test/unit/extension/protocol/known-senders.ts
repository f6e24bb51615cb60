import type { Sender } from '../../../../extension/protocol/message-policy.ts';

export const here = 'https://evil.example/sida';
export const there = 'https://www.regeringen.se/remiss';
export const us = { id: 'us' };
export const script = (url: string, tab = 7, frameId = 0): Sender => ({
  ...us,
  url,
  origin: new URL(url).origin,
  frameId,
  tab: { id: tab },
});
export const page: Sender = { ...us, url: 'chrome-extension://us/sidepanel.html', origin: 'chrome-extension://us' };
/** In the frame that Chrome puts into the document's own tab: as Chromium 156 tells the worker of it, the tab by the document's address. */
export const readerInFrame: Sender & { tab: { url: string } } = {
  ...page,
  url: 'chrome-extension://us/reader.html',
  frameId: 8,
  tab: { id: 7, url: `${there}.pdf` },
};
