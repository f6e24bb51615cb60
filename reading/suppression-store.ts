import { browser } from 'wxt/browser';
import { isSuppression, type Suppression } from '../matching/suppressions.ts';
import { newId } from '../storage/new-id.ts';

/**
 * What the reader has said is no mention, in `storage.local`: one entry each, so that two pages that write at the same time
 * don't undo each other. In a private window nothing is stored, and what is said there lasts as long as the page is read.
 */
const prefix = 'suppression-';

/** What has been said in this page of a private window, and who wants to hear of it. */
const passing = new Map<string, Suppression>();
const hearers = new Set<() => void>();

/** Is what is said here kept? A content script and a page of ours in Firefox know whether they are in a private window. */
export const areSuppressionsKept = (): boolean => !browser.extension.inIncognitoContext;

export interface StoredSuppression {
  /** Its key in the store. */
  key: string;
  said: Suppression;
}

/** The oldest first. */
export async function storedSuppressions(): Promise<StoredSuppression[]> {
  return [...Object.entries(await browser.storage.local.get(null)), ...passing]
    .flatMap(([key, said]) => (key.startsWith(prefix) && isSuppression(said) ? [{ key, said }] : []))
    .toSorted((a, b) => a.said.created.localeCompare(b.said.created));
}

/** Keeps them, and gives the keys by which they can be taken back. */
export async function keepSuppressions(said: readonly Suppression[]): Promise<string[]> {
  const entries = said.map((one) => [prefix + newId(), one] as const);
  if (areSuppressionsKept()) await browser.storage.local.set(Object.fromEntries(entries));
  else {
    for (const [key, one] of entries) passing.set(key, one);
    for (const hear of hearers) hear();
  }
  return entries.map(([key]) => key);
}

/** The keys of those that were stored stay, with nothing under them, so that no backup brings them back. */
export async function takeBackSuppressions(keys: string[]): Promise<void> {
  const stored = keys.filter((key) => !passing.delete(key));
  if (stored.length > 0) await browser.storage.local.set(Object.fromEntries(stored.map((key) => [key, null])));
  for (const hear of hearers) hear();
}

/** Hears of every change, in whichever window or page it was made, until the signal aborts. */
export function onSuppressionChange(listener: () => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
  };
  const end = () => {
    browser.storage.local.onChanged.removeListener(changed);
    hearers.delete(listener);
  };
  browser.storage.local.onChanged.addListener(changed);
  hearers.add(listener);
  signal?.addEventListener('abort', end, { once: true });
}
