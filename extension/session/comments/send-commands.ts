import { sleep } from '../../../documents/sleep.ts';
import type { Command, CommandResult } from '../../../storage/commands/command.ts';
import { TaskQueue } from '../../../storage/commands/task-queue.ts';
import { StorageFailure } from '../../../storage/db/failure.ts';
import type { CommandAnswer, CommandSent } from '../../protocol/messaging.ts';

/**
 * Writes to the database through the worker, for pages that can't reach it: a content script's own IndexedDB belongs to the page's site.
 */
export interface CommandSender {
  /**
   * Resolves when the command has been done. It is sent again until it is acknowledged, each after the one before.
   * @throws StorageFailure, and the command has not been done
   */
  send(command: Command): Promise<CommandResult>;
}

interface Way {
  /** Sends it to the worker. */
  post(message: CommandSent): Promise<unknown>;
  /** Is the extension still there? After an update its old scripts can't reach it. */
  alive(): boolean;
}

/** Milliseconds. The browser may stop the worker between a command and its answer, without any event. */
const firstWait = 100;
const longestWait = 10_000;
const answerTimeout = 15_000;
/** A command is given up after this many faults that may be temporary. */
const tries = 5;

export function commandSender({ post, alive }: Way): CommandSender {
  const queue = new TaskQueue();

  async function deliver(command: Command): Promise<CommandResult> {
    let faults = 0;
    let isLogged = false;
    // A worker that is being restarted rejects: the command is sent again, and only the first rejection is logged.
    const rejected = (error: unknown): undefined => {
      if (!isLogged) console.warn('command not delivered', error);
      isLogged = true;
    };
    for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
      if (!alive()) throw new StorageFailure('unreachable');
      const answer = (await Promise.race([post({ type: 'command', command }), noAnswer()]).catch(rejected)) as
        | CommandAnswer
        | undefined;
      if (answer && 'result' in answer) return answer.result;
      if (answer && (answer.failed !== 'other' || ++faults >= tries))
        throw new StorageFailure(answer.failed, answer.detail);
      await sleep(wait);
    }
  }

  return { send: (command) => queue.run(() => deliver(command)) };
}

const noAnswer = () => sleep(answerTimeout);
