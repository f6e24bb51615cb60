import { browser } from 'wxt/browser';
import { writeBackup } from '../../storage/backup/backup.ts';
import { contextStore } from '../../storage/db/context-store.ts';
import { isInPrivateWindow } from '../../storage/db/private-window.ts';
import type { Store } from '../../storage/db/store.ts';
import { countsIn } from '../../storage/queries/read.ts';
import { automaticBackups, failedBackup, lastBackup } from '../settings/settings.ts';

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
 * to lose. It is done when the file is whole: where the disk is full, or the panel is closed before that, the next panel tries
 * again. To be called when the panel opens.
 */
export async function backUpWhenDue(now = new Date()): Promise<void> {
  if ((await isInPrivateWindow()) || !(await automaticBackups.read())) return;
  if (!isBackupDue(await lastBackup.read(), now)) return;
  // The reader may have withdrawn the permission in the browser's own settings.
  if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) return;
  const store = await contextStore({ private: false });
  if (!(await hasSomething(store))) return;
  const settings = await browser.storage.local.get(null);
  const url = URL.createObjectURL(new Blob([await writeBackup(store, settings)], { type: 'application/json' }));
  const isSaved = await downloaded(url, `Remisslasaren/${backupName(now)}`);
  URL.revokeObjectURL(url);
  if (isSaved) await lastBackup.write(now.toISOString());
  await failedBackup.write(isSaved ? null : now.toISOString());
}

async function hasSomething(store: Store): Promise<boolean> {
  const { arende, document, comment } = await countsIn(store);
  const { reviews, courses, drafts, glossaries } = store.db;
  // A draft that has become a comment stays, empty.
  const draft = await drafts.filter(({ content }) => content !== null).count();
  const others = (await reviews.count()) + (await courses.count()) + (await glossaries.count());
  return arende + document + comment + draft + others > 0;
}

/** Has the download completed? The browser's first answer says only that it has started. */
async function downloaded(url: string, filename: string): Promise<boolean> {
  const { downloads } = browser;
  const ended = new Map<number, boolean>();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  let ours: number | undefined;
  const settle = () => {
    const isWhole = ours === undefined ? undefined : ended.get(ours);
    if (isWhole !== undefined) resolve(isWhole);
  };
  const changed = ({ id, state }: { id: number; state?: { current?: string | undefined } | undefined }) => {
    if (state?.current !== 'complete' && state?.current !== 'interrupted') return;
    // A small file may be complete before we know its id.
    ended.set(id, state.current === 'complete');
    settle();
  };
  downloads.onChanged.addListener(changed);
  try {
    ours = await downloads.download({ url, filename, saveAs: false });
    settle();
    return await promise;
  } catch (error) {
    console.warn('automatic backup', error);
    return false;
  } finally {
    downloads.onChanged.removeListener(changed);
  }
}
