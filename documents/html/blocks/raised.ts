import { noteFigures, noteSigns } from '../../../language/swedish/letters/raised.ts';
import { attributeOf, hasAnyAttribute } from './elements.ts';
import { localNameOf, parentElementOf } from './own-properties.ts';

/** How many elements around the text are asked whether they raise it. */
const farthest = 5;

/**
 * Is this text a number that the page raises or links to a note, or a letter or sign that is marked up as raised? Styles are only asked
 * for numbers, since each costs, and a page may have each of its letters in an element of its own.
 */
export function isRaised(text: Text, block: Element): boolean {
  if (text.length > 16) return false;
  const isFigure = noteFigures.test(text.data);
  if (!isFigure && !noteSigns.test(text.data)) return false;
  let at = parentElementOf(text);
  for (let i = 0; at && at !== block && i < farthest; i++) {
    if (isMarkedRaised(at) || (isFigure && raises(at))) return true;
    at = parentElementOf(at);
  }
  return false;
}

const isMarkedRaised = (element: Element): boolean =>
  localNameOf(element) === 'sup' ||
  (hasAnyAttribute(element) && /\bdoc-noteref\b/i.test(attributeOf(element, 'role') ?? ''));

function raises(element: Element): boolean {
  const name = localNameOf(element);
  if (name === 'sub') return false;
  if (name === 'a' && (attributeOf(element, 'href') ?? '').includes('#')) return true;
  const { verticalAlign } = getComputedStyle(element);
  return /^(?:super|text-top|top)$/.test(verticalAlign) || Number.parseFloat(verticalAlign) > 0;
}
