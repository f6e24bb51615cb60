import { browser } from 'wxt/browser';
import type { WorkAnswer, WorkWanted } from '../messaging.ts';
import { written } from '../settings.ts';
import type { ReadingSession } from './reading-session.ts';

/** How long to wait after something has been written: more may come. In milliseconds. */
const calm = 60;
/** How long a page that shows another of its views may take to fill it, in milliseconds. */
const settling = 500;

/** Hears whether it could be told what the reader has written. */
export interface WorkListener {
  told(): void;
  /** The worker or the database doesn't answer. */
  failed(): void;
}

/** Keeps the session told of what the reader has written of its document, in whichever window, until the signal ends it. */
export function followWork(
  session: ReadingSession,
  { told, failed }: WorkListener,
  signal: AbortSignal,
): { readThrough(): void } {
  /** The address that was asked about; undefined until the document has been read through. */
  let address: string | undefined;
  let asking = Promise.resolve();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const ask = async (): Promise<void> => {
    if (signal.aborted) return;
    const { work } = session.comments;
    const again = work?.known
      ? await answerTo({ type: 'work-wanted', edition: work.edition, known: session.comments.versions() })
      : undefined;
    const read = again ? undefined : await session.work.readText();
    const answer = read ? await answerTo({ type: 'work-wanted', read }) : again;
    if (signal.aborted) return;
    if (!answer) return failed();
    await session.work.take(answer, read);
    told();
  };
  const askIn = (milliseconds: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      asking = asking.then(ask);
    }, milliseconds);
  };
  written.onChange(() => address !== undefined && askIn(calm), signal);
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });

  return {
    readThrough() {
      if (!session.isComplete || session.address === address) return;
      const isFirst = address === undefined;
      address = session.address;
      // Another of the page's views is another document.
      if (!isFirst) session.work.forget();
      askIn(isFirst ? 0 : settling);
    },
  };
}

/** Nothing where the worker can't be reached, or the database can't be read. */
async function answerTo(wanted: WorkWanted): Promise<WorkAnswer | undefined> {
  return (await browser.runtime.sendMessage(wanted).catch(() => undefined)) as WorkAnswer | undefined;
}
