import { browser } from 'wxt/browser';
import type { Scheme } from '../glossary/schema.ts';

/** Scheme id → whether the reader has switched it on or off. What is missing is as it comes: core on, the others off. */
export type SchemeChoice = Readonly<Record<string, boolean>>;

const key = 'schemes';

export const isOn = ({ id, core }: Scheme, choice: SchemeChoice) => choice[id] ?? core;

export async function readChoice(): Promise<SchemeChoice> {
  return ((await browser.storage.local.get(key))[key] as SchemeChoice | undefined) ?? {};
}

export async function switchScheme(id: string, on: boolean): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readChoice()), [id]: on } });
}

/** Hears of every change, in whichever window or page it was made. */
export function onChoiceChange(listener: (choice: SchemeChoice) => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]) listener((changes[key].newValue as SchemeChoice | undefined) ?? {});
  };
  browser.storage.local.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed), { once: true });
}
