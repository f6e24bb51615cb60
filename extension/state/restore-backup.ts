import { browser } from 'wxt/browser';
import type { Backup } from '../../storage/backup/backup.ts';
import type { RestoredKinds } from '../../storage/backup/effects.ts';
import { missingSettings } from '../../storage/backup/merge-settings.ts';
import { restore } from '../../storage/backup/restore.ts';
import type { Store } from '../../storage/db/store.ts';
import { announceGlossaries } from '../settings/announce-writing.ts';
import { unpackedEntries } from '../settings/unpack-old-entries.ts';
import type { checkedSettings } from './settings-in-backup.ts';

export { previewRestore } from '../../storage/backup/restore.ts';

/** Takes in the records of a backup, and those of its settings that the reader hasn't chosen here. */
export async function restoreBackup(
  store: Store,
  backup: Backup,
  { settings }: ReturnType<typeof checkedSettings>,
  takeBack: boolean,
): Promise<RestoredKinds> {
  const did = await restore(store, backup, takeBack);
  if (backup.data.glossaries.length > 0) await announceGlossaries();
  const here = await browser.storage.local.get(null);
  await browser.storage.local.set(missingSettings(unpackedEntries(here), settings));
  return did;
}
