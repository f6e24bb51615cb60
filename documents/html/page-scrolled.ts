import { boxesOf } from '../interaction/boxes.ts';
import type { Box, Span } from '../readable-document.ts';
import type { Scrolled } from '../scrolled.ts';
import { oncePerFrame } from '../turn.ts';
import { bodyOf, rootElementOf, windowOf } from './blocks/own-properties.ts';

/** A page of the web that scrolls in its window. */
export class PageScrolled implements Scrolled {
  private readonly window: Window;
  private readonly root: Element;
  private readonly body: Element | null;
  private readonly ranges: (span: Span) => StaticRange[];

  /** @param ranges where a span stands in the page */
  constructor(page: Document, ranges: (span: Span) => StaticRange[]) {
    this.window = windowOf(page) as Window;
    this.root = rootElementOf(page);
    this.body = bodyOf(page);
    this.ranges = ranges;
  }

  heightOf(span: Span): number | undefined {
    const [range] = this.ranges(span);
    const [box] = range ? boxesOf(range) : [];
    return box && (box.top + this.window.scrollY) / this.height;
  }

  windowHeights(): { top: number; bottom: number } {
    const { scrollY, innerHeight } = this.window;
    return { top: scrollY / this.height, bottom: Math.min((scrollY + innerHeight) / this.height, 1) };
  }

  windowBox(): Box {
    const { clientWidth, clientHeight } = this.root;
    return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  }

  scrollTo(height: number): void {
    this.window.scrollTo({ top: height * this.height, behavior: 'instant' });
  }

  onScroll(listener: () => void, signal: AbortSignal): void {
    const soon = oncePerFrame(listener);
    this.window.addEventListener('scroll', soon, { signal, passive: true });
    this.window.addEventListener('resize', soon, { signal, passive: true });
    // No event tells that a page has grown, as when pictures load or something folded is opened.
    const sizes = new ResizeObserver(soon);
    for (const element of [this.root, this.body]) if (element) sizes.observe(element);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  }

  /** In CSS pixels. */
  private get height(): number {
    return Math.max(this.root.scrollHeight, 1);
  }
}
