import { openPdf, PdfFailure } from '../../../../../documents/pdf/file/open-pdf.ts';
import type { RecognisedPage } from '../../../../../documents/pdf/ocr/page/recognised-page.ts';
import { PageStates } from '../../../../../documents/pdf/reading/page-states.ts';
import { readInThread, type ThreadReading } from '../../../../../documents/pdf/reading/read-in-thread.ts';
import type { PlacedBlock, ReadingAnswer } from '../../../../../documents/pdf/reading/reading-answer.ts';
import { splice } from '../../../../../language/swedish/many.ts';
import type { TakeInWarning, TextBlock } from '../what-is-read.ts';
import { runningText } from './running-text.ts';

type OpenedPdf = Awaited<ReturnType<typeof openPdf>>['pdf'];

export type PdfRead =
  | { is: 'text'; blocks: PdfTextBlock[]; letterhead: TextBlock[]; warnings: TakeInWarning[]; pages: number }
  | { is: 'unread'; why: TakeInWarning };

/** What was noted on a page is said apart from its text. */
interface PdfTextBlock extends TextBlock {
  source?: 'field' | 'note';
}

/** What a PDF is read with beside what every browser has. */
export interface PdfNeeds {
  /** Pages of the file that were recognised from their pictures before. */
  known(): Promise<readonly RecognisedPage[]>;
  /** Recognises pages from their pictures, and hands each on; ends where it can't, or where the reader doesn't want to wait. */
  recognise(
    pdf: OpenedPdf,
    pages: readonly number[],
    take: (page: RecognisedPage) => void,
    signal: AbortSignal,
  ): Promise<void>;
}

/** Reads all of a PDF in threads of its own, and what is only in its pictures, too, where that can be recognised. @throws the signal's reason */
export async function readPdfAnswer(
  bytes: Uint8Array<ArrayBuffer>,
  needs: PdfNeeds,
  signal: AbortSignal,
): Promise<PdfRead> {
  let pdf: OpenedPdf | undefined;
  const lifetime = new AbortController();
  const stop = () => lifetime.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  try {
    ({ pdf } = await openPdf(bytes, async () => undefined));
    signal.throwIfAborted();
    const known = await needs.known();
    const reading = readInThread(bytes, undefined, 1, known, lifetime.signal);
    return await gathered(reading, pdf, needs, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof PdfFailure)) throw error;
    const isLocked = error.why === 'locked' || error.why === 'unknown-lock';
    return { is: 'unread', why: isLocked ? 'locked' : error.why === 'empty' ? 'empty' : 'damaged' };
  } finally {
    signal.removeEventListener('abort', stop);
    lifetime.abort();
    void pdf?.loadingTask.destroy();
  }
}

async function gathered(
  reading: ThreadReading,
  pdf: OpenedPdf,
  needs: PdfNeeds,
  signal: AbortSignal,
): Promise<PdfRead> {
  const states = new PageStates(pdf.numPages);
  const blocks: PlacedBlock[] = [];
  let furniture: PlacedBlock[] = [];
  let recognising: Promise<void> | undefined;
  let isRecognised = false;
  const ended = () => isRecognised && !states.isAwaiting;
  for await (const answer of reading.answers) {
    states.take(answer);
    if (answer.is === 'failed') break;
    if (answer.is === 'facts') furniture = answer.furniture;
    put(blocks, answer);
    if (answer.is === 'done') {
      const poor = states.withPoorText('missing');
      if (!answer.stays || poor.length === 0) break;
      const take = (page: RecognisedPage) => {
        states.awaitRecognised(page.page);
        reading.recognised(page);
      };
      recognising = needs.recognise(pdf, poor, take, signal).then(() => {
        isRecognised = true;
      });
      // Nothing more comes where no page was recognised.
      await recognising;
      if (ended()) break;
    } else if (recognising && ended() && isComplete(answer)) break;
  }
  signal.throwIfAborted();
  return textOf(blocks, furniture, states, pdf.numPages);
}

const isComplete = (answer: ReadingAnswer) => answer.is === 'change' && answer.change.complete;

function put(blocks: PlacedBlock[], answer: ReadingAnswer): void {
  if (answer.is !== 'change') return;
  const { at, removed, put: come } = answer.change;
  splice(blocks, at, removed, come);
}

function textOf(
  blocks: readonly PlacedBlock[],
  furniture: readonly PlacedBlock[],
  states: PageStates,
  pages: number,
): PdfRead {
  const plain = (block: PlacedBlock): PdfTextBlock => ({
    ...{ kind: block.kind, level: block.level, text: runningText(block) },
    ...(block.source && { source: block.source }),
  });
  const read = states.pagesRead();
  const hasText = blocks.some(({ text }) => text.trim() !== '');
  const isLacking = read.textless.length > 0 || read.unread.length > 0;
  const warnings: TakeInWarning[] = [
    ...(hasText
      ? []
      : [read.missing > 0 ? ('scan' as const) : read.unread.length > 0 ? ('damaged' as const) : ('empty' as const)]),
    ...(hasText && isLacking ? (['pages-missing'] as const) : []),
    ...(read.recognised > 0 ? (['recognised'] as const) : []),
    ...(read.doubtful.length > 0 || read.harmed > 0 ? (['doubtful'] as const) : []),
  ];
  return { is: 'text', blocks: blocks.map(plain), letterhead: furniture.map(plain), warnings, pages };
}
