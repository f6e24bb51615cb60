import type { PDFPageView } from 'pdfjs-dist/web/pdf_viewer.mjs';
import { addAll } from '../../../language/swedish/many.ts';
import { addedSpans } from '../added/added-spans.ts';
import type { WordsPart } from '../file/annotate.ts';
import type { AddedLine } from '../text/runs/page-text.ts';
import type { PdfView } from './pdf-view.ts';
import { blanksBetween } from './word-spaces.ts';

/** A character of a text item. */
export interface ItemPlace {
  page: number;
  item: number;
  /** UTF-16 offset into the item's text. */
  offset: number;
}

/** How the text that is read from a page differs from PDF.js's text layer. */
export interface LayerChanges {
  /** Lines that were filled in or noted on it: its items behind those of its text. */
  added: readonly AddedLine[];
  /** Items that aren't read: what isn't drawn, and what is drawn a second time. */
  unread: readonly number[];
}

interface Drawn {
  pageNumber: number;
  source: PDFPageView;
  isDetailView?: boolean;
}

/** The pages whose text layers stand in the page just now, and the way between their text items and text nodes. */
export class DrawnPages {
  /** Page → its elements, by the number of the text item. */
  private readonly elements = new Map<number, readonly Element[]>();
  private readonly items = new WeakMap<Element, { page: number; item: number }>();

  private readonly view: PdfView;
  private readonly changesOn: (page: number) => LayerChanges | undefined;

  /**
   * Reports each page whose text has been drawn, also when it is drawn again, and those that have been removed.
   * @param changesOn undefined until the page has been read
   */
  constructor(
    view: PdfView,
    changesOn: (page: number) => LayerChanges | undefined,
    tell: (come: number, gone: readonly number[]) => void,
    signal: AbortSignal,
  ) {
    this.view = view;
    this.changesOn = changesOn;
    const drawn = ({ pageNumber, source, isDetailView }: Drawn) => {
      // The sharp picture of a part of a page that is drawn large: its source has no text, and the page's isn't touched by it.
      if (isDetailView) return;
      if (this.take(pageNumber, source)) tell(pageNumber, this.leave());
    };
    // A page that is turned takes its text out and puts it back after this event.
    for (const event of ['textlayerrendered', 'pagerendered']) view.on(event, drawn, signal);
    // Its search splits the text nodes that it marks. PDF.js's own listeners hear of it before others.
    view.on<{ pageIndex: number }>(
      'updatetextlayermatches',
      ({ pageIndex }) => {
        const pages = pageIndex < 0 ? [...this.elements.keys()] : [pageIndex + 1];
        for (const page of pages) if (this.elements.has(page)) tell(page, []);
      },
      signal,
    );
    for (let i = 0; i < view.viewer.pagesCount; i++) this.take(i + 1, view.viewer.getPageView(i));
  }

  /** Takes over what has been read of a page that was drawn before. */
  update(page: number): void {
    if (this.elements.has(page)) this.take(page, this.view.viewer.getPageView(page - 1));
  }

  /** The page's text is being replaced: until it is drawn again nothing stands there. */
  forget(page: number): void {
    this.elements.delete(page);
  }

  get numbers(): Iterable<number> {
    return this.elements.keys();
  }

  get hasAny(): boolean {
    return this.elements.size > 0;
  }

  has(page: number): boolean {
    return this.elements.has(page);
  }

  /** A part of an item as it stands in the page: one range a text node, for PDF.js's search splits them. */
  ranges(page: number, item: number, from: number, to: number): StaticRange[] {
    const element = this.elements.get(page)?.[item];
    if (!element?.isConnected) return [];
    const ranges: StaticRange[] = [];
    let start = 0;
    for (const node of textNodesIn(element)) {
      const [startOffset, endOffset] = [Math.max(from - start, 0), Math.min(to - start, node.length)];
      if (startOffset < endOffset)
        ranges.push(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
      start += node.length;
    }
    return ranges;
  }

  /** The white space between two parts of a text, where they stand on one line and nothing else is between them. */
  spaces(before: WordsPart, next: WordsPart): StaticRange[] {
    const { page } = next;
    const elements = this.elements.get(page);
    if (!elements || before.page !== page || next.item <= before.item) return [];
    const lengthOf = (item: number) => elements[item]?.textContent?.length ?? 0;
    const blanks = blanksBetween(
      elements,
      { from: before.item, to: next.item },
      this.view.viewer.getPageView(page - 1).pdfPage?.view ?? [],
    );
    if (!blanks) return [];
    // Their own white space isn't among the parts.
    return [
      ...this.ranges(page, before.item, before.to, lengthOf(before.item)),
      ...blanks.flatMap((item) => this.ranges(page, item, 0, lengthOf(item))),
      ...this.ranges(page, next.item, 0, next.from),
    ];
  }

  /** The item that a character of a text node belongs to. */
  placeOf(node: Node, offset: number): ItemPlace | undefined {
    for (let at = node.parentElement; at; at = at.parentElement) {
      const item = this.items.get(at);
      if (!item) continue;
      let before = 0;
      for (const text of textNodesIn(at)) {
        if (text === node) return { ...item, offset: before + offset };
        before += text.length;
      }
    }
    return undefined;
  }

  /** False where the page's text isn't in the page yet. */
  private take(page: number, view: PDFPageView): boolean {
    // PDF.js hands its elements out only to its own search, which keeps them here.
    const { textDivs } = (view as unknown as { _textHighlighter: { textDivs: Element[] | null } })._textHighlighter;
    if (!textDivs || !view.textLayer?.div.isConnected) return false;
    const elements: Element[] = [...textDivs];
    const { added = [], unread = [] } = this.changesOn(page) ?? {};
    for (const element of view.textLayer.div.querySelectorAll('.unread')) element.classList.remove('unread');
    for (const item of unread) elements[item]?.classList.add('unread');
    // On a page that is cut, their numbers would be those of items that have no element.
    if (added.length > 0 && !this.view.cut.has(page))
      addAll(elements, addedSpans(view.textLayer.div, added, view.pdfPage?.view ?? []));
    this.elements.set(page, elements);
    for (const [item, element] of elements.entries()) this.items.set(element, { page, item });
    return true;
  }

  /** PDF.js takes pages out without saying so when there are many. */
  private leave(): number[] {
    const gone = [...this.elements].filter(([, elements]) => !elements.some((one) => one.isConnected));
    for (const [page] of gone) this.elements.delete(page);
    return gone.map(([page]) => page);
  }
}

function* textNodesIn(element: Element): Iterable<Text> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}
