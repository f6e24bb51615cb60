/**
 * A page's text as PDF.js gives it, with the fields that are read here. `getTextContent` is to be called with `{ includeMarkedContent:
 * true, disableNormalization: true }`, as PDF.js's own text layer does: then the items are the same.
 */
export interface PageText {
  /** From 1. */
  page: number;
  /** The page's label in the document: "iv", "12". */
  label?: string | undefined;
  /** From `page.view`: left, bottom, right, top in points. */
  view: readonly number[];
  content: TextContent;
  /** Where the text was read from the page's picture here: how certain each of its items is, 0 to 100, by their numbers. */
  certainties?: readonly number[] | undefined;
  /** What the page's operators say about its text items, where they were read. */
  look?: Look | undefined;
  /** Does a picture cover most of the page? Asked for where the page has few words. */
  isPicture?: boolean | undefined;
  /** Is its content damaged, so that text may be missing? `likely` where only a page without any is to be thought so. */
  damage?: 'sure' | 'likely' | undefined;
  /** The texts on the page beside its own. */
  added?: readonly AddedText[] | undefined;
  /** How many of them are left out, beyond what any page has. */
  left?: number | undefined;
  /** Reading them failed, so there may be some. */
  addedUnread?: boolean | undefined;
  /** From `page.getStructTree()`, where `pdf.getMarkInfo()` says that the document is marked. */
  tree?: StructNode | null | undefined;
}

/** A text filled into a form field, or noted on the page. Its lines count as items of the page, after those of its own text. */
export interface AddedText {
  source: 'field' | 'note';
  lines: readonly AddedLine[];
}

export interface AddedLine extends Omit<TextItem, 'fontName'> {
  /** Where the file has no drawing of it: PDF.js's own, in a common font, or none at all. */
  drawn?: 'in a common font' | 'nowhere';
}

/** By the item's number, UTF-16 offsets of letters in its `str`. */
export interface Look {
  /** Not drawn: in a layer that is switched off, or as letters without ink. */
  hidden: ReadonlyMap<number, ReadonlySet<number>>;
  /** Behind white space that is written, and not only a gap, and how many characters of it. */
  spaced: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

export interface TextContent {
  items: readonly (TextItem | MarkedContent)[];
}

export interface TextItem {
  str: string;
  transform: readonly number[];
  /** In points. */
  width: number;
  fontName: string;
}

export interface MarkedContent {
  type: string;
  /** On 'beginMarkedContentProps': the id by which the structure tree refers to the content. */
  id?: string | null;
  tag?: string | null;
}

export interface StructNode {
  role: string;
  children: readonly (StructNode | StructContent)[];
}

export interface StructContent {
  type: string;
  id?: string;
}

/** An entry of `pdf.getOutline()`, with those under it. */
export interface OutlineEntry {
  title: string;
  items: readonly OutlineEntry[];
}
