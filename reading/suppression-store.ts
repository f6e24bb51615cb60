import { browser } from 'wxt/browser';
import { isSuppression, type Suppression } from '../matching/suppressions.ts';

/**
 * What the reader has said is no mention, in `storage.local`: one entry each, so that two pages that write at the same time
 * don't undo each other.
 */
const prefix = 'suppression-';

export interface StoredSuppression {
  /** Its key in the store. */
  key: string;
  said: Suppression;
}

/** The oldest first. */
export async function storedSuppressions(): Promise<StoredSuppression[]> {
  return Object.entries(await browser.storage.local.get(null))
    .flatMap(([key, said]) => (key.startsWith(prefix) && isSuppression(said) ? [{ key, said }] : []))
    .toSorted((a, b) => a.said.created.localeCompare(b.said.created));
}

/** Keeps them, and gives the keys by which they can be taken back. */
export async function keepSuppressions(said: readonly Suppression[]): Promise<string[]> {
  const entries = said.map((one) => [prefix + crypto.randomUUID(), one] as const);
  await browser.storage.local.set(Object.fromEntries(entries));
  return entries.map(([key]) => key);
}

/** Their keys stay, with nothing under them, so that no backup brings them back. */
export const takeBackSuppressions = (keys: string[]): Promise<void> =>
  browser.storage.local.set(Object.fromEntries(keys.map((key) => [key, null])));

/** Hears of every change, in whichever window or page it was made, until the signal aborts. */
export function onSuppressionChange(listener: () => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
  };
  browser.storage.local.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed), { once: true });
}
