import type { PagesRead, UnreadPages, WhyUnread } from '../../readable-document.ts';
import type { PageState } from '../text/runs/page-state.ts';
import type { PageRead, ReadingAnswer, WordsFound } from './reading-answer.ts';
import { scannedAmong } from './scanned-pages.ts';

/** How far a PDF's pages have been read, collected from the reading's answers. */
export class PageStates {
  private readonly all: number;
  private readonly layers = new Map<number, PageState['layer'] | undefined>();
  private readonly recognised = new Map<number, WordsFound>();
  /** Recognised from their pictures, but not read from that yet. */
  private readonly awaited = new Set<number>();
  /** Kept when the page has been recognised: the others are judged by it. */
  private readonly stamps = new Map<number, string>();
  private readonly unread = new Map<number, WhyUnread>();
  private readonly slow = new Set<number>();
  private readonly late = new Set<number>();
  private readonly unsure = new Set<number>();
  private readonly damaged = new Set<number>();
  private added = { fields: 0, notes: 0, left: 0, addedUnread: [] as readonly number[] };
  private illegible: readonly number[] = [];
  private faults = 0;
  private claimed: number | undefined;
  /** The reading itself has failed, and no more pages come. */
  private failed = false;

  constructor(all: number) {
    this.all = all;
  }

  take(answer: ReadingAnswer): void {
    if (answer.is === 'page' && this.slow.has(answer.page.number)) this.late.add(answer.page.number);
    if (answer.is === 'page') this.takePage(answer.page);
    else if (answer.is === 'unread') this.read(answer.page).unread.set(answer.page, answer.why);
    else if (answer.is === 'slow') this.slow.add(answer.page);
    else if (answer.is === 'unsure') this.unsure.add(answer.page);
    else if (answer.is === 'illegible') this.illegible = answer.pages;
    else if (answer.is === 'fault') this.faults++;
    else if (answer.is === 'claimed') this.claimed = answer.pages;
    else if (answer.is === 'added') this.added = addedIn(answer);
    else if (answer.is === 'failed') this.failed = true;
  }

  private takePage({ number, layer, stamp, recognised, damaged }: PageRead): void {
    if (stamp !== undefined) this.stamps.set(number, stamp);
    this.read(number).layers.set(number, layer);
    if (damaged) this.damaged.add(number);
    if (recognised) this.recognised.set(number, recognised);
    this.awaited.delete(number);
  }

  /** The page has been recognised: it has no text to be asked for any more, though the reading's answer comes a moment later. */
  awaitRecognised(page: number): void {
    const layer = this.layers.get(page);
    if (layer !== undefined && layer !== 'good' && layer !== 'damaged') this.awaited.add(page);
  }

  /** Is a page that has been recognised still to be read from that? */
  get isAwaiting(): boolean {
    return this.awaited.size > 0 && !this.failed;
  }

  /** Pages that have been read, whose text is missing or harmed and hasn't been recognised from their pictures; from 1. */
  withPoorText(layer: 'missing' | 'harmed'): number[] {
    const scanned = layer === 'missing' ? this.stampedScans() : new Set<number>();
    const pages = [...this.layers].filter(
      ([page, each]) => each === layer || (each === 'stamped' && scanned.has(page)),
    );
    const isThrough = (page: number) => this.recognised.has(page) || (this.isAwaiting && this.awaited.has(page));
    return pages.flatMap(([page]) => (isThrough(page) ? [] : [page])).toSorted((a, b) => a - b);
  }

  private stampedScans(): Set<number> {
    const isPicture = (page: number) => this.layers.get(page) === 'missing' || this.recognised.has(page);
    const others = [...this.layers.keys()].filter((page) => isPicture(page) && !this.stamps.has(page));
    return scannedAmong(this.stamps, others.length);
  }

  private recognisedWith(...texts: WordsFound[]): number[] {
    return [...this.recognised]
      .flatMap(([page, text]) => (texts.includes(text) ? [page] : []))
      .toSorted((a, b) => a - b);
  }

  /** The page has its outcome, so it is slow no more. */
  private read(page: number): this {
    this.slow.delete(page);
    return this;
  }

  get isWhole(): boolean {
    return this.layers.size + this.unread.size >= this.all;
  }

  /**
   * @param isShown is the page's text in view?
   * @param cut pages whose text is shown in part
   */
  pagesRead(isShown: (page: number) => boolean = () => false, cut: Iterable<number> = []): PagesRead {
    const unread = this.failed ? this.withTheRest() : this.unread;
    const lost = [...this.layers].flatMap(([page, layer]) => (layer === 'damaged' ? [page] : []));
    return {
      all: this.all,
      read: this.layers.size + unread.size,
      missing: this.withPoorText('missing').length,
      textless: this.withPoorText('missing'),
      harmed: this.withPoorText('harmed').length,
      recognised: this.recognisedWith('words', 'foreign', 'doubtful').length,
      foreign: this.recognisedWith('foreign'),
      doubtful: this.recognisedWith('doubtful'),
      wordless: this.recognisedWith('nothing'),
      worse: this.recognisedWith('worse'),
      ...this.added,
      slow: this.failed ? [] : [...this.slow],
      late: [...this.late].filter((page) => !isShown(page)),
      // Without text that can be read, no first part can be marked: letters that fill a page, all in one place.
      cut: [...cut].filter((page) => this.hasText(page)).toSorted((a, b) => a - b),
      unread: inRows(new Map([...unread, ...lost.map((page) => [page, 'damaged'] as const)])),
      damaged: [...this.damaged].filter((page) => this.layers.get(page) !== 'damaged').toSorted((a, b) => a - b),
      unsure: [...this.unsure],
      illegible: this.illegible,
      faults: this.faults,
      claimed: this.claimed === this.all ? undefined : this.claimed,
    };
  }

  private hasText(page: number): boolean {
    const layer = this.layers.get(page);
    return layer !== 'missing' && layer !== 'damaged';
  }

  private withTheRest(): Map<number, WhyUnread> {
    const unread = new Map(this.unread);
    for (let page = 1; page <= this.all; page++)
      if (!this.layers.has(page) && !unread.has(page)) unread.set(page, 'damaged');
    return unread;
  }
}

const addedIn = ({ is: _, ...counts }: Extract<ReadingAnswer, { is: 'added' }>) => counts;

/** Pages with the same reason in rows, in their order. */
function inRows(pages: ReadonlyMap<number, WhyUnread>): UnreadPages[] {
  const rows: UnreadPages[] = [];
  for (const [page, why] of [...pages].toSorted(([one], [other]) => one - other)) {
    const last = rows.at(-1);
    if (last?.why === why && last.to === page - 1) last.to = page;
    else rows.push({ why, from: page, to: page });
  }
  return rows;
}
