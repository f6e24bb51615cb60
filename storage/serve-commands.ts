import { browser } from 'wxt/browser';
import type { CommandAnswer, CommandSent } from '../messaging.ts';
import { asFailure } from './failure.ts';
import { tellOfWriting } from './own-store.ts';
import { runCommand } from './run-command.ts';
import { openStore, type Store } from './store.ts';

/** The worker's end of `commandSender`: does what pages send. The database is opened when the first comes. */
export function serveCommands(): void {
  const answer = answering(() => openStore({ private: false }));
  browser.runtime.onMessage.addListener((message, sender) => {
    if ((message as Partial<CommandSent> | null)?.type !== 'command') return undefined;
    return answer(message as CommandSent, sender.tab?.incognito === true).then(async (answered) => {
      if ('result' in answered) await tellOfWriting();
      return answered;
    });
  });
}

/** @param open is called again where it has failed */
export function answering(
  open: () => Promise<Store>,
): (sent: CommandSent, isPrivate: boolean) => Promise<CommandAnswer> {
  let opening: Promise<Store> | undefined;
  return async ({ command }, isPrivate) => {
    // Before the database is opened, which in a browser that is private throughout can't be done.
    if (isPrivate) return { failed: 'private', detail: '' };
    try {
      opening ??= open();
      const store = await opening.catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      return { result: await runCommand(store, command) };
    } catch (error) {
      const { kind, message } = asFailure(error);
      return { failed: kind, detail: message };
    }
  };
}
