/** A document as the reading session sees it, be it a page of the web or (later) a PDF. */
export interface ReadableDocument {
  /** What the document calls itself; may be empty. */
  title(): string;
  /**
   * The blocks in reading order, in batches that each cost the page no more than a slice of a frame.
   * Between two batches the page gets its turn. Ends early, without an error, when the signal aborts.
   */
  blocks(signal: AbortSignal): AsyncIterable<Block[]>;
  /** The span's place in the page, one range a text node; empty where the page no longer has that text. */
  ranges(span: Span): StaticRange[];
  /** Is the span's text light on something dark, or dark on something light? */
  ground(span: Span): Ground;
  /** Calls the listener whenever grounds may have changed, as when the reader turns on dark mode. */
  onGroundChange(listener: () => void, signal: AbortSignal): void;
  /** Brings the span into view, opening what hides it. False where the page no longer has it. */
  reveal(span: Span): boolean;
}

export type BlockId = number;

/** A piece of text that no term runs out of. */
export interface Block {
  id: BlockId;
  kind: 'heading' | 'paragraph' | 'list-item' | 'table-cell';
  /** As it stands in the document, white space and all. Offsets count its UTF-16 units. */
  text: string;
  /** The headings above it, the outermost first, white space folded. */
  section: readonly string[];
}

/** UTF-16 offsets into a block's text, the end exclusive. */
export interface Span {
  block: BlockId;
  start: number;
  end: number;
}

export type Ground = 'light' | 'dark';
