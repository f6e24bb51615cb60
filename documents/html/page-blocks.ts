import type { Change } from '../readable-document.ts';
import type { PageBlock, Piece } from './page-reader.ts';

const { contains } = Node.prototype;

/** The blocks of a page in reading order, with their places in the page. */
export class PageBlocks {
  private readonly blocks: PageBlock[] = [];
  private readonly pieces = new Map<number, Piece[]>();
  /** A block's first text node, or what shows it in the page → the block. */
  private readonly starts = new WeakMap<Node, PageBlock>();

  get all(): readonly PageBlock[] {
    return this.blocks;
  }

  at(from: number, count: number): readonly PageBlock[] {
    return this.blocks.slice(from, from + count);
  }

  piecesOf(block: number): Piece[] {
    return this.pieces.get(block) ?? [];
  }

  /** The block that holds a character of a text node, and its place there. Looks through all: for what is asked seldom. */
  placeOfText(node: Node, offset: number): { block: number; offset: number } | undefined {
    for (const [block, pieces] of this.pieces) {
      for (const piece of pieces) if (piece.node === node) return { block, offset: piece.start + offset };
    }
    return undefined;
  }

  splice(at: number, removed: number, put: PageBlock[], complete: boolean): Change {
    for (const { id } of this.blocks.splice(at, removed, ...put)) this.pieces.delete(id);
    for (const block of put) {
      this.pieces.set(block.id, block.pieces);
      const start = startOf(block);
      // A host has many blocks; the first is the one that finds it.
      if (start.nodeType === Node.TEXT_NODE || !this.isHere(this.starts.get(start))) this.starts.set(start, block);
    }
    return { at, removed, put, complete };
  }

  /** The runs of blocks that fit, the last first, so that taking one out leaves the others where they are. */
  runs(fits: (block: PageBlock) => boolean): { at: number; removed: number }[] {
    const runs: { at: number; removed: number }[] = [];
    for (let i = this.blocks.length - 1; i >= 0; i--) {
      if (!fits(this.blocks[i] as PageBlock)) continue;
      const last = runs.at(-1);
      if (last?.at === i + 1) {
        last.at = i;
        last.removed++;
      } else runs.push({ at: i, removed: 1 });
    }
    return runs;
  }

  /** Where the blocks of this element stand, or would stand. Asks no node for its place among all others: that takes long. */
  placeOf(element: Element): { at: number; removed: number } {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    walker.currentNode = element;
    for (let node: Node | null = element; node && contains.call(element, node); node = walker.nextNode()) {
      const known = this.indexOf(node);
      if (known < 0) continue;
      // What stands in a slot may be read before what is the host's own.
      let at = known;
      while (at > 0 && contains.call(element, startOf(this.blocks[at - 1] as PageBlock))) at--;
      let end = known + 1;
      while (end < this.blocks.length && contains.call(element, startOf(this.blocks[end] as PageBlock))) end++;
      return { at, removed: end - at };
    }
    walker.currentNode = element;
    for (let node = walker.previousNode(); node; node = walker.previousNode()) {
      const before = this.indexOf(node);
      if (before < 0) continue;
      let at = before + 1;
      while (at < this.blocks.length && startOf(this.blocks[at] as PageBlock) === node) at++;
      return { at, removed: 0 };
    }
    return { at: 0, removed: 0 };
  }

  private indexOf(start: Node): number {
    const block = this.starts.get(start);
    return block ? this.blocks.indexOf(block) : -1;
  }

  private isHere(block: PageBlock | undefined): boolean {
    return block !== undefined && this.pieces.has(block.id);
  }
}

const startOf = ({ pieces }: PageBlock): Node => inPage(pieces[0]?.node as Node);

/** The node itself, or the outermost host or frame in the page that it is shown through. */
export function inPage(node: Node): Node {
  let at = node;
  for (;;) {
    const root = at.getRootNode();
    // A frame has classes of its own, so none is asked for.
    const host = (root as Partial<ShadowRoot>).host ?? frameOf(root as Document);
    if (!host || root === document) return at;
    at = host;
  }
}

/** The frame that shows a document; none where it shows another by now. */
function frameOf(page: Document): Element | undefined {
  const frame = page.defaultView?.frameElement as HTMLIFrameElement | null | undefined;
  return frame?.contentDocument === page ? frame : undefined;
}
