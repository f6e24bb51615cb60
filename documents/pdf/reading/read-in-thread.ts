import { Coming } from '../../coming.ts';
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
  const coming = new Coming<ReadingAnswer>();
  const end = () => thread && endThread(thread);
  const begin = (started: Worker) => {
    thread = started;
    if (signal.aborted) return end();
    started.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => coming.add(data));
    started.addEventListener('error', ({ message }) => coming.add({ is: 'failed', message }));
    ask({ is: 'read', bytes, password, seen: page, recognised: known });
  };
  answeringThread(spare, make).then(begin, (error: unknown) => coming.add({ is: 'failed', message: String(error) }));
  spare = undefined;
  signal.addEventListener('abort', end);
  return {
    answers: taken(),
    see(now) {
      page = now;
      ask({ is: 'seen', page });
    },
    recognised: (page) => ask({ is: 'recognised', page }),
  };

  async function* taken(): AsyncIterable<ReadingAnswer> {
    for await (const answer of coming.until(signal)) {
      yield answer;
      if (answer.is !== 'failed' && !(answer.is === 'done' && !answer.stays)) continue;
      end();
      return;
    }
  }
}
