import type { Block, BlockId } from '../../block.ts';

/**
 * Which reading of tracked changes: `marked` has what is inserted in its text and what is deleted as struck words beside it, `final` is
 * as if all were accepted, `original` as if all were rejected.
 */
export type DocxView = 'marked' | 'final' | 'original';

export interface TrackedChange {
  kind: 'inserted' | 'deleted' | 'moved-here' | 'moved-away';
  author: string;
  /** As the file has it, ISO 8601. */
  date?: string;
}

/** Where a piece of a block's text stands in the file, so that something can be written there. A number that Word draws has no piece. */
export interface RunPiece {
  /** UTF-16 offsets into the block's text, the end exclusive. */
  start: number;
  end: number;
  /** A part's path in the zip. */
  part: string;
  /** UTF-16 offsets into the part's text, at which the paragraph (`w:p`), its run (`w:r`) and the piece's own element (`w:t`) begin. */
  paragraph: number;
  run: number;
  at: number;
  /** UTF-16 offset into the text of that element, where the piece begins. */
  from: number;
  /** Where a link leads: an address, or "#" and a bookmark's name. */
  link?: string;
  change?: TrackedChange;
}

export interface DocxBlock extends Block {
  /** The number or bullet that Word draws before it, worked out: "6.1", "a)", "•". A heading's number stands in its text, too. */
  marker?: string;
  pieces: readonly RunPiece[];
  /** The page that it begins on as Word last drew the document, from 1. Another program or printer breaks pages elsewhere. */
  aboutPage?: number;
  /** Where struck words stood: the block of the words that stand, and a UTF-16 offset in it. */
  struckFrom?: { block: BlockId; at: number };
}

/** A document as it is to be drawn, in reading order. */
export type DocxContent =
  | { is: 'paragraph'; blocks: readonly DocxBlock[] }
  | { is: 'table'; rows: readonly DocxRow[] }
  | { is: 'note'; kind: 'footnote' | 'endnote'; content: readonly DocxContent[] }
  | { is: 'text-box'; content: readonly DocxContent[] };

export interface DocxRow {
  /** Is it repeated on each page that the table is on? */
  isHeader: boolean;
  /** Without those that a cell further up is merged over. */
  cells: readonly DocxCell[];
  change?: TrackedChange;
}

export interface DocxCell {
  /** From 0, and how many columns and rows it is merged over. */
  column: number;
  columns: number;
  rows: number;
  content: readonly DocxContent[];
}

/** The blocks of what is drawn, in the same order. */
export function* blocksIn(content: readonly DocxContent[]): Generator<DocxBlock> {
  for (const one of content) {
    if (one.is === 'paragraph') yield* one.blocks;
    else if (one.is === 'table')
      for (const { cells } of one.rows) for (const cell of cells) yield* blocksIn(cell.content);
    else yield* blocksIn(one.content);
  }
}
