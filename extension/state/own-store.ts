import type { Change, Command, CommandResult } from '../../storage/commands/command.ts';
import { runCommand } from '../../storage/commands/run-command.ts';
import { contextStore } from '../../storage/db/context-store.ts';
import { isInPrivateWindow } from '../../storage/db/private-window.ts';
import type { Store } from '../../storage/db/store.ts';
import { announceCommand } from '../settings/announce-writing.ts';

/** The database, for a page of the extension. Throws as `openStore` does. */
export const ownStore = async (): Promise<Store> => contextStore({ private: await isInPrivateWindow() });

/** Of so many changes a page would notice the writing: a thousand take a tenth of a second. */
const large = 300;

/** A glossary that is deleted takes its concepts with it. */
const writesMuch = (changes: readonly Change[]) =>
  changes.length > large || changes.some((one) => one.do === 'delete' && one.kind === 'glossary');

/**
 * Does a command in a page of the extension, and lets the pages that are being read know. A large one is done in a thread of its own.
 * @param isLarge where the command itself doesn't say how much it writes
 * @throws StorageFailure, and nothing has been written
 */
export async function ownCommand(command: Command, isLarge = false): Promise<CommandResult> {
  const store = await ownStore();
  const isInThread = !store.private && (isLarge || (command.type === 'change' && writesMuch(command.changes)));
  const result = isInThread
    ? await (await import('./large-commands/run-in-thread.ts')).runInThread(store, command)
    : await runCommand(store, command);
  // What has been practised is nothing to the pages that are read.
  if (['change', 'undo', 'redo'].includes(command.type)) await announceCommand(command, result);
  return result;
}
