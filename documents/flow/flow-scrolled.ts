import { boxesOf } from '../interaction/boxes.ts';
import type { Span } from '../readable-document.ts';
import type { Scrolled } from '../scrolled.ts';
import { ScrolledElement } from '../scrolled-element.ts';
import { oncePerFrame } from '../turn.ts';

/** A document that is drawn as one long sheet, in an element that scrolls. */
export class FlowScrolled extends ScrolledElement implements Scrolled {
  private readonly sheet: Element;
  private readonly ranges: (span: Span) => StaticRange[];

  /** @param ranges where a span stands on the sheet */
  constructor(container: HTMLElement, sheet: Element, ranges: (span: Span) => StaticRange[]) {
    super(container);
    this.sheet = sheet;
    this.ranges = ranges;
  }

  heightOf(span: Span): number | undefined {
    const [box] = this.ranges(span).flatMap(boxesOf);
    return box && this.heightOfBox(box);
  }

  onScroll(listener: () => void, signal: AbortSignal): void {
    const soon = oncePerFrame(listener);
    this.element.addEventListener('scroll', soon, { signal, passive: true });
    const sizes = new ResizeObserver(soon);
    for (const element of [this.element, this.sheet]) sizes.observe(element);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  }
}
