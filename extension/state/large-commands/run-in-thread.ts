import { answeringThread, endThread, watchThread } from '../../../documents/threads.ts';
import type { Command, CommandResult } from '../../../storage/commands/command.ts';
import { runCommand } from '../../../storage/commands/run-command.ts';
import { StorageFailure } from '../../../storage/db/failure.ts';
import type { Store } from '../../../storage/db/store.ts';
import type { CommandAsked, CommandDone } from './serve-command.ts';

const make = () => new Worker(new URL('./command-worker.ts', import.meta.url), { type: 'module' });

/**
 * Does a command in a thread of its own, so that the page goes on meanwhile; here where no thread answers, or it is lost. A command that
 * has been done isn't done again.
 * @throws StorageFailure, and nothing has been written
 */
export async function runInThread(store: Store, command: Command): Promise<CommandResult> {
  let thread: Worker | undefined;
  const lifetime = new AbortController();
  try {
    thread = await answeringThread(undefined, make);
    const done = await answered(thread, { command }, lifetime.signal);
    if ('failed' in done) throw new StorageFailure(done.failed, done.detail);
    return done.result;
  } catch (error) {
    if (error instanceof StorageFailure) throw error;
    console.warn('command in a thread', error);
    return await runCommand(store, command);
  } finally {
    lifetime.abort();
    if (thread) endThread(thread);
  }
}

function answered(thread: Worker, asked: CommandAsked, signal: AbortSignal): Promise<CommandDone> {
  return new Promise((resolve, reject) => {
    const hear = ({ data }: MessageEvent<CommandDone | object>) =>
      ('result' in data || 'failed' in data) && resolve(data);
    thread.addEventListener('message', hear, { signal });
    thread.addEventListener('error', ({ message }) => reject(new Error(message)), { signal });
    signal.addEventListener(
      'abort',
      watchThread(thread, () => reject(new Error('it no longer answers'))),
      { once: true },
    );
    thread.postMessage(asked);
  });
}
