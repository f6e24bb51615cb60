import { browser } from 'wxt/browser';
import type { WorkAnswer, WorkWanted } from '../messaging.ts';
import { written } from '../settings.ts';
import type { ReadingSession } from './reading-session.ts';

/** How long to wait after something has been written: more may come. In milliseconds. */
const calm = 60;

/** Keeps the session told of what the reader has written of its document, in whichever window, until the signal ends it. */
export function followWork(session: ReadingSession, told: () => void, signal: AbortSignal): { readThrough(): void } {
  let begun = false;
  let asking = Promise.resolve();

  const ask = async (): Promise<void> => {
    if (signal.aborted) return;
    const { work } = session.comments;
    const again = work?.known ? await answerTo({ type: 'work-wanted', edition: work.edition }) : undefined;
    const read = again ? undefined : await session.readText();
    const answer = read ? await answerTo({ type: 'work-wanted', read }) : again;
    if (!answer || signal.aborted) return;
    await session.takeWork(answer, read);
    told();
  };

  const soon = () => {
    asking = asking.then(() => new Promise((resolve) => setTimeout(resolve, calm))).then(ask);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  written.onChange(() => {
    if (!begun) return;
    clearTimeout(waiting);
    waiting = setTimeout(soon, calm);
  }, signal);

  return {
    readThrough() {
      if (begun || !session.isComplete) return;
      begun = true;
      soon();
    },
  };
}

/** Nothing where the worker can't be reached, or the database can't be read. */
async function answerTo(wanted: WorkWanted): Promise<WorkAnswer | undefined> {
  return (await browser.runtime.sendMessage(wanted).catch(() => undefined)) as WorkAnswer | undefined;
}
