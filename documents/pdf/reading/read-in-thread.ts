import { answeringThread, endThread, newThread } from '../../threads.ts';
import type { RecognisedPage } from '../ocr/page/recognised-page.ts';
import type { ReadingAnswer, ReadingAsked } from './reading-answer.ts';

export interface ThreadReading {
  answers: AsyncIterable<ReadingAnswer>;
  /** Says which page is in view, so that it is read next. */
  see(page: number): void;
  /** Has a page read from what was recognised in its picture. */
  recognised(page: RecognisedPage): void;
}

let spare: Worker | undefined;

const make = () => new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });

/** Begins to load what reads, while the file is still on its way. */
export function prepareToRead(): void {
  spare ??= newThread(make);
}

/**
 * Has a PDF read in a thread of its own, until the signal aborts.
 * @param bytes are left as they are
 * @param known pages that were recognised before
 */
export function readInThread(
  bytes: Uint8Array<ArrayBuffer>,
  password: string | undefined,
  seen: number,
  known: readonly RecognisedPage[],
  signal: AbortSignal,
): ThreadReading {
  let thread: Worker | undefined;
  let page = seen;
  const ask = (asked: ReadingAsked) => thread?.postMessage(asked);
  const waiting: ReadingAnswer[] = [];
  let wake = () => {};
  const take = (answer: ReadingAnswer) => {
    waiting.push(answer);
    wake();
  };
  const end = () => thread && endThread(thread);
  const begin = (started: Worker) => {
    thread = started;
    if (signal.aborted) return end();
    started.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => take(data));
    started.addEventListener('error', ({ message }) => take({ is: 'failed', message }));
    ask({ is: 'read', bytes, password, seen: page, recognised: known });
  };
  answeringThread(spare, make).then(begin, (error: unknown) => take({ is: 'failed', message: String(error) }));
  spare = undefined;
  signal.addEventListener('abort', () => {
    end();
    wake();
  });
  return {
    answers: taken(),
    see(now) {
      page = now;
      ask({ is: 'seen', page });
    },
    recognised: (page) => ask({ is: 'recognised', page }),
  };

  async function* taken(): AsyncIterable<ReadingAnswer> {
    while (!signal.aborted) {
      const answer = waiting.shift();
      if (answer) yield answer;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (answer?.is !== 'failed' && !(answer?.is === 'done' && !answer.stays)) continue;
      end();
      return;
    }
  }
}
