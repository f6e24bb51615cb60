/** A document as the reading session sees it, be it a page of the web or (later) a PDF. */
export interface ReadableDocument {
  /** What the document calls itself; may be empty. */
  title(): string;
  /**
   * The blocks as a list in reading order, told as splices: first what the document holds, what is in view before the
   * rest, in slices of half a frame with the page's turn in between; then every change, until the signal aborts.
   */
  changes(signal: AbortSignal): AsyncIterable<Change>;
  /** The span's place in the page, one range a text node; empty where the page no longer has that text. */
  ranges(span: Span): StaticRange[];
  /** Is the span's text light on something dark, or dark on something light? */
  ground(span: Span): Ground;
  /** Calls the listener whenever grounds may have changed, as when the reader turns on dark mode. */
  onGroundChange(listener: () => void, signal: AbortSignal): void;
  /**
   * Tells which of the blocks followed come into or near what the reader sees, before they are seen wherever that can be,
   * and which have gone far from it. When the document is printed, all come. To be called once, before `changes`.
   */
  onNear(listener: (come: BlockId[], gone: BlockId[]) => void, signal: AbortSignal): void;
  /** A block is followed until it is unfollowed, also after it has left the document. */
  follow(block: BlockId): void;
  unfollow(block: BlockId): void;
  /** Brings the span into view, opening what hides it. False where the page no longer has it. */
  reveal(span: Span): boolean;
}

export type BlockId = number;

/** At index `at`, `removed` blocks go and those of `put` come instead. */
export interface Change {
  at: number;
  removed: number;
  put: Block[];
  /** Has all that the document holds been read? */
  complete: boolean;
}

/** A piece of text that no term runs out of. A changed text is another block, with an id of its own. */
export interface Block {
  id: BlockId;
  kind: 'heading' | 'paragraph' | 'list-item' | 'table-cell';
  /** Of a heading, 1 to 6; else 0. */
  level: number;
  /** As it stands in the document, white space and all. Offsets count its UTF-16 units. */
  text: string;
}

/** UTF-16 offsets into a block's text, the end exclusive. */
export interface Span {
  block: BlockId;
  start: number;
  end: number;
}

export type Ground = 'light' | 'dark';
