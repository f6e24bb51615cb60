/**
 * Reads a PDF in a thread of its own, with PDF.js in another: the one that draws is never kept waiting, one that hangs can be ended, and
 * the page stays free of what is made of the text.
 */

import { answerWhenLoaded, endThread, type ThreadAsked } from '../../threads.ts';
import { type PDFDocumentProxy, pdfjs, pdfOptions } from '../file/pdfjs.ts';
import { pdfjsThread, preparePdfjsThread } from '../file/pdfjs-thread.ts';
import { PageDamage } from './page-damage.ts';
import { startReading } from './read-page.ts';
import type { ReadingAnswer, ReadingAsked } from './reading-answer.ts';
import type { OpenedPdf } from './timed-reader.ts';
import type { WatchedWorkerMessage } from './watched-worker.ts';
import { WholeReading } from './whole-reading.ts';

const send = (answer: ReadingAnswer) => postMessage(answer);
let seen = 1;
let whole: WholeReading | undefined;

answerWhenLoaded();
addEventListener('message', ({ data: asked }: MessageEvent<ReadingAsked | ThreadAsked>) => {
  if (!('is' in asked)) return;
  if (asked.is === 'read') {
    seen = asked.seen;
    read(asked).catch((error: unknown) => send({ is: 'failed', message: String(error) }));
    return;
  }
  if (asked.is === 'recognised') return whole?.recognised(asked.page);
  seen = asked.page;
  if (whole) whole.seen = seen;
});

/** That packed data has ended too early it says among what is of little use else, which `watched-worker.ts` keeps off the console. */
const verbosity = pdfjs.VerbosityLevel.INFOS;

preparePdfjsThread();

async function read({ bytes, password, recognised }: Extract<ReadingAsked, { is: 'read' }>): Promise<void> {
  // A second opening meets the same faults.
  const opened = await open(bytes, password, send);
  whole = new WholeReading(opened, () => open(bytes, password, () => {}), seen, send);
  for (const page of recognised) whole.recognised(page);
  await whole.run();
}

async function open(
  bytes: Uint8Array<ArrayBuffer>,
  password: string | undefined,
  send: (answer: ReadingAnswer) => void,
): Promise<OpenedPdf> {
  const thread = await pdfjsThread();
  const damage = new PageDamage();
  thread.addEventListener('message', ({ data }: MessageEvent<WatchedWorkerMessage>) => {
    if (data.remisslasaren === 'fault') send({ is: 'fault' });
    else if (data.remisslasaren === 'claimed') send({ is: 'claimed', pages: data.pages });
    else if (data.remisslasaren === 'damage') damage.take(data.damage);
  });
  // The types know of none.
  const worker = new pdfjs.PDFWorker({ port: thread, verbosity } as unknown as { port: null });
  const task = pdfjs.getDocument({
    ...pdfOptions,
    worker,
    verbosity,
    data: bytes.slice(),
    ...(password === undefined ? {} : { password }),
    // Nothing is drawn here, and there is no document that addresses could be relative to.
    useWorkerFetch: true,
    disableFontFace: true,
  });
  const end = () => {
    endThread(thread);
    worker.destroy();
  };
  try {
    const pdf: PDFDocumentProxy = await task.promise;
    return { reading: await startReading(pdf, damage), end };
  } catch (error) {
    end();
    throw error;
  }
}
