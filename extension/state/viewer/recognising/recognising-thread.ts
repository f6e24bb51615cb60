import type { PDFDocumentProxy } from 'pdfjs-dist';
import { drawForEngine } from '../../../../documents/pdf/ocr/engine/draw-for-engine.ts';
import type { DrawnPage } from '../../../../documents/pdf/ocr/engine/recognise.ts';
import type { RecognisedPage } from '../../../../documents/pdf/ocr/page/recognised-page.ts';
import { answeringThread, endThread, type ThreadAnswer, watchThread } from '../../../../documents/threads.ts';
import { type PageRecogniser, Unrecognised } from './recognising.ts';
import { enginesHere, type RecogniseAnswer, type RecogniseAsked } from './recognising-protocol.ts';

/** The thread is gone, and its pages can be drawn and given to another. */
class ThreadLost extends Error {}

/** A page that has been given to so many threads in vain may be what loses them. */
const mostTries = 3;

/** Draws the pages of a file here, where PDF.js is, and has them recognised in a thread of their own, or in another where that is lost. */
export class RecognisingThread implements PageRecogniser {
  /** One page more is drawn than is read: no engine waits for its picture. */
  readonly atOnce = enginesHere() + 1;
  private readonly pdf: PDFDocumentProxy;
  private readonly waiting = new Map<number, PromiseWithResolvers<RecognisedPage>>();
  private thread: Promise<Worker>;
  private lifetime = new AbortController();

  /** @throws Unrecognised where no thread answers */
  static async start(pdf: PDFDocumentProxy): Promise<RecognisingThread> {
    const started = new RecognisingThread(pdf);
    await started.thread;
    return started;
  }

  private constructor(pdf: PDFDocumentProxy) {
    this.pdf = pdf;
    this.thread = this.begin();
  }

  async recognise(number: number, signal: AbortSignal): Promise<RecognisedPage> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.tryOnce(number, signal);
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof ThreadLost)) throw error;
        if (tries === mostTries) throw new Unrecognised('engine', error);
      }
    }
  }

  end(): void {
    this.lifetime.abort();
    this.fail(new Unrecognised('engine', 'ended'));
  }

  /** @throws ThreadLost */
  private async tryOnce(number: number, signal: AbortSignal): Promise<RecognisedPage> {
    const drawn = await this.draw(number);
    const thread = await this.thread;
    signal.throwIfAborted();
    const answer = Promise.withResolvers<RecognisedPage>();
    this.waiting.set(number, answer);
    thread.postMessage({ is: 'recognise', drawn } satisfies RecogniseAsked, [drawn.picture.pixels.buffer]);
    return answer.promise;
  }

  /** @throws Unrecognised where no thread answers */
  private async begin(): Promise<Worker> {
    const { signal } = this.lifetime;
    const make = () => new Worker(new URL('./recognising-worker.ts', import.meta.url), { type: 'module' });
    const thread = await answeringThread(undefined, make).catch((error: unknown) => {
      throw new Unrecognised('engine', error);
    });
    signal.addEventListener('abort', () => endThread(thread), { once: true });
    if (signal.aborted) endThread(thread);
    const hear = ({ data }: MessageEvent<RecogniseAnswer | ThreadAnswer>) => 'is' in data && this.answered(data);
    thread.addEventListener('message', hear, { signal });
    const stumble = (event: ErrorEvent) => {
      event.preventDefault();
      this.fail(new Unrecognised('engine', event.message));
    };
    thread.addEventListener('error', stumble, { signal });
    signal.addEventListener(
      'abort',
      watchThread(thread, () => this.beginAnew()),
      { once: true },
    );
    return thread;
  }

  private beginAnew(): void {
    this.lifetime.abort();
    this.lifetime = new AbortController();
    this.thread = this.begin();
    // Who draws a page meanwhile hears of it then.
    this.thread.catch(() => {});
    this.fail(new ThreadLost('it no longer answers'));
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

  private fail(why: Unrecognised | ThreadLost): void {
    for (const { reject } of this.waiting.values()) reject(why);
    this.waiting.clear();
  }
}

/** Browsers say it in words of their own: Firefox "Array buffer allocation failed", Chromium "Out of memory at ImageData creation". */
const isForMemory = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof Error && /memory|allocat/i.test(error.message));
