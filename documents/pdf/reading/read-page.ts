import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { TextContent } from 'pdfjs-dist/types/src/display/api';
import { AddedTexts } from '../added/added-text.ts';
import { PageTooLarge, pdfLimits } from '../file/limits.ts';
import type { PageText } from '../text/runs/page-text.ts';
import { hiddenLayers, isPicture, lookClosely, undrawnOn, wantsLook } from './close-look.ts';
import { PageDamage } from './page-damage.ts';

/** What must be known of a document before its pages are read. */
export interface PdfReading {
  pdf: PDFDocumentProxy;
  labels: readonly string[] | null;
  /** Does it have a structure tree? */
  marked: boolean;
  /** Its layers, where some are switched off. */
  layers: Awaited<ReturnType<typeof hiddenLayers>>;
  added: AddedTexts;
  damage: PageDamage;
}

/** @param damage is told by whoever hears what PDF.js says */
export async function startReading(pdf: PDFDocumentProxy, damage = new PageDamage()): Promise<PdfReading> {
  // In a damaged file one of these may fail although its pages can be read.
  const [labels, mark, layers] = await Promise.all([
    pdf.getPageLabels().catch(() => null),
    pdf.getMarkInfo().catch(() => null),
    hiddenLayers(pdf),
  ]);
  // The types say an object; PDF.js 6.5 gives a Map.
  const entries = mark instanceof Map ? mark : new Map(Object.entries(mark ?? {}));
  return { pdf, labels, marked: entries.get('Marked') === true, layers, added: addedTo(pdf, layers), damage };
}

/** Reads what has been filled in or noted on a document's pages. */
const addedTo = (pdf: PDFDocumentProxy, layers: PdfReading['layers']): AddedTexts =>
  new AddedTexts(pdf, (layer) => !layer || (layers?.isVisible(layer) ?? true));

/**
 * @param number from 1
 * @throws what PDF.js throws for a page that can't be read, and PageTooLarge
 */
export async function readPage(
  { pdf, labels, marked, layers, added, damage }: PdfReading,
  number: number,
): Promise<PageText> {
  damage.begin(number);
  const page = await pdf.getPage(number);
  // A damaged structure tree costs no text: the layout is then read from the lines alone.
  const [content, tree, { texts, left, failed }] = await Promise.all([
    textItemsOf(page),
    marked ? page.getStructTree().catch(() => null) : null,
    added.on(number),
  ]);
  // Where PDF.js can't read the operators, all letters count as drawn.
  const look =
    layers || wantsLook(content) ? await lookClosely(page, content, layers).catch(() => undefined) : undefined;
  const isOfPicture = await isPicture(page, content).catch(() => false);
  return {
    page: number,
    label: labels?.[number - 1],
    view: page.view,
    content,
    look,
    isPicture: isOfPicture,
    damage: damage.of(number),
    tree,
    added: texts,
    left,
    addedUnread: failed,
  };
}

/**
 * The page's text again where some of it isn't drawn, undefined where all is. It takes longer than to read the page, and is seldom of
 * use, so that it comes behind the reading of the others.
 * @throws what PDF.js throws for a page that can't be read
 */
export async function rereadUndrawn(reading: PdfReading, number: number): Promise<PageText | undefined> {
  // With hidden layers, the operators have been read in the first round already.
  if (reading.layers) return undefined;
  const page = await reading.pdf.getPage(number);
  const look = await undrawnOn(page, () => textItemsOf(page));
  return look && { ...(await readPage(reading, number)), look };
}

/**
 * The page's text items, as PDF.js's own text layer has them. They are asked for some at a time, so that a page without an end is left.
 * @throws PageTooLarge
 */
export async function textItemsOf(page: PDFPageProxy): Promise<TextContent> {
  const given = page.streamTextContent({ includeMarkedContent: true, disableNormalization: true });
  const reader: ReadableStreamDefaultReader<TextContent> = given.getReader();
  const content: TextContent = { items: [], styles: Object.create(null), lang: null };
  let letters = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const { items, styles, lang } = next.value;
    content.lang ??= lang;
    Object.assign(content.styles, styles);
    for (const item of items) {
      if ('str' in item) letters += item.str.length;
      content.items.push(item);
    }
    if (content.items.length <= pdfLimits.items && letters <= pdfLimits.letters) continue;
    const tooLarge = new PageTooLarge(`${content.items.length} items, ${letters} letters`);
    // PDF.js stops at its next item; that it was stopped is no fault.
    reader.cancel(tooLarge).catch(() => {});
    throw tooLarge;
  }
  return content;
}
