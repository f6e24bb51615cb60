import { TaskQueue } from '../../../storage/commands/task-queue.ts';
import type { DocumentAnswer } from '../../../storage/queries/document-state.ts';
import type { DocumentStateRequest } from '../../protocol/messaging.ts';
import { message } from '../../protocol/single-message.ts';
import { written } from '../../settings/settings.ts';
import type { ReadingSession } from '../reading-session.ts';
import { QuestionPause } from './question-pause.ts';

/** How long, in milliseconds, to wait for a page that is going to another of its views to fill it. */
const settling = 500;
/** How long to wait before it is asked again whether pages are still being recognised, in milliseconds. */
const betweenPages = 2_000;
/** How long the worker may take, in milliseconds: it may have to bring the database to a newer version first. */
const timeout = 5 * 60_000;

/** Called with whether the comments could be loaded. */
export interface DocumentStateListener {
  loaded(): void;
  /** The worker or the database doesn't answer. */
  failed(): void;
}

/** Keeps the session up to date with the reader's comments on its document, from whichever window, until the signal aborts. */
export function followDocumentState(
  session: ReadingSession,
  { loaded, failed }: DocumentStateListener,
  signal: AbortSignal,
): { readThrough(): void } {
  /** The address that was asked about; undefined until the document has been read through. */
  let address: string | undefined;
  /** How many pages of its text had been recognised then. */
  let recognised = 0;
  /** How many had been in the text that the worker was last sent. */
  let recognisedInSent = 0;
  const questions = new TaskQueue();
  const pause = new QuestionPause();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const ask = async (): Promise<void> => {
    if (signal.aborted) return;
    const asked = address;
    // A page on its way to another of its views has the new address before the new text. The two don't belong together.
    if (session.address !== asked) return askIn(settling);
    const { documentState } = session.commenting;
    // Pictures may say what a document is called, whose records were made before they were read: the worker hears of it once they all are.
    const isReadFurther = session.recognisedPages !== recognisedInSent;
    if (isReadFurther && session.isRecognising) askIn(betweenPages);
    const again =
      documentState?.known && (!isReadFurther || session.isRecognising)
        ? await answerTo({ edition: documentState.edition, known: session.commenting.versions() })
        : undefined;
    const read = again ? undefined : await session.comments.readText();
    if (read) recognisedInSent = session.recognisedPages;
    const answer = read ? await answerTo({ read }) : again;
    // The page has gone to another view, and another question has been asked since.
    if (signal.aborted || address !== asked) return;
    if (session.address !== asked) return askIn(settling);
    if (!answer) return failed();
    await session.comments.take(answer, read);
    loaded();
  };
  const askIn = (milliseconds: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      questions.run(ask).catch((error: unknown) => {
        console.warn('document state', error);
        if (!signal.aborted) failed();
      });
    }, milliseconds);
  };
  written.onChange(() => address !== undefined && askIn(pause.after(performance.now())), signal);
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });

  return {
    readThrough() {
      if (!session.isComplete) return;
      const [before, now] = [recognised, session.recognisedPages];
      recognised = now;
      if (session.address === address) {
        // What makes the document's records holds its text.
        if (now !== before) askIn(settling);
        return;
      }
      const isFirst = address === undefined;
      address = session.address;
      // Each view of a page is a document of its own.
      if (!isFirst) session.comments.forget();
      askIn(isFirst ? 0 : settling);
    },
  };
}

/** Undefined where the worker can't be reached, or the database can't be read. */
async function answerTo(wanted: DocumentStateRequest): Promise<DocumentAnswer | undefined> {
  return await message('document-state-wanted', wanted, { timeout }).catch((error: unknown) => {
    console.warn('document state', error);
    return undefined;
  });
}
