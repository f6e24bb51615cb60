import type { Block, BlockId, Ground, ReadableDocument, Span } from '../readable-document.ts';
import { pageHasItsTurn, slice } from '../turn.ts';
import { groundUnder } from './ground.ts';
import { PageReader, type Piece } from './page-reader.ts';

/** A page of the web as it stands when it is read. */
export class HtmlDocument implements ReadableDocument {
  private readonly page: Document;
  private readonly pieces = new Map<BlockId, Piece[]>();
  /** Many hits share an element, and each style asked for costs. */
  private grounds = new WeakMap<Element, Ground>();

  constructor(page: Document) {
    this.page = page;
  }

  title(): string {
    const heading = this.page.querySelector('h1')?.textContent;
    return (this.page.title || heading || fileName(this.page.location.pathname)).replace(/\s+/g, ' ').trim();
  }

  async *blocks(signal: AbortSignal): AsyncIterable<Block[]> {
    const reader = new PageReader(this.page.body ?? this.page.documentElement);
    while (!reader.done && !signal.aborted) {
      const began = performance.now();
      const blocks = reader.read(() => performance.now() - began < slice);
      for (const { id, pieces } of blocks) this.pieces.set(id, pieces);
      performance.measure('remisslasaren:read', { start: began, end: performance.now() });
      yield blocks;
      if (!reader.done) await pageHasItsTurn();
    }
  }

  ranges({ block, start, end }: Span): StaticRange[] {
    const pieces = this.pieces.get(block) ?? [];
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
    const pieces = this.pieces.get(span.block) ?? [];
    const parent = pieces[pieceAt(pieces, span.start)]?.node.parentElement;
    if (!parent) return 'light';
    const known = this.grounds.get(parent) ?? groundUnder(parent);
    this.grounds.set(parent, known);
    return known;
  }

  onGroundChange(listener: () => void, signal: AbortSignal): void {
    const dark = this.page.defaultView?.matchMedia('(prefers-color-scheme: dark)');
    const changed = () => {
      this.grounds = new WeakMap();
      listener();
    };
    dark?.addEventListener('change', changed, { signal });
  }

  reveal(span: Span): boolean {
    const [range] = this.ranges(span);
    const element = range?.startContainer.parentElement;
    if (!range || !element) return false;
    for (let folded = element.closest('details:not([open])'); folded; folded = element.closest('details:not([open])')) {
      (folded as HTMLDetailsElement).open = true;
    }
    // Long paragraphs: bring the words themselves to the middle, not the element's own middle.
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const words = this.page.createRange();
    words.setStart(range.startContainer, range.startOffset);
    words.setEnd(range.endContainer, range.endOffset);
    const { top, bottom } = words.getBoundingClientRect();
    const height = this.page.documentElement.clientHeight;
    if (top < 0 || bottom > height) {
      this.page.defaultView?.scrollBy({ top: top - height / 2, behavior: 'instant' });
    }
    return true;
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
