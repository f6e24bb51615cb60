import type { PDFDocumentProxy } from 'pdfjs-dist';
import { drawForEngine } from '../../../../documents/pdf/ocr/engine/draw-for-engine.ts';
import type { DrawnPage } from '../../../../documents/pdf/ocr/engine/recognise.ts';
import type { RecognisedPage } from '../../../../documents/pdf/ocr/page/recognised-page.ts';
import { answeringThread, endThread } from '../../../../documents/pdf/reading/start-thread.ts';
import { type PageRecogniser, Unrecognised } from './recognising.ts';
import { enginesHere, type RecogniseAnswer, type RecogniseAsked } from './recognising-protocol.ts';

/** Draws the pages of a file here, where PDF.js is, and has them recognised in a thread of their own. */
export class RecognisingThread implements PageRecogniser {
  /** One page more is drawn than is read: no engine waits for its picture. */
  readonly atOnce = enginesHere() + 1;
  private readonly pdf: PDFDocumentProxy;
  private readonly thread: Worker;
  private readonly waiting = new Map<number, PromiseWithResolvers<RecognisedPage>>();

  /** @throws Unrecognised where no thread answers */
  static async start(pdf: PDFDocumentProxy): Promise<RecognisingThread> {
    const make = () => new Worker(new URL('./recognising-worker.ts', import.meta.url), { type: 'module' });
    const thread = await answeringThread(undefined, make).catch((error: unknown) => {
      throw new Unrecognised('engine', error);
    });
    return new RecognisingThread(pdf, thread);
  }

  private constructor(pdf: PDFDocumentProxy, thread: Worker) {
    this.pdf = pdf;
    this.thread = thread;
    this.thread.addEventListener('message', ({ data }: MessageEvent<RecogniseAnswer>) => this.answered(data));
    this.thread.addEventListener('error', (event) => {
      event.preventDefault();
      this.fail(new Unrecognised('engine', event.message));
    });
  }

  async recognise(number: number, signal: AbortSignal): Promise<RecognisedPage> {
    const drawn = await this.draw(number);
    signal.throwIfAborted();
    const answer = Promise.withResolvers<RecognisedPage>();
    this.waiting.set(number, answer);
    this.thread.postMessage({ is: 'recognise', drawn } satisfies RecogniseAsked, [drawn.picture.pixels.buffer]);
    return answer.promise;
  }

  end(): void {
    endThread(this.thread);
    this.fail(new Unrecognised('engine', 'ended'));
  }

  private async draw(number: number): Promise<DrawnPage> {
    try {
      return await drawForEngine(await this.pdf.getPage(number), (width, height) => new OffscreenCanvas(width, height));
    } catch (error) {
      throw new Unrecognised(isForMemory(error) ? 'memory' : 'picture', error);
    }
  }

  private answered(outcome: RecogniseAnswer): void {
    const number = outcome.is === 'recognised' ? outcome.page.page : outcome.page;
    const answer = this.waiting.get(number);
    this.waiting.delete(number);
    if (outcome.is === 'recognised') answer?.resolve(outcome.page);
    else answer?.reject(new Unrecognised(outcome.why === 'undrawable' ? 'picture' : 'engine', outcome.why));
  }

  private fail(why: Unrecognised): void {
    for (const { reject } of this.waiting.values()) reject(why);
    this.waiting.clear();
  }
}

/** Browsers say it in words of their own: Firefox "Array buffer allocation failed", Chromium "Out of memory at ImageData creation". */
const isForMemory = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof Error && /memory|allocat/i.test(error.message));
