import type { Box } from './shapes.ts';

/** An element that a document scrolls in: which part of it is seen. */
export class ScrolledElement {
  protected readonly element: HTMLElement;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  windowHeights(): { top: number; bottom: number } {
    const { scrollTop, clientHeight } = this.element;
    return { top: scrollTop / this.height, bottom: Math.min((scrollTop + clientHeight) / this.height, 1) };
  }

  windowBox(): Box {
    const { left, top } = this.element.getBoundingClientRect();
    const { clientWidth, clientHeight } = this.element;
    return { left, top, right: left + clientWidth, bottom: top + clientHeight };
  }

  scrollTo(height: number): void {
    this.element.scrollTo({ top: height * this.height, behavior: 'instant' });
  }

  /** How far down the whole of it a box is that has been measured in the window, 0 to 1. */
  protected heightOfBox({ top }: Pick<Box, 'top'>): number {
    return (top - this.element.getBoundingClientRect().top + this.element.scrollTop) / this.height;
  }

  /** In CSS pixels. */
  protected get height(): number {
    return Math.max(this.element.scrollHeight, 1);
  }
}
