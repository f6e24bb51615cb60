import type { Identifier } from '../annotations/model.ts';
import type { Block, BlockId, Change, Span } from './block.ts';
import type { Fact } from './facts.ts';
import type { Scrolled } from './scrolled.ts';
import type { Area, Box } from './shapes.ts';

export type { Area, Block, BlockId, Box, Change, Span };

/** A document as the reading session sees it, be it a page of the web or a PDF. */
export interface ReadableDocument {
  /** What the document calls itself; may be empty. */
  title(): string;
  /** What tells the document from others as long as it stays where it is. */
  address(): string;
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
  /** Where the span is drawn, in CSS pixels of the window; a box a line or so, none where it isn't drawn. */
  boxes(span: Span): Box[];
  /** Calls the listener whenever pointer or caret have come to rest, until the signal aborts. */
  onPointing(listener: (pointed: Pointed) => void, signal: AbortSignal): void;
  /** Calls the listener whenever the reader has selected words, and once when none are any more, until the signal aborts. */
  onSelecting(listener: (selected: Selected | undefined) => void, signal: AbortSignal): void;
  /** The words that are selected just now. */
  selected(): Selected | undefined;
  /** What tells this document from others, without its text: what is the same is the same document, or may be. */
  identity(): Promise<Identifier[]>;
  /** Which part of it the window shows. */
  readonly scroll: Scrolled;
  /** Hears of a part of the document that lacks the marks' style sheet, as a page in a frame does. */
  onNewFrame: () => void;
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
  /** What the document says of itself, where it knows more of it than its blocks do, as of a page's head. */
  facts?(): Fact[];
  /** Draws rectangles on pages, and none that were drawn before. */
  showAreas?(areas: readonly Area[]): void;
  /** Brings one of them into view. False where its page is none of the document's. */
  revealArea?(area: Pick<Area, 'id' | 'page'>): boolean;
  /** How far the pages have been read, where there are any. */
  pages?(): PagesRead;
}

/** Numbers of pages. */
export interface PagesRead {
  all: number;
  read: number;
  /** Pictures of pages, without text. */
  missing: number;
  /** With text that a scanner has harmed. */
  harmed: number;
  /** Such as couldn't be read, because the file is damaged there. */
  broken: number;
}

/** What the reader points at: the place of a character in a block, or nothing that was read. */
export interface Pointed {
  by: 'pointer' | 'caret';
  place: { block: BlockId; offset: number } | undefined;
}

/** Words that the reader has selected, over as many blocks as may be. `end` lies just behind the last character. */
export interface Selected {
  start: { block: BlockId; offset: number };
  end: { block: BlockId; offset: number };
  /** Where they are drawn. */
  box: Box;
}

export type Ground = 'light' | 'dark';
