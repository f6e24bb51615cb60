import type { Block, BlockId } from '../../block.ts';

/**
 * What a word processor's document or a book is, once it has been read: a tree to draw, and its blocks. The same for all formats; a format
 * may know more of each piece (`Piece`).
 */
export type FlowContent<Piece extends FlowPiece = FlowPiece> =
  | FlowParagraph<Piece>
  | { is: 'table'; rows: readonly FlowRow<Piece>[]; part?: TablePart }
  | FlowNote<Piece>
  | { is: 'text-box'; content: readonly FlowContent<Piece>[]; change?: TrackedChange }
  /** One that stands by itself, beside or behind the paragraph before. */
  | { is: 'picture'; picture: FlowPicture };

/** Of a long table, which is drawn as several: each has the same columns. */
export interface TablePart {
  /** The columns' shares of the width. */
  widths: readonly number[];
  isFirst: boolean;
  isLast: boolean;
}

/**
 * Which reading of tracked changes: `marked` has what is inserted in its text and what is deleted as struck words beside it, `final` is
 * as if all were accepted, `original` as if all were rejected.
 */
export type TrackedView = 'marked' | 'final' | 'original';

export interface TrackedChange {
  kind: 'inserted' | 'deleted' | 'moved-here' | 'moved-away';
  author: string;
  /** As the file has it, ISO 8601. */
  date?: string;
  /** Of words that were taken away: the change that had put them in. */
  putIn?: TrackedChange;
}

/** A piece of a block's text. A number that Word draws has no piece. */
export interface FlowPiece {
  /** UTF-16 offsets into the block's text, the end exclusive. */
  start: number;
  end: number;
  /** Where a link leads: an address, or "#" and one of a block's `anchors`. */
  link?: string;
  /** The note that it refers to; in a note itself, the note that it is the number of. */
  note?: string;
  /** Pieces that look alike have the same object. Undefined for plain text. */
  look?: TextLook;
  change?: TrackedChange;
  /** The program works it out anew whenever it shows it: a page's number, a date. */
  isWorkedOut?: true;
}

/** How a text looks, as far as that may mean something. Fonts, sizes and colours are the reader's own. */
export interface TextLook {
  bold?: true;
  italic?: true;
  underlined?: true;
  raised?: 'super' | 'sub';
  caps?: 'all' | 'small';
}

export interface FlowBlock<Piece extends FlowPiece = FlowPiece> extends Block {
  /** The number or bullet that is drawn before it, worked out: "6.1", "a)", "•". A heading's number stands in its text, too. */
  marker?: string;
  pieces: readonly Piece[];
  /** The names that links call it by: "#name". */
  anchors?: readonly string[];
  /** The page that it begins on as the document was last drawn, from 1. Another program or printer breaks pages elsewhere. */
  aboutPage?: number;
}

export interface FlowParagraph<Piece extends FlowPiece = FlowPiece> {
  is: 'paragraph';
  /** The text that stands, then its struck words. None where there are only pictures. */
  blocks: readonly FlowBlock<Piece>[];
  /** Those that stand in the line, in order, at UTF-16 offsets into the text that stands: 0 where there is none. */
  pictures?: readonly { at: number; picture: FlowPicture }[];
  /** Where comments stand that are on its pictures alone. */
  place?: BlockId;
  /** Of a list item: from 0. */
  indent?: number;
  align?: 'center' | 'right';
  /** It is the first on a page: about which. */
  newPage?: number;
  /** Of its end: it was split from the next here, or is to be joined with it. */
  endChange?: TrackedChange;
}

export interface FlowNote<Piece extends FlowPiece = FlowPiece> {
  is: 'note';
  kind: 'footnote' | 'endnote';
  /** As in the pieces that refer to it. */
  id: string;
  /** Empty where the author has given a sign of their own. */
  number: string;
  content: readonly FlowContent<Piece>[];
  change?: TrackedChange;
}

export interface FlowPicture {
  /** Its path in the zip. None where it's outside the file, which is never fetched, or is drawn by a program. */
  part?: string;
  external?: true;
  /** What its author has written for those who don't see it; may be empty. */
  description: string;
  /** The author says that it has no meaning. */
  decorative?: true;
  /** In points, as the author has drawn it; where that is said. */
  size?: { width: number; height: number };
  link?: string;
  aboutPage?: number;
  change?: TrackedChange;
}

export interface FlowRow<Piece extends FlowPiece = FlowPiece> {
  /** Is it repeated on each page that the table is on? */
  isHeader: boolean;
  /** Without those that a cell further up is merged over. */
  cells: readonly FlowCell<Piece>[];
  /** It is the first on a page: about which. */
  newPage?: number;
  change?: TrackedChange;
}

export interface FlowCell<Piece extends FlowPiece = FlowPiece> {
  /** From 0, and how many columns and rows it is merged over. */
  column: number;
  columns: number;
  rows: number;
  content: readonly FlowContent<Piece>[];
}

/** The blocks of what is drawn, in the same order. */
export function* blocksIn<Piece extends FlowPiece>(
  content: readonly FlowContent<Piece>[],
): Generator<FlowBlock<Piece>> {
  for (const one of content) {
    if (one.is === 'paragraph') yield* one.blocks;
    else if (one.is === 'table')
      for (const { cells } of one.rows) for (const cell of cells) yield* blocksIn(cell.content);
    else if (one.is !== 'picture') yield* blocksIn(one.content);
  }
}
