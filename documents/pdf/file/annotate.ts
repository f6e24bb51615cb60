import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { addAll } from '../../../language/swedish/many.ts';
import type { Area } from '../../readable-document.ts';
import { startReading, textItemsOf } from '../reading/read-page.ts';
import { type ItemPart, type Quad, quadsOf, type TextWidth } from '../text/quads.ts';
import type { TextItem } from '../text/runs/page-text.ts';
import { areaQuad, bubble, outlineOf, type Polygon, quadOfRect, type Rect, rectAround } from './note-shapes.ts';

/** Something said of a place in a PDF, as other readers of PDFs show it. */
export interface PdfNote {
  /** Who says it, as it is to be read. */
  author: string | undefined;
  text: string;
  /** When it was written, as ISO 8601 has it. */
  created: string;
  place: NotePlace;
}

export type NotePlace =
  | { on: 'words'; parts: readonly WordsPart[] }
  | ({ on: 'area' } & Pick<Area, 'page' | 'left' | 'top' | 'width' | 'height'>)
  /** A bubble at the page's upper right corner. */
  | { on: 'page'; page: number };

/** A part of a text item, in PDF.js's numbering of items without marked content; UTF-16 offsets. */
export interface WordsPart {
  /** From 1. */
  page: number;
  item: number;
  from: number;
  to: number;
}

export interface Writing {
  measure: TextWidth;
  /** Hears how many of the pages with notes are ready; the file is then written in one go. */
  onPage(done: number, all: number): void;
  signal: AbortSignal;
}

/**
 * The fields from which PDF.js's worker writes a highlight when the document is saved. PDF.js has no type for them; docs/pdf.md describes
 * them.
 */
interface Highlight {
  annotationType: typeof highlight;
  pageIndex: number;
  rect: Rect;
  quadPoints: number[];
  /** The filled area. Where polygons overlap, nothing is filled. */
  outlines: Polygon[];
  color: readonly [number, number, number];
  opacity: number;
  date: string;
  user?: string;
  popup?: { contents: string; rect: Rect; deleted: false };
}

/** AnnotationEditorType.HIGHLIGHT: of the kinds that PDF.js writes, the one that has words, an author and a text. */
const highlight = 9;
/** The prefix of keys in PDF.js's annotation storage that become annotations in the file. */
const storedAs = 'pdfjs_internal_editor_';

/** A yellow on which black letters stay readable, and a deeper one for the bubbles in the white margin. */
const onWords = [255, 224, 130] as const;
const inMargin = [242, 193, 78] as const;

/** In points. */
const popup = { width: 200, height: 110 };

/**
 * The file with the notes in it as annotations: an incremental update, so its first bytes are those that were opened. Nothing changes
 * in the document that is shown.
 * @throws the signal's reason where it is aborted; what PDF.js throws where the file can't be written
 */
export async function annotated(
  pdf: PDFDocumentProxy,
  notes: readonly PdfNote[],
  { measure, onPage, signal }: Writing,
): Promise<Uint8Array<ArrayBuffer>> {
  const byPage = [...placesByPage(notes, pdf.numPages)].toSorted(([a], [b]) => a - b);
  const all: Highlight[] = [];
  // The form fields and notes as they were read, including those in hidden layers.
  const { added } = await startReading(pdf);
  for (const [done, [number, places]] of byPage.entries()) {
    onPage(done, byPage.length);
    const { texts } = await added.on(number);
    const lines = texts.flatMap((text) => text.lines.map((line): TextItem => ({ ...line, fontName: text.source })));
    addAll(all, await highlightsOn(await pdf.getPage(number), places, lines, measure));
    signal.throwIfAborted();
  }
  onPage(byPage.length, byPage.length);
  const bytes = await saved(pdf, all);
  signal.throwIfAborted();
  return bytes;
}

/** PDF.js sends its storage to the worker before it returns, so nothing of this is drawn and nothing stays. */
function saved(pdf: PDFDocumentProxy, all: readonly Highlight[]): Promise<Uint8Array<ArrayBuffer>> {
  const { annotationStorage } = pdf;
  for (const [i, one] of all.entries()) annotationStorage.setValue(`${storedAs}${i}`, one);
  try {
    return pdf.saveDocument() as Promise<Uint8Array<ArrayBuffer>>;
  } finally {
    for (const i of all.keys()) annotationStorage.remove(`${storedAs}${i}`);
  }
}

interface PlaceOnPage {
  note: PdfNote;
  /** Is it the first of the pages that the words stand on? Only there the highlight gets the comment's text. */
  isFirst: boolean;
  parts: readonly WordsPart[];
}

function placesByPage(notes: readonly PdfNote[], pages: number): Map<number, PlaceOnPage[]> {
  const byPage = new Map<number, PlaceOnPage[]>();
  const put = (page: number, place: PlaceOnPage) => {
    const there = Math.min(Math.max(page, 1), pages);
    const others = byPage.get(there);
    if (others) others.push(place);
    else byPage.set(there, [place]);
  };
  for (const note of notes) {
    const { place } = note;
    if (place.on !== 'words') put(place.page, { note, isFirst: true, parts: [] });
    else
      for (const [i, [page, parts]] of [...Map.groupBy(place.parts, ({ page }) => page)].entries())
        put(page, { note, isFirst: i === 0, parts });
  }
  return byPage;
}

async function highlightsOn(
  page: PDFPageProxy,
  places: readonly PlaceOnPage[],
  added: readonly TextItem[],
  measure: TextWidth,
): Promise<Highlight[]> {
  const viewport = page.getViewport({ scale: 1 });
  const partsOf = places.some(({ parts }) => parts.length > 0) ? await textParts(page, added) : () => [];
  const all: Highlight[] = [];
  let bubbles = 0;
  for (const { note, isFirst, parts } of places) {
    const { place } = note;
    const quads: Quad[] = place.on === 'area' ? [areaQuad(viewport, place)] : quadsOf(partsOf(parts), measure);
    // Words without width are white space or invisible, but the comment on them counts.
    const isBubble = quads.length === 0;
    if (isBubble && !isFirst) continue;
    const outlines = isBubble ? bubble(viewport, bubbles++) : quads.map(outlineOf);
    const rect = rectAround(outlines);
    const { author, created, text } = note;
    all.push({
      annotationType: highlight,
      pageIndex: page.pageNumber - 1,
      rect,
      quadPoints: isBubble ? [...quadOfRect(rect)] : quads.flat(),
      outlines,
      color: isBubble ? inMargin : onWords,
      opacity: place.on === 'area' ? 0.5 : 1,
      date: created,
      ...(author !== undefined && { user: author }),
      ...(isFirst && { popup: { contents: text, rect: popupBeside(page, rect), deleted: false } }),
    });
  }
  return all;
}

async function textParts(
  page: PDFPageProxy,
  added: readonly TextItem[],
): Promise<(parts: readonly WordsPart[]) => ItemPart[]> {
  const { items, styles } = await textItemsOf(page);
  const texts = [...items.filter((item): item is typeof item & TextItem => 'str' in item), ...added];
  return (parts) =>
    parts.flatMap(({ item, from, to }) => {
      const text = texts[item];
      return text ? [{ text, style: styles[text.fontName], from, to }] : [];
    });
}

/** The popup's rectangle: right of the page, at the height of its highlight. */
function popupBeside({ view }: PDFPageProxy, [, , , top]: Rect): Rect {
  const right = view[2] ?? 0;
  return [right, top - popup.height, right + popup.width, top];
}
