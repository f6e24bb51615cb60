import type { PDFDocumentProxy } from 'pdfjs-dist';
import { endThread } from '../../threads.ts';
import { pdfjs, pdfOptions } from './pdfjs.ts';
import { pdfjsThread } from './pdfjs-thread.ts';
import { isUnknownLock } from './unknown-lock.ts';

/** Why bytes are not shown: there are none, they are something else than a PDF, or one that is beyond repair or that no password opens. */
export type UnreadablePdf = 'empty' | 'not-a-pdf' | 'damaged' | 'unknown-lock';

/** Asks the reader for the file's password. Answers undefined if the reader cancels. */
export type PasswordAsked = (wrong: boolean) => Promise<string | undefined>;

export class PdfFailure extends Error {
  readonly why: UnreadablePdf | 'locked';

  constructor(why: UnreadablePdf | 'locked', detail: string) {
    super(detail);
    this.name = 'PdfFailure';
    this.why = why;
  }
}

/**
 * Opens a PDF in PDF.js's worker. Answers with the password, too, where one was asked for.
 * @param bytes are left as they are: the worker gets a copy
 * @throws PdfFailure
 */
export async function openPdf(
  bytes: Uint8Array<ArrayBuffer>,
  askForPassword: PasswordAsked,
): Promise<{ pdf: PDFDocumentProxy; password: string | undefined }> {
  const unreadable = unreadableFrom(bytes);
  if (unreadable) throw new PdfFailure(unreadable, `${bytes.length} bytes`);
  const thread = await pdfjsThread();
  // The types know of none.
  const worker = new pdfjs.PDFWorker({ port: thread } as unknown as { port: null });
  const task = pdfjs.getDocument({ ...pdfOptions, worker, data: bytes.slice() });
  const destroy = task.destroy.bind(task);
  // PDF.js ends only threads that it has begun itself.
  task.destroy = async () => {
    await destroy();
    worker.destroy();
    endThread(thread);
  };
  let given = true;
  let said: string | undefined;
  task.onPassword = (answer: (password: string) => void, reason: number) => {
    void askForPassword(reason === pdfjs.PasswordResponses.INCORRECT_PASSWORD).then((password) => {
      given = password !== undefined;
      said = password;
      if (password === undefined) void task.destroy();
      else answer(password);
    });
  };
  try {
    return { pdf: await task.promise, password: said };
  } catch (error) {
    if (given) void task.destroy();
    const why = isUnknownLock(error) ? 'unknown-lock' : 'damaged';
    throw new PdfFailure(given ? why : 'locked', error instanceof Error ? error.message : String(error));
  }
}

/** A header may stand a little way into the file; further in, no reader looks for it. */
const headerWithin = 1024;

/** Recognises bytes that can't be a PDF without opening them. */
function unreadableFrom(bytes: Uint8Array): UnreadablePdf | undefined {
  if (bytes.length === 0) return 'empty';
  return latin(bytes.subarray(0, headerWithin)).includes('%PDF-') ? undefined : 'not-a-pdf';
}

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
