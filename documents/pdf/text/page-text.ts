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
  /** From `page.getStructTree()`, where `pdf.getMarkInfo()` says that the document is marked. */
  tree?: StructNode | null | undefined;
}

interface TextContent {
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
