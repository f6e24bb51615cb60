import { browser } from 'wxt/browser';
import { lastBackup } from '../../../extension/settings/settings.ts';
import { backupName } from '../../../extension/state/automatic-backup.ts';
import { downloadJson } from '../../../extension/state/download.ts';
import { writeBackup } from '../../../storage/backup/backup.ts';
import type { Store } from '../../../storage/db/store.ts';

/** Gives the reader a backup as a file to keep. Throws as the database does, and no file has then been given. */
export async function saveBackup(store: Store, options?: { withRecognised: boolean }): Promise<void> {
  const now = new Date();
  downloadJson(await writeBackup(store, await browser.storage.local.get(null), options), backupName(now));
  await lastBackup.write(now.toISOString());
}
