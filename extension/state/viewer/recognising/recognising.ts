import type { RecognisedPage } from '../../../../documents/pdf/ocr/page/recognised-page.ts';
import type { Recognition, WhyUnrecognised } from '../../../../documents/readable-document.ts';
import { PageQueue } from './page-queue.ts';

/** What recognises the words in the pictures of a file's pages. */
export interface PageRecogniser {
  /** How many pages it takes at a time. */
  readonly atOnce: number;
  /**
   * @param number from 1
   * @throws Unrecognised; and an AbortError where the signal aborts
   */
  recognise(number: number, signal: AbortSignal): Promise<RecognisedPage>;
  /** Lets go of its threads. */
  end(): void;
}

/** A page couldn't be recognised; the others can be, all the same. */
export class Unrecognised extends Error {
  readonly why: WhyUnrecognised;

  constructor(why: WhyUnrecognised, cause: unknown) {
    super(`${why}: ${cause}`, { cause });
    this.name = 'Unrecognised';
    this.why = why;
  }
}

interface Needs {
  /** Loads the recogniser, which is large. */
  load(): Promise<PageRecogniser>;
  /** The page in view. */
  seen(): number;
  /** How many of the file's pages have been recognised, also when it was open before. */
  recognised(): number;
  take(page: RecognisedPage): void;
  /** Keeps the page for the next time. @returns why it isn't kept */
  keep(page: RecognisedPage): Promise<Recognition['unkept']>;
  /** Keeps which pages are left of those that were asked for, so that it goes on when the file is opened again. */
  keepLeft(pages: readonly number[]): void;
  tell(recognition: Recognition): void;
}

/** After so many failures of the engine in a row the others aren't tried: each costs seconds, and it doesn't work here. */
const mostFailures = 3;

/** Recognises the text of pages from their pictures, what is in view first, as long as the file is open and nobody cancels. */
export class Recognising {
  private readonly needs: Needs;
  private readonly queue = new PageQueue();
  private readonly failed = new Map<number, WhyUnrecognised>();
  private unkept: Recognition['unkept'];
  private all = 0;
  private done = 0;
  private before = 0;
  /** Of the engine, in a row. */
  private failures = 0;
  /** Of what runs just now. */
  private lifetime: AbortController | undefined;

  /** @param signal the file's */
  constructor(needs: Needs, signal: AbortSignal) {
    this.needs = needs;
    signal.addEventListener('abort', () => this.leave(), { once: true });
  }

  /** Pages that are asked for while others run come behind them. */
  start(pages: readonly number[]): void {
    if (this.add(pages)) this.needs.keepLeft(this.queue.left());
  }

  /**
   * As `start`, of what was asked for before the file was closed. It is kept anew once a page is through: what ends the browser in the
   * middle of a page doesn't do so whenever the file is opened.
   */
  goOn(pages: readonly number[]): void {
    const isFirst = !this.lifetime;
    if (this.add(pages) && isFirst) this.needs.keepLeft([]);
  }

  /** False where there is nothing to add. */
  private add(pages: readonly number[]): boolean {
    const fresh = pages.filter((page) => this.queue.add(page));
    if (fresh.length === 0) return false;
    for (const page of fresh) this.failed.delete(page);
    if (!this.lifetime) [this.all, this.done, this.before] = [0, 0, this.needs.recognised()];
    this.all += fresh.length;
    if (this.lifetime) {
      this.tell();
      return true;
    }
    this.failures = 0;
    this.lifetime = new AbortController();
    void this.run(this.lifetime.signal);
    return true;
  }

  /** What has been recognised stays; nobody asks for the others any more. */
  cancel(): void {
    if (!this.lifetime) return;
    this.leave();
    this.needs.keepLeft([]);
  }

  /** What is left is gone on with when the file is opened again. */
  leave(): void {
    if (!this.lifetime) return;
    this.lifetime.abort();
    this.stop();
  }

  private stop(): void {
    this.lifetime = undefined;
    this.queue.clear();
    this.tell();
  }

  private async run(signal: AbortSignal): Promise<void> {
    this.tell();
    let recogniser: PageRecogniser | undefined;
    try {
      recogniser = await this.needs.load();
      // Another run may have the pages by now.
      if (signal.aborted) return;
      const { atOnce } = recogniser;
      const one = recogniser;
      await Promise.all(Array.from({ length: atOnce }, () => this.work(one, signal)));
    } catch (error) {
      if (signal.aborted) return;
      console.warn('recognising', error);
      for (const page of this.queue.left()) this.through(page, 'engine');
      this.needs.keepLeft([]);
    } finally {
      recogniser?.end();
      if (!signal.aborted) this.stop();
    }
  }

  private async work(recogniser: PageRecogniser, signal: AbortSignal): Promise<void> {
    for (let page = this.queue.next(this.needs.seen()); page && !signal.aborted; ) {
      const why = await this.one(page, recogniser, signal);
      if (signal.aborted) return;
      this.through(page, why);
      this.needs.keepLeft(this.queue.left());
      this.tell();
      page = this.queue.next(this.needs.seen());
    }
  }

  private async one(
    number: number,
    recogniser: PageRecogniser,
    signal: AbortSignal,
  ): Promise<WhyUnrecognised | undefined> {
    try {
      if (this.failures >= mostFailures) return 'engine';
      const page = await recogniser.recognise(number, signal);
      this.failures = 0;
      if (signal.aborted) return undefined;
      this.needs.take(page);
      this.unkept = await this.needs.keep(page);
      return undefined;
    } catch (error) {
      if (!signal.aborted) console.warn('page', number, error);
      const why = error instanceof Unrecognised ? error.why : 'engine';
      if (why === 'engine') this.failures++;
      return why;
    }
  }

  private through(page: number, why: WhyUnrecognised | undefined): void {
    this.queue.through(page);
    this.done++;
    if (why) this.failed.set(page, why);
  }

  private tell(): void {
    this.needs.tell({
      all: this.all,
      done: this.done,
      before: this.before,
      runs: this.lifetime !== undefined,
      failed: [...this.failed].map(([page, why]) => ({ page, why })),
      unkept: this.unkept,
    });
  }
}
