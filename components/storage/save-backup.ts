import { browser } from 'wxt/browser';
import { lastBackup } from '../../settings.ts';
import { backupName } from '../../storage/automatic-backup.ts';
import { writeBackup } from '../../storage/backup.ts';
import type { Store } from '../../storage/store.ts';

/** Gives the reader a backup as a file to keep. Throws as the database does, and no file has then been given. */
export async function saveBackup(store: Store): Promise<void> {
  const now = new Date();
  const file = new Blob([await writeBackup(store, await browser.storage.local.get(null))], {
    type: 'application/json',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = backupName(now);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  await lastBackup.write(now.toISOString());
}
