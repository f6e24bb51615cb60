import { boxOfElement, ownerDocumentOf, parentElementOf, windowOf } from './blocks/own-properties.ts';
import type { PageBlock } from './blocks/page-block.ts';

/** How far outside the window something is, in window sizes; negative above it and to its left. */
export interface Distance {
  x: number;
  y: number;
}

/** In window sizes: nearer than this, browsers have laid out what they lay out only where one comes near. */
const laidOut = 1.5;

const nowhere: Distance = { x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY };

/** Measures elements against a page's window, through its frames, until something moves. */
export class Distances {
  private readonly view: Window;
  private readonly width: number;
  private readonly height: number;
  /** A frame's document → where its window's top left corner stands in the page's window, in CSS pixels. */
  private readonly corners = new Map<Document, { x: number; y: number }>();
  private readonly around = new Map<Element, Distance>();

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

  /** What isn't laid out is as far away as what it stands in: to measure it by itself, the browser would have to lay it out. */
  ofBlock({ element, within }: Pick<PageBlock, 'element' | 'within'>): Distance {
    if (!within) return this.of(element);
    const around = this.around.get(within) ?? this.of(within);
    this.around.set(within, around);
    return isNear(around) ? this.of(element) : around;
  }

  /** Has the browser laid it out, where it does so only when one comes near it? */
  isLaidOut(within: Element): boolean {
    return isNear(this.of(within));
  }

  isWithin(windows: number, block: Pick<PageBlock, 'element' | 'within'>): boolean {
    const { x, y } = this.ofBlock(block);
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

const isNear = ({ x, y }: Distance) => Math.abs(x) <= laidOut && Math.abs(y) <= laidOut;

const outside = (from: number, to: number, length: number) => (to < 0 ? to : Math.max(from - length, 0));

/** An element without a box of its own, as by `display: contents`, is where its parent is. */
function boxOf(element: Element): DOMRect {
  const box = boxOfElement(element);
  const none = box.top === 0 && box.left === 0 && box.width === 0 && box.height === 0;
  const parent = none ? parentElementOf(element) : null;
  return parent ? boxOf(parent) : box;
}
