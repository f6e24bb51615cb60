import { browser } from 'wxt/browser';
import { automaticBackups, lastBackup } from '../settings.ts';
import { writeBackup } from './backup.ts';
import { isInPrivateWindow } from './private-window.ts';
import { countsIn } from './read.ts';
import { openStore } from './store.ts';

const week = 7 * 24 * 60 * 60 * 1000;

/**
 * Is it time for another? A week after the last; also when the last lies in the future, since the clock has then been set
 * back.
 * @param last ISO 8601, or undefined where there is none yet
 */
export function isBackupDue(last: string | undefined, now: Date): boolean {
  const since = now.getTime() - Date.parse(last ?? '');
  return !(since >= 0 && since < week);
}

/** A name that sorts by date: "remisslasaren-2026-03-01.json". */
export const backupName = (now: Date): string => `remisslasaren-${now.toISOString().slice(0, 10)}.json`;

/**
 * Writes a backup into the folder for downloads where the reader has asked for that, a week has passed and there is something
 * to lose. To be called when the panel opens.
 */
export async function backUpWhenDue(now = new Date()): Promise<void> {
  if ((await isInPrivateWindow()) || !(await automaticBackups.read())) return;
  if (!isBackupDue(await lastBackup.read(), now)) return;
  // The reader may have withdrawn the permission in the browser's own settings.
  if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) return;
  const store = await openStore({ private: false });
  const { arende, document, comment } = await countsIn(store);
  if (arende + document + comment + (await store.db.reviews.count()) === 0) return;
  const settings = await browser.storage.local.get(null);
  const url = URL.createObjectURL(new Blob([await writeBackup(store, settings)], { type: 'application/json' }));
  await browser.downloads.download({ url, filename: `Remisslasaren/${backupName(now)}`, saveAs: false });
  await lastBackup.write(now.toISOString());
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
