import { browser } from 'wxt/browser';
import { lastBackup } from '../../settings.ts';
import { backupName } from '../../storage/automatic-backup.ts';
import { writeBackup } from '../../storage/backup.ts';
import type { Store } from '../../storage/store.ts';
import { downloadJson } from '../download.ts';

/** Gives the reader a backup as a file to keep. Throws as the database does, and no file has then been given. */
export async function saveBackup(store: Store): Promise<void> {
  const now = new Date();
  downloadJson(await writeBackup(store, await browser.storage.local.get(null)), backupName(now));
  await lastBackup.write(now.toISOString());
}
