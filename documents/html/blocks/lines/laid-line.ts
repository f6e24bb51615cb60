import { greatest, least } from '../../../../language/swedish/many.ts';
import { attributeOf, isSvg } from '../elements.ts';
import { boxOfElement, ownerDocumentOf, rangeIn } from '../own-properties.ts';
import type { PageBlock } from '../page-block.ts';

/** A line that the page positions by itself. Lengths are CSS pixels or, in a drawing, its own units. */
export interface Laid {
  text: string;
  left: number;
  right: number;
  top: number;
  /** The font's size. */
  size: number;
  bold: boolean;
  /** Is its right edge estimated from its letters, because there is no layout? */
  estimated: boolean;
  /** Is it in a drawing? There most text is labels. */
  drawn: boolean;
}

/** A letter's average width and a line box's height, in font sizes. */
const [letterWidth, lineHeight] = [0.5, 1.15];
/** In UTF-16 units. Longer text has wrapped into several lines. */
const longest = 200;

/** Undefined where the text has several lines, or where its position isn't known. */
export function lineOf({ element, text, pieces }: PageBlock): Laid | undefined {
  const trimmed = text.trim();
  const [first, last] = [pieces[0]?.node, pieces.at(-1)?.node];
  if (trimmed.length > longest || !first || !last) return undefined;
  const style = getComputedStyle(element);
  const bold = Number.parseInt(style.fontWeight, 10) >= 600 || style.fontWeight === 'bold';
  const rest = { text, bold, drawn: isSvg(element) };
  const { width, height } = boxOfElement(element);
  const drawn = width > 0 || height > 0 ? drawnPlace(first, last) : estimatedPlace(element, style, trimmed);
  return drawn && { ...rest, ...drawn };
}

type Place = Pick<Laid, 'left' | 'right' | 'top' | 'size' | 'estimated'>;

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
  return { left, right: greatest(boxes.map((one) => one.right)), top, size: height / lineHeight, estimated: false };
}

/** Estimated from the style where there is no layout, as in a command. */
function estimatedPlace(element: Element, style: CSSStyleDeclaration, text: string): Place | undefined {
  const size = Number.parseFloat(style.fontSize) || 16;
  const at = isSvg(element) ? placeInDrawing(element, size) : placeByStyle(style);
  if (!at) return undefined;
  return { ...at, right: at.left + text.length * letterWidth * size, size, estimated: true };
}

function placeByStyle({ top, bottom, left }: CSSStyleDeclaration): { left: number; top: number } | undefined {
  const fromTop = Number.parseFloat(top);
  // The larger `bottom` is, the higher up it stands.
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
