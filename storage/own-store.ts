import { written } from '../settings.ts';
import type { Command, CommandResult } from './command.ts';
import { newId } from './new-id.ts';
import { isInPrivateWindow } from './private-window.ts';
import { runCommand } from './run-command.ts';
import { openStore, type Store } from './store.ts';

let opening: Promise<Store> | undefined;

/** The database, for a page of the extension: opened once, and again where that failed. Throws as `openStore` does. */
export function ownStore(): Promise<Store> {
  opening ??= isInPrivateWindow()
    .then((isPrivate) => openStore({ private: isPrivate }))
    .catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
  return opening;
}

/**
 * Does a command in a page of the extension, and lets the pages that are being read know.
 * @throws StorageFailure, and nothing has been written
 */
export async function ownCommand(command: Command): Promise<CommandResult> {
  const result = await runCommand(await ownStore(), command);
  // What has been practised is nothing to the pages that are read.
  if (['change', 'undo', 'redo'].includes(command.type)) await tellOfWriting();
  return result;
}

/** What has been written is safe, also where nobody can be told. */
export const tellOfWriting = (): Promise<void> => written.write(newId()).catch(() => {});
