import { boxOfElement, ownerDocumentOf, parentElementOf, windowOf } from './blocks/own-properties.ts';

/** How far outside the window something is, in window sizes; negative above it and to its left. */
export interface Distance {
  x: number;
  y: number;
}

const nowhere: Distance = { x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY };

/** Measures elements against a page's window, through its frames, until something moves. */
export class Distances {
  private readonly view: Window;
  private readonly width: number;
  private readonly height: number;
  /** A frame's document → where its window's top left corner stands in the page's window, in CSS pixels. */
  private readonly corners = new Map<Document, { x: number; y: number }>();

  constructor(view: Window) {
    this.view = view;
    this.width = view.innerWidth;
    this.height = view.innerHeight;
  }

  of(element: Element): Distance {
    try {
      const { left, right, top, bottom } = boxOf(element);
      const { x, y } = this.cornerOf(ownerDocumentOf(element) ?? this.view.document);
      return {
        x: outside(left + x, right + x, this.width) / this.width,
        y: outside(top + y, bottom + y, this.height) / this.height,
      };
    } catch {
      // Firefox gives no access to nodes of a frame that has been removed.
      return nowhere;
    }
  }

  isWithin(windows: number, element: Element): boolean {
    const { x, y } = this.of(element);
    return Math.abs(x) <= windows && Math.abs(y) <= windows;
  }

  private cornerOf(page: Document): { x: number; y: number } {
    const known = this.corners.get(page);
    if (known) return known;
    const corner = { x: 0, y: 0 };
    const frame = page === this.view.document ? null : windowOf(page)?.frameElement;
    if (frame) {
      const { left, top } = frame.getBoundingClientRect();
      const outer = this.cornerOf(frame.ownerDocument);
      corner.x = left + frame.clientLeft + outer.x;
      corner.y = top + frame.clientTop + outer.y;
    }
    this.corners.set(page, corner);
    return corner;
  }
}

const outside = (from: number, to: number, length: number) => (to < 0 ? to : Math.max(from - length, 0));

/** An element without a box of its own, as by `display: contents`, is where its parent is. */
function boxOf(element: Element): DOMRect {
  const box = boxOfElement(element);
  const none = box.top === 0 && box.left === 0 && box.width === 0 && box.height === 0;
  const parent = none ? parentElementOf(element) : null;
  return parent ? boxOf(parent) : box;
}
