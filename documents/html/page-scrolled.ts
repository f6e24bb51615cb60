import { boxesOf } from '../interaction/boxes.ts';
import { listen, onWrittenAnew } from '../interaction/listening.ts';
import type { Box, Span } from '../readable-document.ts';
import type { Scrolled } from '../scrolled.ts';
import { oncePerFrame } from '../turn.ts';
import { bodyOf, rootElementOf, windowOf } from './blocks/own-properties.ts';

/** A page of the web that scrolls in its window. */
export class PageScrolled implements Scrolled {
  private readonly page: Document;
  private readonly window: Window;
  private readonly ranges: (span: Span) => StaticRange[];

  /** @param ranges where a span stands in the page */
  constructor(page: Document, ranges: (span: Span) => StaticRange[]) {
    this.page = page;
    this.window = windowOf(page) as Window;
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
    const { clientWidth = 0, clientHeight = 0 } = this.root ?? {};
    return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  }

  scrollTo(height: number): void {
    this.window.scrollTo({ top: height * this.height, behavior: 'instant' });
  }

  onScroll(listener: () => void, signal: AbortSignal): void {
    const soon = oncePerFrame(listener);
    listen(this.window, 'scroll', soon, { signal, passive: true });
    listen(this.window, 'resize', soon, { signal, passive: true });
    // No event tells that a page has grown, as when pictures load or something folded is opened.
    const sizes = new ResizeObserver(soon);
    const observe = () => {
      for (const element of [this.root, bodyOf(this.page)]) if (element) sizes.observe(element);
    };
    observe();
    onWrittenAnew(observe, signal);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  }

  /** In CSS pixels. */
  private get height(): number {
    return Math.max(this.root?.scrollHeight ?? 0, 1);
  }

  /** A page that is written anew has none for a while, and then another. */
  private get root(): Element | null {
    return rootElementOf(this.page);
  }
}
