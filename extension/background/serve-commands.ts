import { type Command, readCommand } from '../../storage/commands/command.ts';
import { runCommand } from '../../storage/commands/run-command.ts';
import { contextStore } from '../../storage/db/context-store.ts';
import { asFailure } from '../../storage/db/failure.ts';
import type { Store } from '../../storage/db/store.ts';
import { pageAddressOf } from '../../storage/queries/page-address.ts';
import { joiningArende } from '../../storage/use-cases/join-arende.ts';
import { addressOfSender, type Sender } from '../protocol/message-policy.ts';
import type { CommandAnswer } from '../protocol/messaging.ts';
import { announceCommand } from '../settings/announce-writing.ts';
import { filesOfArenden, reviewer } from '../settings/settings.ts';
import { sentEditions } from './sent-editions.ts';
import { serveMessage } from './serve-message.ts';
import { beyondSession } from './session-command.ts';

/** Not yet checked. */
interface Sent {
  command?: unknown;
}

/**
 * The worker's end of `commandSender`: executes the commands that pages send; from a session in a tab only those it is allowed
 * (`extension/protocol/message-policy.ts`). The database is opened when it is first wanted.
 */
export function serveCommands(): void {
  const answer = answering(() => contextStore({ private: false }));
  serveMessage('command', async (sent, { from, sender }) => {
    const beyond = async () => (from === 'session' ? beyondItsSession(sent, sender) : undefined);
    const answered = await answer(sent, sender.tab?.incognito === true, beyond);
    if ('result' in answered) await announceCommand(sent.command as Command, answered.result);
    return answered;
  });
}

async function beyondItsSession({ command }: Sent, sender: Sender): Promise<string | undefined> {
  // What a page has sent just before it went to another of its views comes when the tab is there already.
  const places = [addressOfSender(sender), sender.url ?? ''].map(pageAddressOf);
  const [sent, who] = await Promise.all([sentEditions(sender.tab?.id ?? -1), reviewer.read()]);
  const here = sent.filter((one) => places.includes(one.place));
  return beyondSession(command, { editions: here, reviewer: who?.id, now: new Date() });
}

const putInto = (bytes: string) => filesOfArenden.readOne(bytes);

/**
 * @param open the database, as often as it is wanted
 * @returns does a command, unless `beyond` says why the sender may not
 */
export function answering(
  open: () => Promise<Store>,
): (sent: Sent, isPrivate: boolean, beyond?: () => Promise<string | undefined>) => Promise<CommandAnswer> {
  return async ({ command }, isPrivate, beyond) => {
    // Checked before the database is opened, which fails in permanent private browsing.
    if (isPrivate) return { failed: 'private', detail: '' };
    try {
      const detail = await beyond?.();
      if (detail !== undefined) return { failed: 'invalid', detail };
      const read = readCommand(command);
      if ('problem' in read) return { failed: 'invalid', detail: read.problem };
      const store = await open();
      return {
        result: await runCommand(store, beyond ? await joiningArende(store, read.command, putInto) : read.command),
      };
    } catch (error) {
      const { kind, message } = asFailure(error);
      return { failed: kind, detail: message };
    }
  };
}
