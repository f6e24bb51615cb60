import { byAddress } from '../../annotations/identity.ts';
import type { Identifier } from '../../annotations/model.ts';
import { plainAddress } from '../address.ts';
import { boxesOf } from '../drawn/boxes.ts';
import { Pointing } from '../drawn/pointing.ts';
import { Selecting } from '../drawn/selecting.ts';
import type { BlockId, Box, Change, Ground, Pointed, ReadableDocument, Selected, Span } from '../readable-document.ts';
import { pageHasItsTurn } from '../turn.ts';
import { isClosed } from './elements.ts';
import { firstInView } from './first-in-view.ts';
import { groundUnder } from './ground.ts';
import { type NearListener, NearWindow } from './near-window.ts';
import { PageBlocks } from './page-blocks.ts';
import { PageChanges } from './page-changes.ts';
import { type PageKnowledge, PageReader, type Piece } from './page-reader.ts';
import { PageScrolled } from './page-scrolled.ts';
import { measuredSlice, Rereading } from './rereading.ts';

/** Changes are gathered for so long before they are read, in milliseconds. */
const patience = { changes: 100, styles: 1000 };

/** A page of the web, as it stands and as it changes. */
export class HtmlDocument implements ReadableDocument {
  private readonly page: Document;
  private readonly blocks = new PageBlocks();
  /** Many hits share an element, and each style asked for costs. */
  private grounds = new WeakMap<Element, Ground>();
  private readonly groundListeners = new Set<() => void>();
  private readonly pointing: Pointing;
  private readonly selecting: Selecting;
  readonly scroll: PageScrolled;
  private near: NearWindow | undefined;
  /** Hears of a page that was loaded into a frame, which lacks the marks' style sheet. */
  onNewFrame: () => void = () => {};

  constructor(page: Document) {
    this.page = page;
    const placeOfText = (node: Node, offset: number) => this.blocks.placeOfText(node, offset);
    this.pointing = new Pointing(placeOfText);
    this.selecting = new Selecting(placeOfText);
    this.scroll = new PageScrolled(page, (span) => this.ranges(span));
  }

  title(): string {
    const heading = this.page.querySelector('h1')?.textContent;
    return (this.page.title || heading || fileName(this.page.location.pathname)).replace(/\s+/g, ' ').trim();
  }

  address(): string {
    return plainAddress(this.page.location.href);
  }

  async *changes(signal: AbortSignal): AsyncIterable<Change> {
    const changes = new PageChanges(signal);
    const frames = new WeakSet<Element>();
    const knowledge: PageKnowledge = {
      around: new WeakMap(),
      slots: new WeakMap(),
      nextId: 0,
      onTree: (root) => {
        changes.watch(root);
        this.pointing.watch(root, signal);
        this.selecting.watch(root, signal);
        this.near?.watch(root);
        const frame = root.ownerDocument === this.page ? undefined : root.ownerDocument?.defaultView?.frameElement;
        if (!frame || frames.has(frame)) return;
        frames.add(frame);
        frame.addEventListener(
          'load',
          () => {
            changes.add(frame);
            this.onNewFrame();
          },
          { signal },
        );
      },
    };
    changes.watch(this.page);
    const body = this.page.body ?? this.page.documentElement;
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

  private async *live(rereading: Rereading, changes: PageChanges, signal: AbortSignal): AsyncIterable<Change> {
    let styledAt = 0;
    while (!signal.aborted) {
      const left = styledAt + patience.styles - performance.now();
      await (rereading.waits ? Promise.race([changes.some(), after(Math.max(left, 0))]) : changes.some());
      await after(patience.changes);
      if (signal.aborted) return;
      const styles = performance.now() - styledAt >= patience.styles;
      if (styles) styledAt = performance.now();
      yield* rereading.run(signal, styles, () => this.regroup());
      this.near?.soon();
    }
  }

  private regroup(): void {
    this.grounds = new WeakMap();
    for (const listener of this.groundListeners) listener();
  }

  ranges({ block, start, end }: Span): StaticRange[] {
    const pieces = this.blocks.piecesOf(block);
    const ranges: StaticRange[] = [];
    for (let i = pieceAt(pieces, start); i < pieces.length; i++) {
      const { node, start: from } = pieces[i] as Piece;
      if (from >= end) break;
      const startOffset = Math.max(start - from, 0);
      const endOffset = Math.min(end - from, node.length);
      if (startOffset >= endOffset || !node.isConnected) continue;
      ranges.push(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
    }
    return ranges;
  }

  ground(span: Span): Ground {
    const pieces = this.blocks.piecesOf(span.block);
    const parent = pieces[pieceAt(pieces, span.start)]?.node.parentElement;
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
    this.groundListeners.add(listener);
    const dark = this.page.defaultView?.matchMedia('(prefers-color-scheme: dark)');
    dark?.addEventListener('change', () => this.regroup(), { signal });
  }

  onNear(listener: NearListener, signal: AbortSignal): void {
    this.near = new NearWindow(this.page.defaultView as Window, this.blocks, listener, signal);
  }

  follow(block: BlockId): void {
    this.near?.follow(block);
  }

  unfollow(block: BlockId): void {
    this.near?.unfollow(block);
  }

  reveal(span: Span): boolean {
    const [range] = this.ranges(span);
    const element = range?.startContainer.parentElement;
    if (!range || !element) return false;
    for (let at: Element | null = element; at; at = parentInPage(at)) open(at);
    // Long paragraphs: bring the words themselves to the middle, not the element's own middle.
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const words = element.ownerDocument.createRange();
    words.setStart(range.startContainer, range.startOffset);
    words.setEnd(range.endContainer, range.endOffset);
    const { top, bottom } = words.getBoundingClientRect();
    const height = this.page.documentElement.clientHeight;
    if (element.ownerDocument === this.page && (top < 0 || bottom > height)) {
      this.page.defaultView?.scrollBy({ top: top - height / 2, behavior: 'instant' });
    }
    this.near?.look(span.block);
    return true;
  }
}

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The parent, or the host or frame that the element is shown through. */
function parentInPage(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.parentElement ?? (root as Partial<ShadowRoot>).host ?? (root as Document).defaultView?.frameElement ?? null
  );
}

/** Opens what hides its contents, as the browser's own search does. */
function open(element: Element): void {
  if (!isClosed(element)) return;
  if (element.localName === 'details') (element as HTMLDetailsElement).open = true;
  else {
    element.dispatchEvent(new Event('beforematch', { bubbles: true }));
    element.removeAttribute('hidden');
  }
}

function fileName(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Index of the piece that holds this offset of the block's text. */
function pieceAt(pieces: Piece[], offset: number): number {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
