import { addAll } from '../../../language/swedish/many.ts';
import type { WhyUnread } from '../../readable-document.ts';
import type { RecognisedPage } from '../ocr/page/recognised-page.ts';
import { isBetter, isDoubtful, withRecognised } from '../ocr/page/recognised-page-text.ts';
import type { PdfChange } from '../text/across-pages/splices.ts';
import { PdfBlocks } from '../text/pdf-blocks.ts';
import type { PageState } from '../text/runs/page-state.ts';
import type { PageText } from '../text/runs/page-text.ts';
import { PageOrder } from './page-order.ts';
import { readPage, rereadUndrawn } from './read-page.ts';
import { inParts, placed, type ReadingAnswer, type WordsFound } from './reading-answer.ts';
import { scannedAmong, wordsOfStamp } from './scanned-pages.ts';
import { type OpenedPdf, TimedReader, type TimeLimits } from './timed-reader.ts';

/** Milliseconds between two updates of the title and of the counts of form fields and notes. */
const headEvery = 250;

/** Why a page wasn't looked at a second time, beside what was known of it after the first. */
const untried: ReadonlySet<WhyUnread> = new Set(['slow', 'skipped', 'not-reopened']);

/** Reads all of a PDF, beginning with the page in view, and makes blocks of it. Each finding is sent as soon as it is made. */
export class WholeReading {
  private readonly opened: OpenedPdf;
  private readonly reader: TimedReader;
  private readonly send: (answer: ReadingAnswer) => void;
  private readonly pages: number;
  private blocks: PdfBlocks;
  private givenTitle: string | undefined;
  private headSentAt = 0;
  /** Pages as their pictures were recognised. */
  private readonly known = new Map<number, RecognisedPage>();
  /** The texts of pages that lack one or have a harmed one, as the file has them: what is recognised may take their place. */
  private readonly poor = new Map<number, PageText>();
  private isThrough = false;
  /** The page in view. */
  seen: number;

  /** @param open opens the document once more, where it is busy with a page without an end */
  constructor(
    opened: OpenedPdf,
    open: () => Promise<OpenedPdf>,
    seen: number,
    send: (answer: ReadingAnswer) => void,
    limits?: TimeLimits,
  ) {
    this.opened = opened;
    this.reader = new TimedReader(opened, open, limits);
    this.seen = seen;
    this.send = send;
    this.pages = opened.reading.pdf.numPages;
    this.blocks = new PdfBlocks({ pages: this.pages });
  }

  async run(): Promise<void> {
    const { pdf } = this.opened.reading;
    // In a damaged file the title or the outline may be unreadable although its pages can be read.
    const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
    const { Title: title } = info as { Title?: unknown };
    this.givenTitle = typeof title === 'string' ? title : undefined;
    const outline = await pdf.getOutline().catch(() => null);
    this.blocks = new PdfBlocks({ pages: this.pages, outline });
    this.send({ is: 'started' });
    await this.readPages();
    await this.withoutUndrawn();
    this.reader.end();
    this.send({ is: 'done', stays: this.mayBeRecognised() });
  }

  /** Do pages lack text, or have a harmed one, or nothing but a stamp? A cover on a picture is as it should be. */
  private mayBeRecognised(): boolean {
    const [stamped, others] = [new Map<number, string>(), new Set<number>()];
    for (const [page, { content }] of this.poor)
      if (this.blocks.stateOf(page)?.layer === 'stamped') stamped.set(page, wordsOfStamp(content));
      else others.add(page);
    return others.size > 0 || scannedAmong(stamped, 0).size > 0;
  }

  /** Reads a page from what was recognised in its picture, at once or when its turn comes; a page whose own text is good stays. */
  recognised(page: RecognisedPage): void {
    this.known.set(page.page, page);
    const text = this.poor.get(page.page);
    if (!text) return;
    this.put(text);
    if (this.isThrough) this.finish();
  }

  private async readPages(): Promise<void> {
    const order = new PageOrder(this.pages);
    const next = () => order.next(this.seen);
    const answered = new Set<number>();
    for await (const outcome of this.reader.each(next, readPage, true)) {
      if (outcome.is === 'slow') this.send({ is: 'slow', page: outcome.page });
      else if (outcome.is === 'read') this.put(outcome.result);
      else this.leave(outcome.page, outcome.why);
      answered.add(outcome.page);
      if (answered.size < this.pages) continue;
      // What is slow comes once more, behind all the others.
      this.finish();
      if (!this.isThrough) this.send({ is: 'through' });
      this.isThrough = true;
    }
  }

  /** Takes out of the text what isn't drawn, which takes the pages' operators to know. */
  private async withoutUndrawn(): Promise<void> {
    let [page, found] = [0, false];
    const next = () => {
      do page++;
      while (page <= this.pages && !this.blocks.mayHoldUndrawn(page));
      return page <= this.pages ? page : undefined;
    };
    for await (const outcome of this.reader.each(next, rereadUndrawn, false)) {
      if (outcome.is === 'unread' && untried.has(outcome.why)) this.send({ is: 'unsure', page: outcome.page });
      if (outcome.is !== 'read' || !outcome.result) continue;
      found = true;
      this.put(outcome.result);
    }
    if (found) this.finish();
  }

  private put(text: PageText): void {
    const changes = this.blocks.put(text);
    const [others, found] = this.putRecognised(text);
    addAll(changes, others);
    this.sendPage(text, found);
    this.change(changes);
    if (performance.now() - this.headSentAt > headEvery) this.sendHead();
  }

  /**
   * Puts what was recognised instead of the page's own text, where that is worse.
   * @returns the changes, and what was found
   */
  private putRecognised(text: PageText): [changes: PdfChange[], found: WordsFound | undefined] {
    const layer = this.blocks.stateOf(text.page)?.layer ?? 'good';
    if (layer === 'good' || layer === 'damaged') {
      this.poor.delete(text.page);
      return [[], undefined];
    }
    this.poor.set(text.page, text);
    const recognised = this.known.get(text.page);
    if (!recognised) return [[], undefined];
    if (layer === 'harmed' && !isBetter(recognised, layer, text.content)) return [[], 'worse'];
    const changes = this.blocks.put(withRecognised(text, recognised));
    return [changes, wordsIn(this.blocks.stateOf(text.page), recognised)];
  }

  /** A page that can't be read has a place all the same. */
  private leave(page: number, why: Extract<ReadingAnswer, { is: 'unread' }>['why']): void {
    this.send({ is: 'unread', page, why });
    this.change(this.blocks.put({ page, view: [0, 0, 0, 0], content: { items: [] } }));
  }

  private sendPage({ page: number, damage, content }: PageText, recognised: WordsFound | undefined): void {
    const { added = [], unread = new Set<number>() } = this.blocks.layerChanges(number) ?? {};
    const state = this.blocks.stateOf(number);
    const stamp = state?.layer === 'stamped' ? wordsOfStamp(content) : undefined;
    const page = { number, layer: state?.layer, stamp, added, unread: [...unread], recognised };
    this.send({ is: 'page', page: { ...page, ...(damage === 'sure' && { damaged: true }) } });
  }

  private sendHead(): void {
    this.send({ is: 'title', title: this.blocks.title(this.givenTitle) });
    this.send({ is: 'added', ...this.blocks.addedText() });
    this.headSentAt = performance.now();
  }

  /** Title and facts are sent before the change that marks the document as complete. */
  private finish(): void {
    const changes = this.blocks.finish();
    this.change(changes.filter(({ complete }) => !complete));
    this.sendHead();
    this.send({ is: 'illegible', pages: this.blocks.partlyIllegible() });
    this.send({ is: 'facts', facts: this.blocks.facts(), furniture: this.blocks.furnitureOf(1).map(placed) });
    this.change(changes.filter(({ complete }) => complete));
  }

  private change(changes: readonly PdfChange[]): void {
    for (const change of changes) for (const part of inParts(change)) this.send({ is: 'change', change: part });
  }
}

function wordsIn(state: PageState | undefined, recognised: RecognisedPage): WordsFound {
  if (state?.layer === 'missing') return 'nothing';
  if (isDoubtful(recognised)) return 'doubtful';
  return state?.looks === 'other' ? 'foreign' : 'words';
}
