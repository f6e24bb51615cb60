import type { Identifier } from '../../comments/model/identifier.ts';
import { byAddress } from '../../comments/model/identity.ts';
import { plainAddress } from '../address.ts';
import { boxesOf } from '../interaction/boxes.ts';
import { tellWrittenAnew } from '../interaction/listening.ts';
import { Pointing } from '../interaction/pointing.ts';
import { Selecting } from '../interaction/selecting.ts';
import { Listeners } from '../listeners.ts';
import type {
  BlockChange,
  BlockId,
  Box,
  Ground,
  Pointed,
  ReadableDocument,
  Selected,
  Span,
  UnreadPart,
} from '../readable-document.ts';
import { sleep } from '../sleep.ts';
import { pageHasItsTurn } from '../turn.ts';
import {
  bodyOf,
  isReachable,
  ownerDocumentOf,
  parentElementOf,
  rootElementOf,
  windowOf,
} from './blocks/own-properties.ts';
import type { PageKnowledge } from './blocks/page-block.ts';
import { PageBlocks } from './blocks/page-blocks.ts';
import { PageReader } from './blocks/page-reader.ts';
import { pieceAt, rangesIn } from './blocks/ranges-in.ts';
import { bringIntoView } from './bring-into-view.ts';
import { firstInView } from './first-in-view.ts';
import { groundUnder } from './ground.ts';
import { type NearListener, NearWindow } from './near-window.ts';
import { PageChanges } from './page-changes.ts';
import { PageScrolled } from './page-scrolled.ts';
import { measuredSlice, Rereading } from './rereading.ts';
import { titleOfPage } from './title.ts';
import { UnreadFrames } from './unread-frames.ts';
import { isBrokenXml, isXmlData } from './xml-files.ts';

/** How long changes of text and of styles are gathered before they are read, in milliseconds. */
const gatherFor = { changes: 100, styles: 1000 };

/** A page of the web, as it stands and as it changes. */
export class HtmlDocument implements ReadableDocument {
  private readonly page: Document;
  private readonly blocks = new PageBlocks();
  /** Element → its ground. Many hits share an element, and each computed style takes time. */
  private grounds = new WeakMap<Element, Ground>();
  private readonly groundChange = new Listeners();
  private readonly pointing: Pointing;
  private readonly selecting: Selecting;
  private readonly unreadFrames: UnreadFrames;
  readonly scroll: PageScrolled;
  private near: NearWindow | undefined;
  private readonly newFrame = new Listeners();
  /** Hears of a page that was loaded into a frame, or written anew, which lacks the marks' style sheet. */
  readonly onNewFrame = this.newFrame.on;

  constructor(page: Document) {
    this.page = page;
    const placeOfText = (node: Node, offset: number) => this.blocks.placeOfText(node, offset);
    this.pointing = new Pointing(placeOfText);
    this.selecting = new Selecting(placeOfText, () => this.blocks.struckText());
    this.unreadFrames = new UnreadFrames(page);
    this.scroll = new PageScrolled(page, (span) => this.ranges(span));
  }

  title(): string {
    return titleOfPage(this.page);
  }

  unread(): UnreadPart[] {
    return this.unreadFrames.parts();
  }

  isXml(): boolean {
    return isXmlData(this.page);
  }

  isBroken(): boolean {
    return isBrokenXml(this.page);
  }

  address(): string {
    return plainAddress(this.page.location.href);
  }

  async *changes(signal: AbortSignal): AsyncIterable<BlockChange> {
    const changes = new PageChanges(() => this.takeNewRoot(), signal);
    const frames = new WeakSet<Element>();
    const knowledge: PageKnowledge = {
      around: new WeakMap(),
      slots: new WeakMap(),
      layers: new WeakSet(),
      nextId: 0,
      onTree: (root) => {
        changes.watch(root);
        this.pointing.watch(root, signal);
        this.selecting.watch(root, signal);
        this.near?.watch(root);
        const page = ownerDocumentOf(root);
        const frame = page && page !== this.page ? windowOf(page)?.frameElement : undefined;
        if (!frame || frames.has(frame)) return;
        frames.add(frame);
        frame.addEventListener(
          'load',
          () => {
            changes.add(frame);
            this.newFrame.tell();
          },
          { signal },
        );
      },
      onUnread: (frame) => this.unreadFrames.add(frame),
    };
    changes.watch(this.page);
    const body = bodyOf(this.page) ?? rootElementOf(this.page);
    const from = firstInView(this.page);
    const readers = [new PageReader(body, knowledge, { from }), ...(from ? [{ until: from }] : [])];
    let lost = false;
    for (const made of readers) {
      const reader = made instanceof PageReader ? made : new PageReader(body, knowledge, made);
      let place = reader === readers[0] ? this.blocks.all.length : 0;
      while (!reader.done && !signal.aborted) {
        const put = measuredSlice(reader);
        yield this.blocks.splice(place, 0, put, false);
        place += put.length;
        if (!reader.done) await pageHasItsTurn();
      }
      lost ||= reader.lost;
    }
    if (lost) changes.add(body);
    yield this.blocks.splice(0, 0, [], true);
    yield* this.live(new Rereading(this.blocks, knowledge, changes), changes, signal);
  }

  private async *live(rereading: Rereading, changes: PageChanges, signal: AbortSignal): AsyncIterable<BlockChange> {
    let styledAt = 0;
    while (!signal.aborted) {
      const left = styledAt + gatherFor.styles - performance.now();
      await (rereading.hasDeferred ? Promise.race([changes.some(), sleep(Math.max(left, 0))]) : changes.some());
      await sleep(gatherFor.changes);
      if (signal.aborted) return;
      const styles = performance.now() - styledAt >= gatherFor.styles;
      if (styles) styledAt = performance.now();
      yield* rereading.run(signal, styles, () => this.regroup());
      // A frame that appears or disappears changes no block, so the change is reported without one.
      if (this.unreadFrames.areOthers()) yield this.blocks.splice(0, 0, [], true);
      this.near?.soon();
    }
  }

  /** `document.open` leaves the page without a root until something is written. */
  private takeNewRoot(): void {
    if (!rootElementOf(this.page)) return;
    tellWrittenAnew();
    // The style sheet may have gone with the old root.
    this.newFrame.tell();
  }

  private regroup(): void {
    this.grounds = new WeakMap();
    this.groundChange.tell();
  }

  ranges(span: Span): StaticRange[] {
    return rangesIn(this.blocks.piecesOf(span.block), span);
  }

  ground(span: Span): Ground {
    const pieces = this.blocks.piecesOf(span.block);
    const node = pieces[pieceAt(pieces, span.start)]?.node;
    const parent = node && isReachable(node) && parentElementOf(node);
    if (!parent) return 'light';
    const known = this.grounds.get(parent) ?? groundUnder(parent);
    this.grounds.set(parent, known);
    return known;
  }

  boxes(span: Span): Box[] {
    return this.ranges(span).flatMap(boxesOf);
  }

  onPointing(listener: (pointed: Pointed) => void, signal: AbortSignal): void {
    this.pointing.on(listener, this.page, signal);
  }

  onSelecting(listener: (selected: Selected | undefined) => void, signal: AbortSignal): void {
    this.selecting.on(listener, this.page, signal);
  }

  selected(): Selected | undefined {
    return this.selecting.selectedIn(this.page);
  }

  async identity(): Promise<Identifier[]> {
    return [byAddress(this.address())];
  }

  onGroundChange(listener: () => void, signal: AbortSignal): void {
    this.groundChange.on(listener, signal);
    const dark = windowOf(this.page)?.matchMedia('(prefers-color-scheme: dark)');
    dark?.addEventListener('change', () => this.regroup(), { signal });
  }

  onNear(listener: NearListener, signal: AbortSignal): void {
    this.near = new NearWindow(windowOf(this.page) as Window, this.blocks, listener, signal);
  }

  follow(block: BlockId): void {
    this.near?.follow(block);
  }

  unfollow(block: BlockId): void {
    this.near?.unfollow(block);
  }

  reveal(span: Span): boolean {
    const [range] = this.ranges(span);
    if (!range || !bringIntoView(range, this.page)) return false;
    this.near?.look(span.block);
    return true;
  }
}
