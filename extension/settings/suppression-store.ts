import { custom } from 'valibot';
import { browser } from 'wxt/browser';
import { isSuppression, type Suppression } from '../../language/matching/suppressions.ts';
import { newId } from '../../storage/db/new-id.ts';
import { KeyedChoices } from './keyed.ts';

/**
 * What the reader has said is no mention. In a private window nothing is stored, and what is said there lasts as long as the page
 * is read.
 */
export const suppressionChoices = new KeyedChoices<Suppression>({
  prefix: 'suppression-',
  choice: custom<Suppression>(isSuppression),
});

/** What has been said in this page of a private window, and who wants to hear of it. */
const passing = new Map<string, Suppression>();
const hearers = new Set<() => void>();

/** Is what is said here kept? A content script and a page of ours in Firefox know whether they are in a private window. */
export const areSuppressionsKept = (): boolean => !browser.extension.inIncognitoContext;

export interface StoredSuppression {
  /** By which it can be taken back. */
  key: string;
  said: Suppression;
}

/** The oldest first. */
export async function storedSuppressions(): Promise<StoredSuppression[]> {
  return [...Object.entries(await suppressionChoices.read()), ...passing]
    .map(([key, said]) => ({ key, said }))
    .toSorted((a, b) => a.said.created.localeCompare(b.said.created));
}

/** Keeps them, and gives the keys by which they can be taken back. */
export async function keepSuppressions(said: readonly Suppression[]): Promise<string[]> {
  const entries = said.map((one) => [newId(), one] as const);
  if (areSuppressionsKept()) await suppressionChoices.write(Object.fromEntries(entries));
  else {
    for (const [key, one] of entries) passing.set(key, one);
    for (const hear of hearers) hear();
  }
  return entries.map(([key]) => key);
}

export async function takeBackSuppressions(keys: string[]): Promise<void> {
  await suppressionChoices.takeBack(...keys.filter((key) => !passing.delete(key)));
  for (const hear of hearers) hear();
}

/** Hears of every change, in whichever window or page it was made, until the signal aborts. */
export function onSuppressionChange(listener: () => void, signal?: AbortSignal): void {
  suppressionChoices.onChange(listener, signal);
  hearers.add(listener);
  signal?.addEventListener('abort', () => hearers.delete(listener), { once: true });
}
