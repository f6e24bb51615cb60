import type { FlowComment } from './comment-places.ts';
import type { FlowBlock, FlowContent, FlowPiece } from './content.ts';

/** A whole document, in one reading of its tracked changes. */
export interface FlowText<Piece extends FlowPiece = FlowPiece> {
  /** May be empty. */
  title: string;
  /** As it is to be drawn, without headers and footers. */
  content: readonly FlowContent<Piece>[];
  /** The text, in reading order: a footnote behind the paragraph that refers to it, endnotes last. */
  blocks: readonly FlowBlock<Piece>[];
  /** What stands at the top of pages, each text once, the first page's before the others'. Not among the blocks. */
  headers: readonly FlowBlock<Piece>[];
  footers: readonly FlowBlock<Piece>[];
  comments: readonly FlowComment[];
  changes: TrackedChanges;
  hasMacros: boolean;
  /** What is broken and left out. */
  unread?: {
    comments?: true;
    /** Letters that aren't known, and are U+FFFD in the text. */
    letters?: true;
    /** How many of a book's. */
    chapters?: number;
  };
}

/** What has been changed in a document. */
export interface TrackedChanges {
  /** Pieces of text that were inserted, deleted or moved, by author, in the order in which they first appear. */
  authors: ReadonlyMap<string, number>;
  /** Changes of looks alone. */
  looks: number;
}
