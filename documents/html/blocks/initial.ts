import { isWordBefore } from '../../../language/swedish/words/initial-words.ts';
import { firstChildOf, isText, nextSiblingOf, parentElementOf } from './own-properties.ts';

/** One letter, with or without an opening quotation mark before it. */
const capital = /^\s*["”“»«]?\p{Lu}\s*$/u;
const smallLetter = /^\p{Ll}/u;
/** How many times larger than the text an initial must be; a smaller letter may be a list's label. */
const larger = 1.6;

/** Is this the large first letter (initial) of a paragraph? The rest of its word follows it. */
export function isInitial(element: Element): boolean {
  if (!letterIn(element)) return false;
  const rest = firstText(nextSiblingOf(element));
  return rest !== undefined && smallLetter.test(rest.data);
}

/**
 * What to put between a large first letter that floats or has a box of its own, and the block that follows it: '' where they are
 * one word. Undefined where it isn't such a letter.
 */
export function beforeBlock(element: Element): '' | ' ' | undefined {
  const letter = letterIn(element);
  if (!letter) return undefined;
  let next = nextSiblingOf(element);
  while (isText(next) && next.data.trim() === '') next = nextSiblingOf(next);
  const rest = isText(next) ? undefined : firstText(next);
  if (!rest || !smallLetter.test(rest.data.trimStart())) return undefined;
  const style = getComputedStyle(element);
  if (!floats(style) && !besideOthers.test(style.display) && !boxes.test(displayOf(parentElementOf(element))))
    return undefined;
  if (Number.parseFloat(style.fontSize) < larger * sizeOf(parentElementOf(rest))) return undefined;
  return isWordBefore(letter.data.trim(), rest.data.trimStart()) ? ' ' : '';
}

const besideOthers = /^(?:inline-|table-cell)/;
const boxes = /flex|grid/;
const displayOf = (element: Element | null): string => (element ? getComputedStyle(element).display : '');
const sizeOf = (element: Element | null): number =>
  (element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0) || 16;

function letterIn(element: Element): Text | undefined {
  const letter = firstText(firstChildOf(element));
  return letter && nextSiblingOf(letter) === null && capital.test(letter.data) ? letter : undefined;
}

/** The text that a node begins with, through a few elements. */
function firstText(node: Node | null): Text | undefined {
  let at = node;
  for (let depth = 0; at && depth < 3; depth++) {
    if (isText(at)) return at;
    at = firstChildOf(at);
  }
  return undefined;
}

/** Does the page's style take it out of the line? */
export const floats = ({ cssFloat, position }: CSSStyleDeclaration): boolean =>
  (cssFloat !== '' && cssFloat !== 'none') || position === 'absolute';
