import { newId } from '../../storage/db/new-id.ts';
import { written } from './settings.ts';

/** Notifies every page that something has been written. A failure to notify doesn't affect what has been written. */
export const announceWriting = (): Promise<void> =>
  written.write(newId()).catch((error: unknown) => console.warn('tell of writing', error));
