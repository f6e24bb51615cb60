import { browser } from 'wxt/browser';

/**
 * The concepts that the reader has put among the own cards, in `storage.local`: one entry each, so that a page, the panel and
 * another window don't undo each other. One that was taken away keeps its key with nothing under it, so that no backup brings it
 * back.
 */
const prefix = 'own-card-';

/** Concept ids, the first added first. */
export async function ownCards(): Promise<string[]> {
  return Object.entries(await browser.storage.local.get(null))
    .flatMap(([key, at]) => (key.startsWith(prefix) && typeof at === 'string' ? [{ key, at }] : []))
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ key }) => key.slice(prefix.length));
}

export const addOwnCard = (concept: string, now: Date): Promise<void> =>
  browser.storage.local.set({ [prefix + concept]: now.toISOString() });

export const removeOwnCard = (concept: string): Promise<void> =>
  browser.storage.local.set({ [prefix + concept]: null });

/** Hears of every change, in whichever window or page it was made, until the signal aborts. */
export function onOwnCardsChange(listener: () => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
  };
  browser.storage.local.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed), { once: true });
}
