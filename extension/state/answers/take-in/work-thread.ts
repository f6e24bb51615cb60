import { answeringThread, endThread } from '../../../../documents/threads.ts';
import type { WorkDone, WorkMessage } from './serve-work.ts';
import type { WorkAnswer, WorkAsked } from './work.ts';

/** The thread that makes answers of files, until the signal aborts. */
export class WorkThread {
  private thread: Promise<Worker> | undefined;
  private readonly signal: AbortSignal;
  private number = 0;

  constructor(signal: AbortSignal) {
    this.signal = signal;
    signal.addEventListener('abort', () => void this.end(), { once: true });
  }

  /** @throws Error where the file can't be read; the signal's reason */
  async work(asked: WorkAsked): Promise<WorkAnswer> {
    this.signal.throwIfAborted();
    this.thread ??= answeringThread(undefined, make);
    const thread = await this.thread;
    const number = ++this.number;
    const { promise, resolve, reject } = Promise.withResolvers<WorkAnswer>();
    const lifetime = new AbortController();
    const hear = ({ data }: MessageEvent<WorkDone | object>) => {
      if (!('number' in data) || data.number !== number) return;
      if ('done' in data) resolve(data.done);
      else reject(new Error(data.failed));
    };
    thread.addEventListener('message', hear, { signal: lifetime.signal });
    // For example where a file takes more memory than there is: the next gets a thread of its own.
    const stumble = ({ message }: ErrorEvent) => {
      void this.end();
      reject(new Error(message));
    };
    thread.addEventListener('error', stumble, { signal: lifetime.signal });
    const stop = () => reject(this.signal.reason);
    this.signal.addEventListener('abort', stop, { once: true });
    thread.postMessage({ number, asked } satisfies WorkMessage);
    return promise.finally(() => {
      lifetime.abort();
      this.signal.removeEventListener('abort', stop);
    });
  }

  private async end(): Promise<void> {
    const { thread } = this;
    this.thread = undefined;
    if (thread) endThread(await thread);
  }
}

const make = () => new Worker(new URL('./work-worker.ts', import.meta.url), { type: 'module' });
