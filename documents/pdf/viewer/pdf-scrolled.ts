import { boxesOf } from '../../interaction/boxes.ts';
import type { Span } from '../../readable-document.ts';
import type { Scrolled } from '../../scrolled.ts';
import { ScrolledElement } from '../../scrolled-element.ts';
import { oncePerFrame } from '../../turn.ts';
import { type AreaOnPage, turned } from './areas.ts';
import type { PdfView } from './pdf-view.ts';

/** Where on its page a span begins, drawn or not: how far down, 0 to 1. */
export interface OnPage {
  /** From 1. */
  page: number;
  height: number;
}

/** The pages in PDF.js's viewer, which scroll in an element of their own. */
export class PdfScrolled extends ScrolledElement implements Scrolled {
  private readonly view: PdfView;
  private readonly ranges: (span: Span) => StaticRange[];
  private readonly onPage: (span: Span) => OnPage | undefined;

  /**
   * @param ranges where a span stands on the pages that are drawn
   * @param onPage where it stands on whichever page
   */
  constructor(view: PdfView, ranges: (span: Span) => StaticRange[], onPage: (span: Span) => OnPage | undefined) {
    super(view.container);
    this.view = view;
    this.ranges = ranges;
    this.onPage = onPage;
  }

  heightOf(span: Span): number | undefined {
    const at = this.onPage(span);
    if (!at) return undefined;
    const [box] = this.ranges(span).flatMap(boxesOf);
    return box ? this.heightOfBox(box) : this.heightOn(at.page, at.height);
  }

  heightOfArea(area: AreaOnPage): number | undefined {
    const { viewer } = this.view;
    if (area.page > viewer.pagesCount) return undefined;
    return this.heightOn(area.page, turned(area, viewer.pagesRotation).top / 100);
  }

  /** @param share how far down the page, 0 to 1 */
  private heightOn(page: number, share: number): number {
    const { offsetTop, offsetHeight } = this.view.viewer.getPageView(page - 1).div as HTMLElement;
    return (offsetTop + offsetHeight * share) / this.height;
  }

  onScroll(listener: () => void, signal: AbortSignal): void {
    const soon = oncePerFrame(listener);
    this.element.addEventListener('scroll', soon, { signal, passive: true });
    addEventListener('resize', soon, { signal, passive: true });
    this.view.on('scalechanging', soon, signal);
    this.view.on('rotationchanging', soon, signal);
  }
}
