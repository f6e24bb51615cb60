import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { PageText } from './text/page-text.ts';

/** What of a document must be known before its pages are read. */
export interface PdfReading {
  pdf: PDFDocumentProxy;
  labels: readonly string[] | null;
  /** Does it have a structure tree? */
  marked: boolean;
}

export async function startReading(pdf: PDFDocumentProxy): Promise<PdfReading> {
  // Of a damaged file one of these may fail though its pages can be read.
  const [labels, mark] = await Promise.all([
    pdf.getPageLabels().catch(() => null),
    pdf.getMarkInfo().catch(() => null),
  ]);
  // The types say an object; PDF.js 6.5 gives a Map.
  const entries = mark instanceof Map ? mark : new Map(Object.entries(mark ?? {}));
  return { pdf, labels, marked: entries.get('Marked') === true };
}

/**
 * @param number from 1
 * @throws what PDF.js throws for a page that can't be read
 */
export async function readPage({ pdf, labels, marked }: PdfReading, number: number): Promise<PageText> {
  const page = await pdf.getPage(number);
  const [content, tree] = await Promise.all([textOf(page), marked ? page.getStructTree().catch(() => null) : null]);
  return { page: number, label: labels?.[number - 1], view: page.view, content, tree };
}

/** The page's text items, as PDF.js's own text layer has them. */
export const textOf = (page: PDFPageProxy) =>
  page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
