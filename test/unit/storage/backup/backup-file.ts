import { readBackup, writeBackup } from '../../../../storage/backup/backup.ts';
import { sha256 } from '../../../../storage/db/sha256.ts';
import { newStore } from '../../comments/model/records.ts';

type Data = Record<string, unknown> & { settings: Record<string, unknown> };

/** A backup as somebody may have written one by hand: its checksum holds, whatever stands in it. */
export async function backupWith(data: Partial<Data>, created = '2026-01-01T00:00:00.000Z'): Promise<string> {
  const empty = JSON.parse(await writeBackup(await newStore(), {}));
  const all = { ...empty.data, ...data };
  return JSON.stringify({ ...empty, created, checksum: await sha256(JSON.stringify(all)), data: all });
}

/** @throws where it is refused */
export async function backupRead(text: string, now?: Date) {
  const read = await readBackup(text, undefined, now);
  if ('refused' in read) throw new Error(read.refused);
  return read;
}
