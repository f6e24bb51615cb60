import { custom } from 'valibot';
import { browser } from 'wxt/browser';
import { type HiddenMark, isHiddenMark } from '../../language/matching/hidden-marks.ts';
import { newId } from '../../storage/db/new-id.ts';
import { KeyedChoices } from './keyed.ts';

/**
 * The marks that the reader has hidden. In a private window nothing is stored, and what is said there lasts as long as the page
 * is read.
 */
export const hiddenMarkChoices = new KeyedChoices<HiddenMark>({
  // The name under which they have been stored from the first version on.
  prefix: 'suppression-',
  choice: custom<HiddenMark>(isHiddenMark),
});

/** What has been said in this page of a private window, and who wants to hear of it. */
const passing = new Map<string, HiddenMark>();
const hearers = new Set<() => void>();

/** Is what is said here kept? A content script and a page of ours in Firefox know whether they are in a private window. */
export const areHiddenMarksKept = (): boolean => !browser.extension.inIncognitoContext;

export interface StoredHiddenMark {
  /** By which it can be taken back. */
  key: string;
  said: HiddenMark;
}

/** The oldest first. */
export async function storedHiddenMarks(): Promise<StoredHiddenMark[]> {
  return [...Object.entries(await hiddenMarkChoices.read()), ...passing]
    .map(([key, said]) => ({ key, said }))
    .toSorted((a, b) => a.said.created.localeCompare(b.said.created));
}

/** Keeps them, and gives the keys by which they can be taken back. */
export async function keepHiddenMarks(said: readonly HiddenMark[]): Promise<string[]> {
  const entries = said.map((one) => [newId(), one] as const);
  if (areHiddenMarksKept()) await hiddenMarkChoices.write(Object.fromEntries(entries));
  else {
    for (const [key, one] of entries) passing.set(key, one);
    for (const hear of hearers) hear();
  }
  return entries.map(([key]) => key);
}

export async function takeBackHiddenMarks(keys: string[]): Promise<void> {
  await hiddenMarkChoices.takeBack(...keys.filter((key) => !passing.delete(key)));
  for (const hear of hearers) hear();
}

/** Hears of every change, in whichever window or page it was made, until the signal aborts. */
export function onHiddenMarksChange(listener: () => void, signal?: AbortSignal): void {
  hiddenMarkChoices.onChange(listener, signal);
  hearers.add(listener);
  signal?.addEventListener('abort', () => hearers.delete(listener), { once: true });
}
