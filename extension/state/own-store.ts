import type { Command, CommandResult } from '../../storage/commands/command.ts';
import { runCommand } from '../../storage/commands/run-command.ts';
import { contextStore } from '../../storage/db/context-store.ts';
import { isInPrivateWindow } from '../../storage/db/private-window.ts';
import type { Store } from '../../storage/db/store.ts';
import { announceWriting } from '../settings/announce-writing.ts';

/** The database, for a page of the extension. Throws as `openStore` does. */
export const ownStore = async (): Promise<Store> => contextStore({ private: await isInPrivateWindow() });

/**
 * Does a command in a page of the extension, and lets the pages that are being read know.
 * @throws StorageFailure, and nothing has been written
 */
export async function ownCommand(command: Command): Promise<CommandResult> {
  const result = await runCommand(await ownStore(), command);
  // What has been practised is nothing to the pages that are read.
  if (['change', 'undo', 'redo'].includes(command.type)) await announceWriting();
  return result;
}
