import type { Looks } from '../../../../language/swedish/letters/looks.ts';
import type { Block, Place } from '../../../block.ts';

/** A block of a PDF. One that runs over a page's end has pieces on both pages. */
export interface PdfBlock extends Block {
  /** Where it begins. */
  place: Place;
  /** Typeset text, the text layer of a scanned page, or what was read off its picture here. */
  origin: 'text' | 'layer' | 'ocr';
  /** How the page's text looks: harmed text is searched tolerantly. */
  looks: Looks;
  /** In the order of the text. What stands between two pieces is white space of ours. */
  pieces: readonly Piece[];
}

/** A part of the block's text as it stands in a text item of PDF.js. */
export interface Piece {
  /** From 1. */
  page: number;
  /** Index among the page's text items, marked content not counted: the one that `TextLayer.textDivs` has. */
  item: number;
  /** UTF-16 offsets into the item's `str`, the end exclusive. */
  from: number;
  to: number;
  /** UTF-16 offset in the block's text. */
  start: number;
}
