import { rangeIn, windowOf } from '../html/blocks/own-properties.ts';
import type { Box } from '../readable-document.ts';

/** Where a piece of text is drawn, in the coordinates of the outermost window. */
export function boxesOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Box[] {
  const page = startContainer.ownerDocument;
  if (!page) return [];
  const range = rangeIn(page);
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const { x, y } = placeOfWindow(windowOf(page));
  return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
    left: left + x,
    top: top + y,
    right: right + x,
    bottom: bottom + y,
  }));
}

/** Where a frame's contents begin in the outermost window. */
function placeOfWindow(window: Window | null): { x: number; y: number } {
  const frame = window?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const { x, y } = frame.getBoundingClientRect();
  const outer = placeOfWindow(windowOf(frame.ownerDocument));
  return { x: outer.x + x + frame.clientLeft, y: outer.y + y + frame.clientTop };
}

export const holds = ({ left, top, right, bottom }: Box, x: number, y: number, slack = 0): boolean =>
  x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
