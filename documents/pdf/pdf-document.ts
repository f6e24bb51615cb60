import type { Identifier } from '../../comments/model/identifier.ts';
import { byAddress, byBytes, byFingerprint } from '../../comments/model/identity.ts';
import { withoutDirection } from '../../comments/text/without-direction.ts';
import type { Fact } from '../facts.ts';
import { boxesOf } from '../interaction/boxes.ts';
import type { PlaceOfText } from '../interaction/page-listener.ts';
import { Pointing } from '../interaction/pointing.ts';
import { Selecting } from '../interaction/selecting.ts';
import { Listeners } from '../listeners.ts';
import { measured } from '../measured.ts';
import type {
  Area,
  BlockChange,
  BlockId,
  Box,
  Ground,
  PagesRead,
  Pointed,
  ReadableDocument,
  Recognition,
  Selected,
  Span,
} from '../readable-document.ts';
import { pageHasItsTurn } from '../turn.ts';
import type { WordsPart } from './file/annotate.ts';
import type { RecognisedPage } from './ocr/page/recognised-page.ts';
import { recognisedTextOf } from './ocr/page/recognised-text.ts';
import { PdfPlaces } from './pdf-places.ts';
import { PageStates } from './reading/page-states.ts';
import { readInThread } from './reading/read-in-thread.ts';
import type { PageRead, PlacedChange, ReadingAnswer } from './reading/reading-answer.ts';
import { PdfAreas } from './viewer/areas.ts';
import { DrawnPages } from './viewer/drawn-pages.ts';
import { type DrawnListener, FollowedBlocks } from './viewer/followed-blocks.ts';
import { type OnPage, PdfScrolled } from './viewer/pdf-scrolled.ts';
import type { PdfView } from './viewer/pdf-view.ts';

/** What a PDF is known by: what its file is called, an address or a URN, and the SHA-256 of its bytes; and what it is read from. */
export interface PdfFile {
  file: string;
  address: string;
  hash: string;
  bytes: Uint8Array<ArrayBuffer>;
  password: string | undefined;
  /** Pages that were recognised from their pictures before. */
  known: Promise<readonly RecognisedPage[]>;
}

/** A PDF in PDF.js's viewer. The whole of it is read, what is in view first; only the pages that are drawn can be painted. */
export class PdfDocument implements ReadableDocument {
  private readonly view: PdfView;
  private readonly file: PdfFile;
  private readonly places = new PdfPlaces();
  private readonly followed = new FollowedBlocks((block) =>
    this.places.pagesOf(block).some((page) => this.drawn?.has(page)),
  );
  private readonly pointing: Pointing;
  private readonly selecting: Selecting;
  readonly scroll: PdfScrolled;
  readonly fileType = 'pdf';
  private drawn: DrawnPages | undefined;
  private areas: PdfAreas | undefined;
  private readonly states: PageStates;
  /** By page. */
  private readonly read = new Map<number, PageRead>();
  private readTitle = '';
  private titleIsFinal = false;
  private readFacts: Fact[] = [];
  private readonly pageStates = new Listeners();
  /** Hears of every page that has been read, or can't be. */
  readonly onPages = this.pageStates.on;
  private groundNow: Ground = 'light';
  /** Pages as they were recognised from their pictures. */
  private readonly recognised = new Map<number, RecognisedPage>();
  private sendRecognised: (page: RecognisedPage) => void = () => {};
  private recognition: Recognition | undefined;
  /** The place that is scrolled to as soon as its page has been drawn. */
  private awaited: Span | undefined;
  private readonly groundChange = new Listeners();
  readonly onGroundChange = this.groundChange.on;

  constructor(view: PdfView, file: PdfFile) {
    this.view = view;
    this.file = file;
    this.states = new PageStates(this.pdf.numPages);
    const placeOfText: PlaceOfText = (node, offset) => {
      const at = this.drawn?.placeOf(node, offset);
      const isHere = ({ startContainer }: StaticRange) => startContainer === node;
      return (
        at &&
        (this.places.placeOf(at) ??
          this.places.placeBetween(at, (before, next) => this.drawn?.spaces(before, next).some(isHere) ?? false))
      );
    };
    this.pointing = new Pointing(placeOfText);
    this.selecting = new Selecting(placeOfText);
    const onPage = (span: Span): OnPage | undefined => {
      const [part] = this.partsOf(span);
      return part && { page: part.page, height: this.places.heightOnPage(part.page, part.item) };
    };
    this.scroll = new PdfScrolled(view, (span) => this.ranges(span), onPage);
  }

  /** A PDF has no frames. */
  onNewFrame(): void {}

  title(): string {
    return withoutDirection(this.readTitle || this.file.file);
  }

  address(): string {
    return this.file.address;
  }

  facts(): Fact[] {
    return this.readFacts;
  }

  pages(): PagesRead {
    const pages = this.states.pagesRead((page) => this.drawn?.has(page) ?? false, this.view.cut);
    if (!this.recognition) return pages;
    // It isn't over before its pages are read: what is told of both would contradict each other.
    const runs = this.recognition.runs || this.awaitsRecognised;
    return { ...pages, recognition: { ...this.recognition, runs } };
  }

  /** Pages whose text is missing or harmed, and that haven't been recognised; from 1. */
  pagesWithPoorText(layer: 'missing' | 'harmed'): number[] {
    return this.states.withPoorText(layer);
  }

  /** Have all pages been read, as far as they can be? */
  get isRead(): boolean {
    return this.states.isWhole;
  }

  /** How many pages have been recognised from their pictures, whatever came of it. */
  get recognisedPages(): number {
    return this.recognised.size;
  }

  /** Is a page that has been recognised still to be read from that? */
  get awaitsRecognised(): boolean {
    return this.states.isAwaiting;
  }

  /** Has the page read from what was recognised in its picture. */
  takeRecognised(page: RecognisedPage): void {
    this.recognised.set(page.page, page);
    this.states.awaitRecognised(page.page);
    this.sendRecognised(page);
  }

  /** How far the recognising has come, to be told together with what is read of the pages. */
  setRecognition(recognition: Recognition): void {
    this.recognition = recognition;
    this.pageStates.tell();
  }

  async *changes(signal: AbortSignal): AsyncIterable<BlockChange> {
    const { viewer } = this.view;
    const { bytes, password } = this.file;
    const known = await this.file.known;
    for (const page of known) this.recognised.set(page.page, page);
    const reading = readInThread(bytes, password, viewer.currentPageNumber, known, signal);
    const { answers, see } = reading;
    this.sendRecognised = reading.recognised;
    this.view.on<{ pageNumber: number }>('pagechanging', ({ pageNumber }) => see(pageNumber), signal);
    for await (const answer of answers) {
      this.states.take(answer);
      if (answer.is === 'change') yield measured('read', () => this.placed(answer.change));
      else measured('read', () => this.handle(answer));
      await pageHasItsTurn();
    }
  }

  private placed(change: PlacedChange): BlockChange {
    this.places.take(change);
    return change;
  }

  private handle(answer: ReadingAnswer): void {
    if (answer.is === 'started') performance.mark('remisslasaren:pages-started');
    else if (answer.is === 'through') performance.mark('remisslasaren:pages-read');
    else if (answer.is === 'failed') console.warn('reading', answer.message);
    else if (answer.is === 'facts') {
      this.readFacts = answer.facts;
      this.places.keepFurniture(answer.furniture);
    } else if (answer.is === 'title' && !this.titleIsFinal) {
      this.readTitle = answer.title;
      // Until all is read a heading may turn out to be one of many.
      this.titleIsFinal = this.states.isWhole;
    } else if (answer.is === 'page') {
      this.takePage(answer.page);
    }
    this.pageStates.tell();
  }

  private takePage(page: PageRead): void {
    const before = this.read.get(page.number);
    this.read.set(page.number, page);
    const isReplaced = page.recognised !== undefined && page.recognised !== 'worse';
    const recognised = isReplaced ? this.recognised.get(page.number) : undefined;
    if (!recognised) this.drawn?.update(page.number);
    // It is taken once: a page that is read again, as for letters that aren't drawn, has it already.
    else if (!before?.recognised) {
      this.drawn?.forget(page.number);
      this.view.replaceText(page.number, (view) => recognisedTextOf(recognised, view, false));
    }
  }

  ranges(span: Span): StaticRange[] {
    const { drawn } = this;
    if (!drawn) return [];
    const parts = this.partsOf(span);
    return parts.flatMap((part, i) => {
      const before = parts[i - 1];
      return [...(before ? drawn.spaces(before, part) : []), ...drawn.ranges(part.page, part.item, part.from, part.to)];
    });
  }

  /** The span's place in PDF.js's text items, also on pages that aren't drawn. */
  partsOf({ block, start, end }: Span): WordsPart[] {
    return this.places.partsOf(block, start, end);
  }

  boxes(span: Span): Box[] {
    const boxes = this.ranges(span).flatMap(boxesOf);
    if (boxes.length > 0) return boxes;
    // On a page that isn't drawn, the place from the reading is enough.
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
    this.groundChange.tell();
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
    const { address, hash } = this.file;
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

  onNear(listener: DrawnListener, signal: AbortSignal): void {
    this.areas = new PdfAreas(this.view, signal);
    this.followed.listener = listener;
    this.drawn = new DrawnPages(
      this.view,
      (page) => this.read.get(page),
      (come, gone) => {
        const stays = new Set([...(this.drawn?.numbers ?? [])].flatMap((page) => [...this.places.on(page)]));
        const left = gone.flatMap((page) => [...this.places.on(page)]).filter((block) => !stays.has(block));
        // Also blocks that were near before: their text is in other nodes now.
        this.followed.tell([...this.places.on(come)], left);
        if (this.awaited) this.scrollToDrawn(this.awaited);
        this.pageStates.tell();
      },
      signal,
    );
    for (const move of ['wheel', 'pointerdown', 'keydown']) {
      // A reader who scrolls meanwhile isn't moved back.
      this.view.container.addEventListener(move, () => (this.awaited = undefined), { signal, passive: true });
    }
  }

  follow(block: BlockId): void {
    this.followed.follow(block);
  }

  unfollow(block: BlockId): void {
    this.followed.unfollow(block);
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
