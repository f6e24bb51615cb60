import { firstWhere } from '../../language/lists/first-where.ts';
import { itemAt } from '../../language/lists/item-at.ts';

/**
 * JSON-LD counts code points, and text here UTF-16 units. Where the text that the offsets were counted in is not at hand, it
 * can't be told how much they differ. So each character beyond U+FFFF is made one unit, in all that is compared: then both
 * counts are the same.
 */
const beyond = /[\u{10000}-\u{10ffff}]/gu;

/** Another character of one unit, from the private use area; which one doesn't matter as long as the same gets the same. */
export const narrow = (text: string) =>
  text.replace(beyond, (character) => String.fromCharCode(0xe000 + ((character.codePointAt(0) ?? 0) % 0x1900)));

/** @returns what gives the UTF-16 offset in the text, of an offset in code points */
export function widening(text: string): (offset: number) => number {
  const places: number[] = [];
  for (const { index } of text.matchAll(beyond)) places.push(index - places.length);
  return (offset) => offset + firstWhere(0, places.length, (at) => itemAt(places, at) >= offset);
}
