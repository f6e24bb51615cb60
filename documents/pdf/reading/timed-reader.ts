import type { WhyUnread } from '../../readable-document.ts';
import { pdfLimits } from '../file/limits.ts';
import { whyUnread } from '../file/why-unread.ts';
import type { PdfReading } from './read-page.ts';

/** A document that a PDF.js of its own has open. */
export interface OpenedPdf {
  reading: PdfReading;
  /** Ends that PDF.js even while it is reading; its unanswered requests may then stay unanswered. */
  end(): void;
}

export type PageOutcome<Result> =
  | { is: 'read'; page: number; result: Result }
  /** It takes long; the other pages are read meanwhile, and its own outcome comes later. */
  | { is: 'slow'; page: number }
  | { is: 'unread'; page: number; why: WhyUnread };

/** See `pdfLimits`. */
export type TimeLimits = Record<'slowAfter' | 'givenUpAfter' | 'slowPages', number>;

type Answer<Result> = { is: 'read'; result: Result } | { is: 'unread'; why: WhyUnread } | undefined;
interface Late<Result> {
  page: number;
  answer: Promise<Answer<Result>>;
}

/**
 * Reads a document's pages one after the other. A page that takes longer than `slowAfter` goes on in the PDF.js that reads it, and the
 * other pages are read in a new one.
 */
export class TimedReader {
  private readonly open: () => Promise<OpenedPdf>;
  private readonly limits: TimeLimits;
  private opened: OpenedPdf | undefined;
  private slow = 0;
  /** Why the rest isn't read, where nothing is open. */
  private whyClosed: 'skipped' | 'not-reopened' = 'skipped';

  /** @param first what is open already */
  constructor(first: OpenedPdf, open: () => Promise<OpenedPdf>, limits: TimeLimits = pdfLimits) {
    this.opened = first;
    this.open = open;
    this.limits = limits;
  }

  /**
   * The next page is asked for before the last one is yielded, so that PDF.js reads while the caller works on it.
   * @param next which page is to be read, undefined when all have been
   * @param mayBeLate whether what comes late is of use; else a page that takes long is unread at once
   */
  async *each<Result>(
    next: () => number | undefined,
    read: (reading: PdfReading, page: number) => Promise<Result>,
    mayBeLate: boolean,
  ): AsyncIterable<PageOutcome<Result>> {
    const [late, arrived]: [Set<Late<Result>>, PageOutcome<Result>[]] = [new Set(), []];
    const keep = (page: number, from: OpenedPdf, asked: Promise<Answer<Result>>) => {
      const answer = within(asked, this.limits.givenUpAfter - this.limits.slowAfter).finally(() => from.end());
      const one = { page, answer };
      late.add(one);
      void answer.then((come) => {
        late.delete(one);
        arrived.push({ page, ...(come ?? { is: 'unread', why: 'slow' }) });
      });
    };
    for (let coming = this.begin(next, read); coming; ) {
      const { page, from, asked } = coming;
      const answer = await within(asked, this.limits.slowAfter);
      if (answer) {
        coming = this.begin(next, read);
        yield { page, ...answer };
      } else {
        this.slow++;
        yield mayBeLate ? { is: 'slow', page } : { is: 'unread', page, why: 'slow' };
        if (mayBeLate) keep(page, from, asked);
        else from.end();
        this.opened = await this.another();
        coming = this.begin(next, read);
      }
      yield* arrived.splice(0);
    }
    for (let page = next(); page !== undefined; page = next()) yield { is: 'unread', page, why: this.whyClosed };
    while (late.size > 0) {
      await Promise.race([...late].map(({ answer }) => answer));
      yield* arrived.splice(0);
    }
    yield* arrived;
  }

  /** @returns undefined after the last page, and where nothing is open to read the rest */
  private begin<Result>(
    next: () => number | undefined,
    read: (reading: PdfReading, page: number) => Promise<Result>,
  ): { page: number; from: OpenedPdf; asked: Promise<Answer<Result>> } | undefined {
    const from = this.opened;
    if (!from) return undefined;
    const page = next();
    if (page === undefined) return undefined;
    const asked = read(from.reading, page).then(
      (result): Answer<Result> => ({ is: 'read', result }),
      (error: unknown): Answer<Result> => ({ is: 'unread', why: whyUnread(error) }),
    );
    return { page, from, asked };
  }

  private async another(): Promise<OpenedPdf | undefined> {
    if (this.slow >= this.limits.slowPages) return undefined;
    const opening = this.open().catch((error: unknown) => {
      console.warn('reopening', error);
      return undefined;
    });
    const opened = await within(opening, this.limits.slowAfter);
    if (!opened) {
      this.whyClosed = 'not-reopened';
      void opening.then((late) => late?.end());
    }
    return opened;
  }

  end(): void {
    this.opened?.end();
    this.opened = undefined;
  }
}

/** @returns undefined where it takes longer */
async function within<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
