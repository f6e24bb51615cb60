import { byAddress, byBytes, byFingerprint } from '../../annotations/identity.ts';
import type { Identifier } from '../../annotations/model.ts';
import { boxesOf } from '../drawn/boxes.ts';
import { Pointing } from '../drawn/pointing.ts';
import { Selecting } from '../drawn/selecting.ts';
import type { PlaceOfText } from '../drawn/watched.ts';
import type { Fact } from '../facts.ts';
import type {
  Area,
  BlockId,
  Box,
  Change,
  Ground,
  PagesRead,
  Pointed,
  ReadableDocument,
  Selected,
  Span,
} from '../readable-document.ts';
import { pageHasItsTurn } from '../turn.ts';
import type { WordsPart } from './annotate.ts';
import { PdfAreas } from './areas.ts';
import { DrawnPages } from './drawn-pages.ts';
import { PageOrder } from './page-order.ts';
import { PdfPlaces } from './pdf-places.ts';
import { type OnPage, PdfScrolled } from './pdf-scrolled.ts';
import type { PdfView } from './pdf-view.ts';
import { type PdfReading, readPage, startReading } from './read-page.ts';
import type { PageText } from './text/page-text.ts';
import { PdfBlocks, type PdfChange } from './text/pdf-blocks.ts';

/** So many pages the worker is asked for at a time: it is never idle, and soon at the page that comes into view. */
const inFlight = 4;

type NearListener = (come: BlockId[], gone: BlockId[]) => void;

/** What a PDF is known by: what its file is called, an address or a URN, and the SHA-256 of its bytes. */
export interface PdfName {
  file: string;
  address: string;
  hash: string;
}

/** A PDF in PDF.js's viewer. The whole of it is read, what is in view first; only the pages that are drawn can be painted. */
export class PdfDocument implements ReadableDocument {
  private readonly view: PdfView;
  private readonly name: PdfName;
  private readonly places = new PdfPlaces();
  private readonly followed = new Set<BlockId>();
  private readonly fresh = new Set<BlockId>();
  private readonly pointing: Pointing;
  private readonly selecting: Selecting;
  readonly scroll: PdfScrolled;
  private drawn: DrawnPages | undefined;
  private areas: PdfAreas | undefined;
  private near: NearListener = () => {};
  private blocks: PdfBlocks | undefined;
  private readonly states = { read: 0, missing: 0, harmed: 0, broken: 0 };
  private givenTitle: string | undefined;
  private named: string | undefined;
  private groundNow: Ground = 'light';
  /** What is to come into view when its page has been drawn. */
  private awaited: Span | undefined;
  onNewFrame: () => void = () => {};
  private readonly groundListeners = new Set<() => void>();

  constructor(view: PdfView, name: PdfName) {
    this.view = view;
    this.name = name;
    const placeOfText: PlaceOfText = (node, offset) => {
      const at = this.drawn?.placeOf(node, offset);
      return at && this.places.placeOf(at);
    };
    this.pointing = new Pointing(placeOfText);
    this.selecting = new Selecting(placeOfText);
    const onPage = (span: Span): OnPage | undefined => {
      const [part] = this.partsOf(span);
      return part && { page: part.page, height: this.places.heightOnPage(part.page, part.item) };
    };
    this.scroll = new PdfScrolled(view, (span) => this.ranges(span), onPage);
  }

  title(): string {
    const named = this.named ?? (this.blocks?.title(this.givenTitle) || this.name.file);
    // Until all is read a heading may turn out to be one of many.
    if (this.states.read === this.pdf.numPages) this.named = named;
    return named;
  }

  address(): string {
    return this.name.address;
  }

  facts(): Fact[] {
    return this.blocks?.facts() ?? [];
  }

  pages(): PagesRead {
    return { all: this.pdf.numPages, ...this.states };
  }

  async *changes(signal: AbortSignal): AsyncIterable<Change> {
    const reading = await startReading(this.pdf);
    const { info } = await this.pdf.getMetadata().catch(() => ({ info: {} }));
    const { Title: title } = info as { Title?: unknown };
    this.givenTitle = typeof title === 'string' ? title : undefined;
    const outline = await this.pdf.getOutline().catch(() => null);
    const blocks = new PdfBlocks({ pages: this.pdf.numPages, outline });
    this.blocks = blocks;
    const order = new PageOrder(this.pdf.numPages);
    performance.mark('remisslasaren:pages-begun');
    // The worker reads the next page while the one before is cut into blocks here.
    const coming = [this.readNext(reading, order)];
    for (let next = coming.shift(); next && !signal.aborted; next = coming.shift()) {
      const { page, text } = await next;
      if (signal.aborted) return;
      // Until the reader sees a page, its drawing comes first.
      const wanted = this.drawn?.hasAny ? inFlight : 1;
      while (coming.length < wanted) coming.push(this.readNext(reading, order));
      yield* this.told(() => blocks.put(text ?? { page, view: [0, 0, 0, 0], content: { items: [] } }));
      this.count(page, text, blocks);
      await pageHasItsTurn();
    }
    performance.mark('remisslasaren:pages-read');
    if (!signal.aborted) yield* this.told(() => blocks.finish());
  }

  private readNext(reading: PdfReading, order: PageOrder): Promise<{ page: number; text?: PageText }> | undefined {
    const page = order.next(this.view.viewer.currentPageNumber);
    if (page === undefined) return undefined;
    return readPage(reading, page).then(
      (text) => ({ page, text }),
      (error: unknown) => {
        console.warn('page', page, error);
        return { page };
      },
    );
  }

  private count(page: number, text: PageText | undefined, blocks: PdfBlocks): void {
    this.states.read++;
    const layer = text ? blocks.stateOf(page)?.layer : 'broken';
    if (layer && layer !== 'good') this.states[layer]++;
  }

  /** Under the name that the benchmark and the browser's profiler read. */
  private told(work: () => PdfChange[]): PdfChange[] {
    const start = performance.now();
    const changes = work();
    for (const change of changes) this.places.take(change);
    performance.measure('remisslasaren:read', { start, end: performance.now() });
    return changes;
  }

  ranges(span: Span): StaticRange[] {
    return this.partsOf(span).flatMap(({ page, item, from, to }) => this.drawn?.ranges(page, item, from, to) ?? []);
  }

  /** The span's place in PDF.js's text items, also on pages that aren't drawn. */
  partsOf({ block, start, end }: Span): WordsPart[] {
    return this.places.partsOf(block, start, end, this.blocks);
  }

  boxes(span: Span): Box[] {
    const boxes = this.ranges(span).flatMap(boxesOf);
    if (boxes.length > 0) return boxes;
    // Of a page that isn't drawn, its own place says enough.
    const [part] = this.partsOf(span);
    return part ? [this.view.viewer.getPageView(part.page - 1).div.getBoundingClientRect()] : [];
  }

  ground(): Ground {
    return this.groundNow;
  }

  /** Says whether the pages are drawn in other colours than their own, light on dark. */
  setGround(ground: Ground): void {
    if (ground === this.groundNow) return;
    this.groundNow = ground;
    for (const listener of this.groundListeners) listener();
  }

  onGroundChange(listener: () => void, signal: AbortSignal): void {
    this.groundListeners.add(listener);
    signal.addEventListener('abort', () => this.groundListeners.delete(listener), { once: true });
  }

  onPointing(listener: (pointed: Pointed) => void, signal: AbortSignal): void {
    this.pointing.on(listener, document, signal);
  }

  onSelecting(listener: (selected: Selected | undefined) => void, signal: AbortSignal): void {
    this.selecting.on(listener, document, signal);
  }

  selected(): Selected | undefined {
    return this.selecting.selectedIn(document);
  }

  async identity(): Promise<Identifier[]> {
    const { address, hash } = this.name;
    const [fingerprint] = this.pdf.fingerprints;
    return [
      byBytes(hash),
      ...(fingerprint ? [byFingerprint(fingerprint)] : []),
      ...(address.startsWith('urn:') ? [] : [byAddress(address)]),
    ];
  }

  showAreas(areas: readonly Area[]): void {
    this.areas?.show(areas);
  }

  revealArea({ id, page }: Pick<Area, 'id' | 'page'>): boolean {
    if (page > this.pdf.numPages) return false;
    this.view.viewer.scrollPageIntoView({ pageNumber: page });
    this.areas?.elementOf(id)?.scrollIntoView({ block: 'center' });
    return true;
  }

  onNear(listener: NearListener, signal: AbortSignal): void {
    this.areas = new PdfAreas(this.view, signal);
    this.near = listener;
    this.drawn = new DrawnPages(
      this.view,
      (come, gone) => {
        const stays = new Set([...(this.drawn?.numbers ?? [])].flatMap((page) => [...this.places.on(page)]));
        const left = gone.flatMap((page) => [...this.places.on(page)]).filter((block) => !stays.has(block));
        // Also what was near before: its text stands in other nodes now.
        this.tell([...this.places.on(come)], left);
        if (this.awaited) this.scrollToDrawn(this.awaited);
      },
      signal,
    );
    for (const move of ['wheel', 'pointerdown', 'keydown']) {
      // Who moves on their own doesn't want to be fetched back.
      this.view.container.addEventListener(move, () => (this.awaited = undefined), { signal, passive: true });
    }
  }

  follow(block: BlockId): void {
    if (this.followed.has(block)) return;
    this.followed.add(block);
    if (this.fresh.size === 0) requestAnimationFrame(() => this.lookAtFresh());
    this.fresh.add(block);
  }

  unfollow(block: BlockId): void {
    this.followed.delete(block);
    this.fresh.delete(block);
  }

  private lookAtFresh(): void {
    const come = [...this.fresh].filter((block) => this.places.pagesOf(block).some((page) => this.drawn?.has(page)));
    this.fresh.clear();
    this.tell(come, []);
  }

  private tell(come: readonly BlockId[], gone: readonly BlockId[]): void {
    const followed = (block: BlockId) => this.followed.has(block);
    this.near(come.filter(followed), gone.filter(followed));
  }

  reveal(span: Span): boolean {
    const [part] = this.partsOf(span);
    if (!part) return false;
    this.awaited = span;
    if (!this.scrollToDrawn(span)) this.view.viewer.scrollPageIntoView({ pageNumber: part.page });
    return true;
  }

  /** Brings the words to the middle of what is seen, if their page is drawn. */
  private scrollToDrawn(span: Span): boolean {
    const [box] = this.ranges(span).flatMap(boxesOf);
    if (!box) return false;
    this.awaited = undefined;
    const { container } = this.view;
    const frame = container.getBoundingClientRect();
    const top = box.top - frame.top - frame.height / 2;
    const isSideways = box.left < frame.left || box.right > frame.right;
    const left = isSideways ? box.left - frame.left - frame.width / 3 : 0;
    container.scrollBy({ top, left, behavior: 'instant' });
    return true;
  }

  private get pdf() {
    if (!this.view.pdf) throw new Error('nothing is shown yet');
    return this.view.pdf;
  }
}
