import { sha256 } from '../../storage/db/sha256.ts';
import { filesOfArenden } from '../settings/settings.ts';
import { openInReader } from './handed-file.ts';

/** Opens a file that the reader has put into an ärende: its first comment puts the document there. */
export async function openForArende(file: File, arende: string): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  await filesOfArenden.write({ [await sha256(bytes)]: arende });
  await openInReader(file);
}
