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
/** After the page has gone to another of its views: as Chromium tells of it, by the address that it was loaded from. */
export const scriptInView = (loaded: string, view: string): Sender => {
  const sender = script(loaded);
  return { ...sender, tab: { ...sender.tab, url: view } };
};
export const page: Sender = { ...us, url: 'chrome-extension://us/sidepanel.html', origin: 'chrome-extension://us' };
/** In the frame that Chrome puts into the document's own tab: as Chromium 156 tells the worker of it, the tab by the document's address. */
export const readerInFrame: Sender & { tab: { url: string } } = {
  ...page,
  url: 'chrome-extension://us/reader.html',
  frameId: 8,
  tab: { id: 7, url: `${there}.pdf` },
};
