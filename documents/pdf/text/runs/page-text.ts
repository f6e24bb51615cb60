/**
 * What PDF.js tells of a page's text, as far as it is read here. `getTextContent` is to be asked with
 * `{ includeMarkedContent: true, disableNormalization: true }`, as PDF.js's own text layer asks: then the items are the same.
 */
export interface PageText {
  /** From 1. */
  page: number;
  /** What the document calls the page: "iv", "12". */
  label?: string | undefined;
  /** From `page.view`: left, bottom, right, top in points. */
  view: readonly number[];
  content: TextContent;
  /** What the page's operators say of its text items, where that was asked for. */
  look?: Look | undefined;
  /** Does a picture cover most of it? Asked for where it has few words. */
  isPicture?: boolean | undefined;
  /** What stands on it beside its own text. */
  added?: readonly AddedText[] | undefined;
  /** So much of that is left out, where there is more than any page has. */
  left?: number | undefined;
  /** None of that could be read, though there may be some. */
  addedUnread?: boolean | undefined;
  /** From `page.getStructTree()`, where `pdf.getMarkInfo()` says that the document is marked. */
  tree?: StructNode | null | undefined;
}

/** What has been filled into a field of a form, or noted on the page. Its lines count as the page's items, behind those of its text. */
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
  /** Of 'beginMarkedContentProps', what the structure tree knows the content by. */
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
