import type { Looks } from '../swedish/looks.ts';

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
  kind: 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'footnote';
  /** Of a heading, 1 to 6; else 0. */
  level: number;
  /** As it stands in the document, white space and all. Offsets count its UTF-16 units. */
  text: string;
  /** In documents with pages, the one that it begins on. */
  place?: Place;
  /** How the text looks, where the document knows better than the text tells by itself. */
  looks?: Looks;
}

export interface Place {
  /** From 1. */
  page: number;
  /** What the document calls the page, where it calls it anything. */
  label?: string;
  /** Where on the page its first line begins and how wide it is, in per cent of the page as it is read; where that is known. */
  at?: { top: number; left: number; right: number };
}

/** UTF-16 offsets into a block's text, the end exclusive. */
export interface Span {
  block: BlockId;
  start: number;
  end: number;
}
