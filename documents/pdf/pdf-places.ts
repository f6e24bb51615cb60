import type { BlockId } from '../block.ts';
import type { WordsPart } from './annotate.ts';
import type { ItemPlace } from './drawn-pages.ts';
import type { PdfBlock, Piece } from './text/pdf-block.ts';
import type { PdfBlocks, PdfChange } from './text/pdf-blocks.ts';

/** The blocks of a PDF as it has been read so far: where each stands on which page, and what stands in each item. */
export class PdfPlaces {
  private readonly blocks: PdfBlock[] = [];
  private readonly byId = new Map<BlockId, PdfBlock>();
  private readonly byPage = new Map<number, Set<BlockId>>();
  private readonly lastItem = new Map<number, number>();

  take({ at, removed, put }: PdfChange): void {
    for (const gone of this.blocks.splice(at, removed, ...put)) {
      this.byId.delete(gone.id);
      for (const page of pagesOf(gone)) this.byPage.get(page)?.delete(gone.id);
    }
    for (const block of put) {
      this.byId.set(block.id, block);
      for (const { page, item } of block.pieces) this.lastItem.set(page, Math.max(item, this.lastItem.get(page) ?? 0));
      for (const page of pagesOf(block)) {
        const on = this.byPage.get(page) ?? new Set();
        this.byPage.set(page, on.add(block.id));
      }
    }
  }

  /** About how far down on its page an item stands, 0 to 1: by its number, for pages that aren't drawn. */
  heightOnPage(page: number, item: number): number {
    return item / ((this.lastItem.get(page) ?? item) + 1);
  }

  /** The blocks with text on a page. */
  on(page: number): ReadonlySet<BlockId> {
    return this.byPage.get(page) ?? new Set();
  }

  pagesOf(block: BlockId): number[] {
    const known = this.byId.get(block);
    return known ? pagesOf(known) : [];
  }

  /**
   * Where a part of a block stands.
   * @param all knows the first page's furniture, too, which isn't among the blocks
   */
  partsOf(block: BlockId, start: number, end: number, all: PdfBlocks | undefined): WordsPart[] {
    const known = this.byId.get(block) ?? all?.furnitureOf(1).find(({ id }) => id === block);
    if (!known) return [];
    const parts: WordsPart[] = [];
    for (const piece of known.pieces) {
      const [from, to] = [Math.max(start, piece.start), Math.min(end, endOf(piece))];
      if (from >= to) continue;
      const offset = piece.from - piece.start;
      parts.push({ page: piece.page, item: piece.item, from: from + offset, to: to + offset });
    }
    return parts;
  }

  /** The place in a block of a character of an item. */
  placeOf({ page, item, offset }: ItemPlace): { block: BlockId; offset: number } | undefined {
    for (const id of this.on(page)) {
      for (const piece of this.byId.get(id)?.pieces ?? []) {
        if (piece.page !== page || piece.item !== item || offset < piece.from || offset > piece.to) continue;
        return { block: id, offset: offset - piece.from + piece.start };
      }
    }
    return undefined;
  }
}

const endOf = ({ start, from, to }: Piece) => start + to - from;

const pagesOf = ({ pieces }: PdfBlock) => [...new Set(pieces.map(({ page }) => page))];
