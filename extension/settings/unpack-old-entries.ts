import { browser } from 'wxt/browser';
import { pdfPlaces } from './pdf-places.ts';
import { pdfSites, schemeChoice } from './settings.ts';

/** The choices that stood in one entry together until each got a key of its own, as they do in older backups. */
const oncePacked = [schemeChoice, pdfSites, pdfPlaces] as const;

/** Stored settings with each choice under a key of its own. What has one already stays as it is. */
export function unpackedEntries(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  let entries = { ...stored };
  for (const choices of oncePacked) entries = choices.unpacked(entries);
  return entries;
}

/** Could this stand under the key of one of the old entries? Undefined where it is none of them. */
export function isOldEntry(key: string, value: unknown): boolean | undefined {
  return oncePacked.find(({ old }) => old?.key === key)?.old?.isOne(value);
}

/**
 * Gives each choice that an older version has stored an entry of its own, once the extension has been updated: no page of ours is
 * open then that could write meanwhile. Whoever reads before understands the old entry; it goes only when all of it is kept.
 */
export function unpackWhenUpdated(): void {
  browser.runtime.onInstalled.addListener(() => {
    unpack().catch((error: unknown) => console.warn('settings', error));
  });
}

async function unpack(): Promise<void> {
  const stored = await browser.storage.local.get(null);
  const old = oncePacked.flatMap(({ old }) => (old && old.key in stored ? [old.key] : []));
  if (old.length === 0) return;
  const added = Object.entries(unpackedEntries(stored)).filter(([key]) => !(key in stored));
  await browser.storage.local.set(Object.fromEntries(added));
  await browser.storage.local.remove(old);
}
