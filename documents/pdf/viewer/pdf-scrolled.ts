import { boxesOf } from '../../interaction/boxes.ts';
import type { Box, Span } from '../../readable-document.ts';
import type { Scrolled } from '../../scrolled.ts';
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
export class PdfScrolled implements Scrolled {
  private readonly view: PdfView;
  private readonly ranges: (span: Span) => StaticRange[];
  private readonly onPage: (span: Span) => OnPage | undefined;

  /**
   * @param ranges where a span stands on the pages that are drawn
   * @param onPage where it stands on whichever page
   */
  constructor(view: PdfView, ranges: (span: Span) => StaticRange[], onPage: (span: Span) => OnPage | undefined) {
    this.view = view;
    this.ranges = ranges;
    this.onPage = onPage;
  }

  heightOf(span: Span): number | undefined {
    const at = this.onPage(span);
    if (!at) return undefined;
    const { container } = this.view;
    const [box] = this.ranges(span).flatMap(boxesOf);
    if (box) return (box.top - container.getBoundingClientRect().top + container.scrollTop) / this.height;
    return this.heightOn(at.page, at.height);
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

  windowHeights(): { top: number; bottom: number } {
    const { scrollTop, clientHeight } = this.view.container;
    return { top: scrollTop / this.height, bottom: Math.min((scrollTop + clientHeight) / this.height, 1) };
  }

  windowBox(): Box {
    const { left, top } = this.view.container.getBoundingClientRect();
    const { clientWidth, clientHeight } = this.view.container;
    return { left, top, right: left + clientWidth, bottom: top + clientHeight };
  }

  scrollTo(height: number): void {
    this.view.container.scrollTo({ top: height * this.height, behavior: 'instant' });
  }

  onScroll(listener: () => void, signal: AbortSignal): void {
    const soon = oncePerFrame(listener);
    this.view.container.addEventListener('scroll', soon, { signal, passive: true });
    addEventListener('resize', soon, { signal, passive: true });
    this.view.on('scalechanging', soon, signal);
    this.view.on('rotationchanging', soon, signal);
  }

  /** In CSS pixels. */
  private get height(): number {
    return Math.max(this.view.container.scrollHeight, 1);
  }
}
