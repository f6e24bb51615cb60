import type { Span } from './block.ts';
import type { Area, Box } from './shapes.ts';

/** A scrolled document and the part of it that the window shows. Heights are shares of the whole, from 0 at its top to 1. */
export interface Scrolled {
  /** How far down the span is drawn; undefined where it isn't. */
  heightOf(span: Span): number | undefined;
  /** How far down a part of a page begins; undefined where that page is none of the document's. */
  heightOfArea?(area: Pick<Area, 'page' | 'left' | 'top' | 'width' | 'height'>): number | undefined;
  /** Where the window begins and ends. */
  windowHeights(): { top: number; bottom: number };
  /** What of the window shows the document, without its scrollbars. */
  windowBox(): Box;
  /** Brings this height to the top of the window. */
  scrollTo(height: number): void;
  /** Calls the listener, once a frame at most, when any of these has become another. */
  onScroll(listener: () => void, signal: AbortSignal): void;
}
