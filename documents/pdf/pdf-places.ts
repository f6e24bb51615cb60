import { firstWhere } from '../../language/lists/first-where.ts';
import { splice } from '../../language/swedish/many.ts';
import type { BlockId } from '../block.ts';
import type { WordsPart } from './file/annotate.ts';
import { figures, type PlacedBlock, type PlacedChange } from './reading/reading-answer.ts';
import type { Piece } from './text/layout/pdf-block.ts';
import type { ItemPlace } from './viewer/drawn-pages.ts';

/** The blocks of a PDF as it has been read so far: where each stands on which page, and what stands in each item. */
export class PdfPlaces {
  private readonly blocks: PlacedBlock[] = [];
  private readonly byId = new Map<BlockId, PlacedBlock>();
  private readonly byPage = new Map<number, Set<BlockId>>();
  private readonly lastItem = new Map<number, number>();
  /** The first page's running headers and footers, which aren't among the blocks but may name the sender. */
  private furniture: readonly PlacedBlock[] = [];

  take({ at, removed, put }: PlacedChange): void {
    for (const gone of splice(this.blocks, at, removed, put)) {
      this.byId.delete(gone.id);
      for (const page of pagesOf(gone)) this.byPage.get(page)?.delete(gone.id);
    }
    for (const block of put) {
      this.byId.set(block.id, block);
      for (const { page, item } of piecesOf(block))
        this.lastItem.set(page, Math.max(item, this.lastItem.get(page) ?? 0));
      for (const page of pagesOf(block)) {
        const on = this.byPage.get(page) ?? new Set();
        this.byPage.set(page, on.add(block.id));
      }
    }
  }

  keepFurniture(blocks: readonly PlacedBlock[]): void {
    this.furniture = blocks;
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

  /** Where a part of a block stands. */
  partsOf(block: BlockId, start: number, end: number): WordsPart[] {
    const known = this.byId.get(block) ?? this.furniture.find(({ id }) => id === block);
    if (!known) return [];
    const parts: WordsPart[] = [];
    for (const piece of piecesOf(known, firstBehind(known, start))) {
      if (piece.start >= end) break;
      const [from, to] = [Math.max(start, piece.start), Math.min(end, piece.start + piece.to - piece.from)];
      if (from >= to) continue;
      const offset = piece.from - piece.start;
      parts.push({ page: piece.page, item: piece.item, from: from + offset, to: to + offset });
    }
    return parts;
  }

  /** The place in a block of a character of an item. */
  placeOf({ page, item, offset }: ItemPlace): { block: BlockId; offset: number } | undefined {
    for (const id of this.on(page)) {
      const block = this.byId.get(id);
      for (const piece of block ? piecesOf(block) : []) {
        if (piece.page !== page || piece.item !== item || offset < piece.from || offset > piece.to) continue;
        return { block: id, offset: offset - piece.from + piece.start };
      }
    }
    return undefined;
  }

  /**
   * The place of a blank between two items of a block, which is none of its items: the block has white space of its own there.
   * @param isBetween does the blank stand between these two on the page?
   */
  placeBetween(
    { page, item, offset }: ItemPlace,
    isBetween: (before: WordsPart, next: WordsPart) => boolean,
  ): { block: BlockId; offset: number } | undefined {
    for (const id of this.on(page)) {
      const block = this.byId.get(id);
      let before: Piece | undefined;
      for (const next of block ? piecesOf(block) : []) {
        const last = before;
        before = next;
        if (last?.page !== page || next.page !== page || last.item >= item || next.item <= item) continue;
        if (!isBetween(last, next)) continue;
        const end = last.start + last.to - last.from;
        return { block: id, offset: Math.min(end + offset, next.start) };
      }
    }
    return undefined;
  }
}

/** @param first the piece to begin with */
function* piecesOf({ pieces }: PlacedBlock, first = 0): Iterable<Piece> {
  for (let at = first * figures; at < pieces.length; at += figures) {
    const [page = 0, item = 0, from = 0, to = 0, start = 0] = pieces.subarray(at, at + figures);
    yield { page, item, from, to, start };
  }
}

/** The first piece that ends behind an offset in the block's text; they stand in its order. */
function firstBehind({ pieces }: PlacedBlock, offset: number): number {
  return firstWhere(0, pieces.length / figures, (at) => {
    const [, , from = 0, to = 0, start = 0] = pieces.subarray(at * figures, at * figures + figures);
    return start + to - from > offset;
  });
}

function pagesOf({ pieces }: PlacedBlock): number[] {
  const pages = new Set<number>();
  for (let at = 0; at < pieces.length; at += figures) pages.add(pieces[at] as number);
  return [...pages];
}
