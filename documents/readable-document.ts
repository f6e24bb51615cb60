import type { Identifier } from '../comments/model/identifier.ts';
import type { CameWith } from '../comments/model/sent-with.ts';
import type { Block, BlockChange, BlockId, Span } from './block.ts';
import type { Fact } from './facts.ts';
import type { Scrolled } from './scrolled.ts';
import type { Area, Box } from './shapes.ts';

export type { Area, Block, BlockChange, BlockId, Box, Span };

/** A document as the reading session sees it, be it a page of the web or a PDF. */
export interface ReadableDocument {
  /** What the document calls itself; may be empty. */
  title(): string;
  /** What identifies the document as long as it stays where it is. */
  address(): string;
  /**
   * The blocks as a list in reading order, given as splices: first what the document holds, what is in view before the
   * rest, in slices of half a frame with the page's turn in between; then every change, until the signal aborts.
   */
  changes(signal: AbortSignal): AsyncIterable<BlockChange>;
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
  /** Calls the listener whenever the reader has selected something that stands beside the text, and once when nothing of it is any more. */
  onSelectingBeside?(listener: (beside: SelectedBeside | undefined) => void, signal: AbortSignal): void;
  /** The words that are selected just now. */
  selected(): Selected | undefined;
  /** What identifies this document apart from its text: documents with the same values are, or may be, the same. */
  identity(): Promise<Identifier[]>;
  /** Which part of it the window shows. */
  readonly scroll: Scrolled;
  /** Hears of each new part of the document that lacks the marks' style sheet, as a page in a frame does, until the signal aborts. */
  onNewFrame(listener: () => void, signal: AbortSignal): void;
  /**
   * Reports which of the followed blocks come near the visible part, if possible before they are seen,
   * and which have gone far from it. For printing, all blocks count as near. To be called once, before `changes`.
   */
  onNear(listener: (come: BlockId[], gone: BlockId[]) => void, signal: AbortSignal): void;
  /** A block is followed until it is unfollowed, also after it has left the document. */
  follow(block: BlockId): void;
  unfollow(block: BlockId): void;
  /** Brings the span into view, opening what hides it. False where the page no longer has it. */
  reveal(span: Span): boolean;
  /** Facts about the document that aren't in its blocks, as from a page's head. */
  facts?(): Fact[];
  /** Draws rectangles on pages, and none that were drawn before. */
  showAreas?(areas: readonly Area[]): void;
  /** Brings one of them into view. False where its page is none of the document's. */
  revealArea?(area: Pick<Area, 'id' | 'page'>): boolean;
  /** Parts that are seen and can't be read, as a frame of another site's. */
  unread?(): UnreadPart[];
  /** Is what it shows one of several readings of its changes, and not the one that has all its words? */
  isOneOfSeveral?(): boolean;
  /** The other readings of its changes; undefined until all of what it shows has been read. */
  otherReadings?(signal: AbortSignal): Promise<readonly OtherReading[] | undefined>;
  /** What its file came with, as `cameWithOf` says it, where that can be told. */
  cameWith?(): CameWith | undefined;
  /** What file it is, where a copy of it can be saved with the comments in it. */
  readonly fileType?: FileType | undefined;
  /** Is it a data file (XML), which a browser may show in a view that scripts can't read? */
  isXml?(): boolean;
  /** Is its file broken, so that the browser tells of an error in place of what stands in it, or of the rest? */
  isBroken?(): boolean;
  /** How far the pages have been read, where there are any. */
  pages?(): PagesRead;
}

/** A reading of a document's changes that isn't the one that is shown. */
export interface OtherReading {
  /** In reading order. */
  blocks: readonly Block[];
  /** Where words of it stand in what is shown, a span a block; none where they aren't there. */
  shownAt(span: Span): Span[];
}

export type FileType = 'pdf' | 'word';

export interface UnreadPart {
  /** The site's, else what the page calls it; may be empty. */
  name: string;
  /** Does it belong to another site? */
  isForeign: boolean;
  /** The frame's address, if it can be opened by itself: on the web, not `srcdoc` or the like. */
  address?: string;
}

/** Numbers of pages. */
export interface PagesRead {
  all: number;
  read: number;
  /** Pictures of pages, without text. */
  missing: number;
  /** Which pages those are, in their order; from 1. */
  textless: readonly number[];
  /** With text that a scanner has harmed. */
  harmed: number;
  /** Read from their pictures, by recognising the letters. */
  recognised: number;
  /** Such of them as are in another language than Swedish, which the engine doesn't know; from 1. */
  foreign: readonly number[];
  /** Such of them as the engine was so uncertain of that much may be wrong; from 1. */
  doubtful: readonly number[];
  /** Pages in whose pictures no words were found; from 1. */
  wordless: readonly number[];
  /** Pages whose harmed text was better than what was recognised in their pictures, and stays; from 1. */
  worse: readonly number[];
  /** How far the recognising has come; undefined until it has been asked for. */
  recognition?: Recognition | undefined;
  /** How much has been added to the pages: fields with something filled in, and notes. */
  fields: number;
  notes: number;
  /** Such of them as weren't read, because there are more on a page than it reads. */
  left: number;
  /** Pages that are read but for form fields and notes, because PDF.js failed to read those. */
  addedUnread: readonly number[];
  /** Pages that take long, and are waited for while the others are read; from 1. */
  slow: readonly number[];
  /** Slow pages that have been read but whose text isn't shown in the viewer: showing them would take as long again. */
  late: readonly number[];
  /** Pages that are read, but have so much text that the end of it can't be marked, selected or searched for in the viewer. */
  cut: readonly number[];
  /** Pages that aren't read, and why. */
  unread: readonly UnreadPages[];
  /** Pages that are read, though their content is damaged, so that some of their text may be missing; from 1. */
  damaged: readonly number[];
  /** Pages that are read, perhaps with invisible text: it took too long to find out. */
  unsure: readonly number[];
  /** Pages that are read, but some of their text is in fonts that don't say which letters they draw. */
  illegible: readonly number[];
  /** Faults in the file that PDF.js has gone on without. */
  faults: number;
  /** How many pages the file says that it has, where it isn't as many as can be reached. */
  claimed?: number | undefined;
}

/** The recognising of pages whose text is missing or harmed, from their pictures. */
export interface Recognition {
  /** How many pages it is about, and how many of them it is through with, also in vain. */
  all: number;
  done: number;
  /** How many of the file's pages had been through it before: they aren't among these. */
  before: number;
  /** Has it neither come to its end nor been cancelled? */
  runs: boolean;
  failed: readonly { page: number; why: WhyUnrecognised }[];
  /** Why what is recognised will be gone when the file is closed. */
  unkept?: 'full' | 'private' | 'failed' | undefined;
}

/** `picture`: the page can't be drawn. `memory`: there is too little of it. `engine`: what recognises letters has failed, more than once. */
export type WhyUnrecognised = 'picture' | 'memory' | 'engine';

/**
 * Why a page isn't read: it has more text than is read of a page, is locked or damaged, or takes too long. `skipped`: it wasn't tried,
 * since too many others took too long; `not-reopened`: since the file couldn't be opened once more after one that did.
 */
export type WhyUnread = 'too-large' | 'locked' | 'damaged' | 'slow' | 'skipped' | 'not-reopened';

/** From the first to the last of them. */
export interface UnreadPages {
  why: WhyUnread;
  from: number;
  to: number;
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
  /** Struck words stand among them, and aren't meant. */
  withoutStruck?: true;
  /** Where they are drawn. */
  box: Box;
}

/** What is selected where that is none of the document's text. */
export interface SelectedBeside {
  /** A header or a footer, or what somebody has said in the file. */
  is: 'furniture' | 'file-comment';
  /** Where it is drawn. */
  box: Box;
}

export type Ground = 'light' | 'dark';
