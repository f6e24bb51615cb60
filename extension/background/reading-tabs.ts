import { browser } from 'wxt/browser';

/** The tabs that are being read, in `storage.session`: the worker may sleep in between. */
const keyOf = (tab: number) => `reading-${tab}`;

export const readingTabs = {
  add: (tab: number): Promise<void> => browser.storage.session.set({ [keyOf(tab)]: true }),
  remove: (tab: number): Promise<void> => browser.storage.session.remove(keyOf(tab)),
  has: async (tab: number): Promise<boolean> => keyOf(tab) in (await browser.storage.session.get(keyOf(tab))),
};
