import { splice } from '../../../language/swedish/many.ts';
import type { BlockChange } from '../../readable-document.ts';
import { isText, nodeTypeOf, rootNodeOf, showText, windowOf } from './own-properties.ts';
import type { PageBlock, TextPiece } from './page-block.ts';

const { contains } = Node.prototype;
const { createTreeWalker } = Document.prototype;

/** The blocks of a page in reading order, with their places in the page. */
export class PageBlocks {
  private readonly blocks: PageBlock[] = [];
  private readonly byId = new Map<number, PageBlock>();
  /** A block's first text node, or what shows it in the page → the block. */
  private readonly starts = new WeakMap<Node, PageBlock>();

  get all(): readonly PageBlock[] {
    return this.blocks;
  }

  at(from: number, count: number): readonly PageBlock[] {
    return this.blocks.slice(from, from + count);
  }

  piecesOf(block: number): TextPiece[] {
    return this.byId.get(block)?.pieces ?? [];
  }

  /** The block that holds a character of a text node, and its place there. Goes through all blocks, so it is only for rare questions. */
  placeOfText(node: Node, offset: number): { block: number; offset: number; aside: boolean } | undefined {
    for (const [block, { pieces, struck }] of this.byId) {
      for (const piece of pieces)
        if (piece.node === node) return { block, offset: piece.start + offset, aside: struck !== undefined };
    }
    return undefined;
  }

  /** The text of what is struck out of the page. */
  *struckText(): Iterable<Text> {
    for (const { pieces, struck } of this.blocks) if (struck) for (const { node } of pieces) yield node;
  }

  splice(at: number, removed: number, put: PageBlock[], complete: boolean): BlockChange {
    for (const { id } of splice(this.blocks, at, removed, put)) this.byId.delete(id);
    for (const block of put) {
      this.byId.set(block.id, block);
      const start = startOf(block);
      // A host has many blocks; the first is the one that finds it.
      if (isText(start) || !this.isHere(this.starts.get(start))) this.starts.set(start, block);
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
    const walker = createTreeWalker.call(document, document, NodeFilter.SHOW_ELEMENT | showText);
    walker.currentNode = element;
    for (let node: Node | null = element; node && contains.call(element, node); node = walker.nextNode()) {
      const known = this.indexOf(node);
      if (known < 0) continue;
      // Slotted nodes may be read before the host's own text.
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
    return block !== undefined && this.byId.has(block.id);
  }
}

const startOf = ({ pieces, startsAt }: PageBlock): Node => inPage(startsAt ?? (pieces[0]?.node as Node));

/** The node itself, or the outermost host or frame in the page that it is shown through. */
export function inPage(node: Node): Node {
  let at = node;
  for (;;) {
    const root = rootNodeOf(at);
    const host = outOf(root);
    if (!host || root === document) return at;
    at = host;
  }
}

/** The element that shows a tree: a shadow root's host, or a document's frame unless it shows another document by now. */
export function outOf(root: Node): Element | undefined {
  // A frame's window has its own classes, so `instanceof` would be false.
  if (nodeTypeOf(root) === Node.DOCUMENT_FRAGMENT_NODE) return (root as Partial<ShadowRoot>).host;
  if (nodeTypeOf(root) !== Node.DOCUMENT_NODE) return undefined;
  const page = root as Document;
  const frame = windowOf(page)?.frameElement as HTMLIFrameElement | null | undefined;
  return frame?.contentDocument === page ? frame : undefined;
}
