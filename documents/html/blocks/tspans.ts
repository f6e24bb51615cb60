import { usualWidth } from '../../pdf/text/runs/letter-widths.ts';
import { attributeOf } from './elements.ts';
import {
  boxOfElement,
  isText,
  localNameOf,
  nodeTypeOf,
  ownerDocumentOf,
  parentElementOf,
  previousSiblingOf,
  rangeIn,
  textContentOf,
} from './own-properties.ts';

/** The narrowest gap that stands for a blank, in font sizes: where it is measured, and where it is estimated. */
const blank = { measured: 0.15, estimated: 0.2 };
const lineHeight = 1.15;

/** The line break or blank before a piece of a drawing's text that only its position shows. */
export function signBefore(element: Element): '\n' | ' ' | undefined {
  if (localNameOf(element) !== 'tspan') return undefined;
  if (beginsLine(element)) return '\n';
  return isApart(element) ? ' ' : undefined;
}

/** Does the piece begin a new line? One that is only moved sideways continues its line. */
function beginsLine(element: Element): boolean {
  const down = numberIn(element, 'dy') ?? 0;
  if (attributeOf(element, 'x') !== null && down !== 0) return true;
  const at = numberIn(element, 'y');
  const before = previousElement(element) ?? parentElementOf(element);
  const other = before ? numberIn(before, 'y') : undefined;
  return at !== undefined && other !== undefined && at !== other;
}

function previousElement(element: Element): Element | undefined {
  for (let at = previousSiblingOf(element); at; at = previousSiblingOf(at))
    if (nodeTypeOf(at) === Node.ELEMENT_NODE) return at as Element;
  return undefined;
}

/** Is it moved so far to the side that there is room for a blank? */
function isApart(element: Element): boolean {
  const moved = attributeOf(element, 'dx');
  if (attributeOf(element, 'x') === null && moved === null) return false;
  const before = previousSiblingOf(element);
  if (!before || (textContentOf(before) ?? '').trim() === '') return false;
  const [box, other] = [boxOfElement(element), boxOf(before)];
  if (box.width > 0 && other.width > 0) return box.left - other.right > (blank.measured * box.height) / lineHeight;
  const size = Number.parseFloat(getComputedStyle(element).fontSize) || 16;
  const x = numberIn(element, 'x');
  if (x === undefined)
    return Number.parseFloat(moved ?? '') * (moved?.trim().endsWith('em') ? size : 1) > blank.measured * size;
  const from = beginningOf(before) ?? beginningOf(parentElementOf(element));
  return (
    from !== undefined && x - from - usualWidth((textContentOf(before) ?? '').trim()) * size > blank.estimated * size
  );
}

function boxOf(node: Node): DOMRect {
  if (!isText(node)) return boxOfElement(node as Element);
  const range = rangeIn(ownerDocumentOf(node) ?? document);
  range.selectNodeContents(node);
  // There is no layout where the page has no window.
  return range.getBoundingClientRect?.() ?? { width: 0, right: 0 };
}

const beginningOf = (node: Node | null): number | undefined =>
  node && nodeTypeOf(node) === Node.ELEMENT_NODE ? numberIn(node as Element, 'x') : undefined;

/** The first number of an attribute that may hold one for each letter. */
function numberIn(element: Element, name: string): number | undefined {
  const found = Number.parseFloat(attributeOf(element, name) ?? '');
  return Number.isNaN(found) ? undefined : found;
}
