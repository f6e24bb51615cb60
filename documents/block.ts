import type { CertainWord } from '../language/swedish/letters/certain-words.ts';
import type { Looks } from '../language/swedish/letters/looks.ts';
import type { Raised } from '../language/swedish/letters/raised.ts';

export type BlockId = number;

/** At index `at`, `removed` blocks go and those of `put` come instead. */
export interface BlockChange {
  at: number;
  removed: number;
  put: Block[];
  /** Has all that the document holds been read? */
  complete: boolean;
}

/** A piece of text that no term crosses the borders of. When its text changes it becomes another block, with a new id. */
export interface Block {
  id: BlockId;
  kind: 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'footnote';
  /** A heading's level, 1 to 6; else 0. */
  level: number;
  /** As it stands in the document, white space and all. Offsets count its UTF-16 units. */
  text: string;
  /** In documents with pages, the one that it begins on. */
  place?: Place;
  /** What it is, if it is no part of the document's own text: filled into a field of a form, or noted on the page. */
  source?: 'field' | 'note';
  /** Does it only lead elsewhere, as a menu, a table of contents or a list of links do? Where the document says so. */
  guide?: true;
  /** How the text looks, where the document knows better than the text tells by itself. */
  looks?: Looks;
  /** In a PDF: typeset text, the text layer of a scanned page, or what was read off its picture here. */
  origin?: 'text' | 'layer' | 'ocr';
  /** Where it was read off a picture here: how certain each of its words is; in order. */
  certain?: readonly CertainWord[];
  /** Figures that are raised, as references to notes are, and such letters and signs; in order. */
  raised?: readonly Raised[];
  /** Words that are struck out are a block of their own. This is their context before the change. */
  struck?: Struck;
}

/** How much context of struck words is kept at most, to find terms that they were part of; in UTF-16 units. */
export const aroundStruck = 80;

export interface Struck {
  before: string;
  behind: string;
  /** Where in the text of the block before it that stands, in UTF-16 units; missing where all of its own paragraph is struck out. */
  at?: number;
}

export interface Place {
  /** From 1. */
  page: number;
  /** What the document calls the page, where it calls it anything. */
  label?: string;
  /** Where on the page its first line begins, its last ends, and how wide it is, in per cent of the page as it is read; where known. */
  at?: { top: number; bottom: number; left: number; right: number };
  /** Where it goes on over the page's end: the next page, and where in the block's text that begins, in UTF-16 units. */
  next?: { page: number; label?: string; start: number };
}

/** UTF-16 offsets into a block's text, the end exclusive. */
export interface Span {
  block: BlockId;
  start: number;
  end: number;
}
