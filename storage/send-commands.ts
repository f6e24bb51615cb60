import type { CommandAnswer, CommandSent } from '../messaging.ts';
import type { Command, CommandResult } from './command.ts';
import { StorageFailure } from './failure.ts';

/** What a page that can't reach the database needs: a content script's own IndexedDB is the page's. */
export interface CommandSender {
  /**
   * Resolves when the command has been done. It is sent again until it is acknowledged, each after the one before.
   * @throws StorageFailure, and the command has not been done
   */
  send(command: Command): Promise<CommandResult>;
}

interface Way {
  /** `browser.runtime.sendMessage`. */
  post(message: CommandSent): Promise<unknown>;
  /** Is the extension still there? After an update its old scripts can't reach it. */
  alive(): boolean;
}

/** Milliseconds. The worker may be stopped between a command and its answer, and nobody then tells. */
const firstWait = 100;
const longestWait = 10_000;
const patience = 15_000;
/** How often a fault that may pass is asked about again. */
const tries = 5;

export function commandSender({ post, alive }: Way): CommandSender {
  let before: Promise<unknown> = Promise.resolve();

  async function deliver(command: Command): Promise<CommandResult> {
    let faults = 0;
    for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
      if (!alive()) throw new StorageFailure('unreachable');
      const answer = (await Promise.race([post({ type: 'command', command }), noAnswer()]).catch(() => undefined)) as
        | CommandAnswer
        | undefined;
      if (answer && 'result' in answer) return answer.result;
      if (answer && (answer.failed !== 'other' || ++faults >= tries))
        throw new StorageFailure(answer.failed, answer.detail);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  return {
    send(command) {
      const done = before.then(() => deliver(command));
      before = done.catch(() => {});
      return done;
    },
  };
}

const noAnswer = () => new Promise<undefined>((resolve) => setTimeout(resolve, patience));
