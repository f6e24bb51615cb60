import { Distances } from '../html/distances.ts';
import { boxesOf } from '../interaction/boxes.ts';
import type { Span } from '../readable-document.ts';
import type { Scrolled } from '../scrolled.ts';
import { ScrolledElement } from '../scrolled-element.ts';
import { oncePerFrame } from '../turn.ts';
import { partAround } from './draw/parts-of-line.ts';
import type { FlowView } from './flow-view.ts';

/** A document that is drawn as one long sheet, in an element that scrolls. */
export class FlowScrolled extends ScrolledElement implements Scrolled {
  private readonly view: FlowView;
  private readonly ranges: (span: Span) => StaticRange[];

  /** @param ranges where a span stands on the sheet */
  constructor(view: FlowView, ranges: (span: Span) => StaticRange[]) {
    super(view.container);
    this.view = view;
    this.ranges = ranges;
  }

  /** About, where it is far away: to measure it, the browser would have to lay out all that stands around it. */
  heightOf(span: Span): number | undefined {
    const within = this.view.drawn(span.block)?.within;
    const distances = new Distances(window);
    if (within && !distances.isLaidOut(within)) {
      const { top, height } = within.getBoundingClientRect();
      return this.heightOfBox({ top: top + this.view.shareOf(span.block, within) * height });
    }
    const ranges = this.ranges(span);
    const part = partAround(ranges[0]?.startContainer);
    if (part && !distances.isLaidOut(part)) return this.heightOfBox(part.getBoundingClientRect());
    const [box] = ranges.flatMap(boxesOf);
    return box && this.heightOfBox(box);
  }

  onScroll(listener: () => void, signal: AbortSignal): void {
    const soon = oncePerFrame(listener);
    this.element.addEventListener('scroll', soon, { signal, passive: true });
    const sizes = new ResizeObserver(soon);
    for (const element of [this.element, this.view.sheet]) sizes.observe(element);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  }
}
