import { greatest, least } from '../../../language/swedish/many.ts';
import { attributeOf, isSvg } from './elements.ts';
import { boxOfElement, ownerDocumentOf, rangeIn } from './own-properties.ts';
import type { PageBlock } from './page-block.ts';

/** A line that is laid in a place of its own; in CSS pixels, or whatever a drawing counts in. */
export interface Laid {
  text: string;
  left: number;
  right: number;
  top: number;
  /** The height of its letters. */
  size: number;
  bold: boolean;
  /** Is its right edge estimated from its letters, because there is no layout? */
  reckoned: boolean;
  /** In a drawing: what stands there are labels most often. */
  drawn: boolean;
}

/** Letters are so wide on the average, and a line's box so high, for their size. */
const [letterWidth, lineHeight] = [0.5, 1.15];
/** What is longer has wrapped. */
const longest = 200;

/** Undefined where the text has several lines of its own, or no place. */
export function lineOf({ element, text, pieces }: PageBlock): Laid | undefined {
  const trimmed = text.trim();
  const [first, last] = [pieces[0]?.node, pieces.at(-1)?.node];
  if (trimmed.length > longest || !first || !last) return undefined;
  const style = getComputedStyle(element);
  const bold = Number.parseInt(style.fontWeight, 10) >= 600 || style.fontWeight === 'bold';
  const rest = { text, bold, drawn: isSvg(element) };
  const { width, height } = boxOfElement(element);
  const drawn = width > 0 || height > 0 ? drawnPlace(first, last) : reckonedPlace(element, style, trimmed);
  return drawn && { ...rest, ...drawn };
}

type Place = Pick<Laid, 'left' | 'right' | 'top' | 'size' | 'reckoned'>;

function drawnPlace(first: Text, last: Text): Place | undefined {
  const range = rangeIn(ownerDocumentOf(first) ?? document);
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [box] = boxes;
  if (!box) return undefined;
  const height = greatest(boxes.map((one) => one.height));
  const top = least(boxes.map((one) => one.top));
  if (boxes.some((one) => one.top > top + 0.8 * height)) return undefined;
  const left = least(boxes.map((one) => one.left));
  return { left, right: greatest(boxes.map((one) => one.right)), top, size: height / lineHeight, reckoned: false };
}

/** Where there is no layout, as in a command: from what the style says. */
function reckonedPlace(element: Element, style: CSSStyleDeclaration, text: string): Place | undefined {
  const size = Number.parseFloat(style.fontSize) || 16;
  const at = isSvg(element) ? placeInDrawing(element, size) : placeByStyle(style);
  if (!at) return undefined;
  return { ...at, right: at.left + text.length * letterWidth * size, size, reckoned: true };
}

function placeByStyle({ top, bottom, left }: CSSStyleDeclaration): { left: number; top: number } | undefined {
  const fromTop = Number.parseFloat(top);
  // From below, the higher is the further.
  const down = Number.isNaN(fromTop) ? -Number.parseFloat(bottom) : fromTop;
  return Number.isNaN(down) ? undefined : { top: down, left: Number.parseFloat(left) || 0 };
}

function placeInDrawing(element: Element, size: number): { left: number; top: number } | undefined {
  const number = (name: string) => Number.parseFloat(attributeOf(element, name) ?? '0') || 0;
  const moved = attributeOf(element, 'transform') ?? '';
  const [x = 0, y = 0] =
    /^\s*(?:translate\(|matrix\((?:[^,\s]+[,\s]+){4})([^)]*)\)\s*$/
      .exec(moved)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  return { left: number('x') + x, top: number('y') + y - size };
}
