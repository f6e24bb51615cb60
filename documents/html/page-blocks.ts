import type { Change } from '../readable-document.ts';
import type { PageBlock, Piece } from './page-reader.ts';

/** The blocks of a page in reading order, with their places in the page. */
export class PageBlocks {
  private readonly blocks: PageBlock[] = [];
  private readonly pieces = new Map<number, Piece[]>();

  get length(): number {
    return this.blocks.length;
  }

  at(from: number, count: number): readonly PageBlock[] {
    return this.blocks.slice(from, from + count);
  }

  piecesOf(block: number): Piece[] {
    return this.pieces.get(block) ?? [];
  }

  splice(at: number, removed: number, put: PageBlock[], complete: boolean): Change {
    for (const { id } of this.blocks.splice(at, removed, ...put)) this.pieces.delete(id);
    for (const { id, pieces } of put) this.pieces.set(id, pieces);
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

  /** Where the blocks of this element stand, or would stand. All text nodes must be in the page. */
  placeOf(element: Element): { at: number; removed: number } {
    const at = this.firstThat(
      (node) => (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) === 0,
    );
    const end = this.firstThat(
      (node) =>
        !element.contains(node) && (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    return { at, removed: end - at };
  }

  /** By halving: the first block whose own place, or its host's in the page, fits. */
  private firstThat(fits: (node: Node) => boolean): number {
    let [low, high] = [0, this.blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const node = this.blocks[middle]?.pieces[0]?.node;
      if (!node || fits(inPage(node))) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** The node itself, or the outermost host or frame in the page that it is shown through. */
export function inPage(node: Node): Node {
  let at = node;
  for (;;) {
    const root = at.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : (root as Document).defaultView?.frameElement;
    if (!host || root === document) return at;
    at = host;
  }
}
