import { firstWhere } from '../../language/lists/first-where.ts';
import { itemAt } from '../../language/lists/item-at.ts';

/**
 * Offsets inside count UTF-16 units, as JavaScript's strings do; those in JSON-LD count code points, as W3C says. They differ
 * by the characters before that take two units.
 */
export interface Offsets {
  /** @returns undefined where the offset lies outside the text */
  toCodePoints(units: number): number | undefined;
  toUnits(codePoints: number): number | undefined;
}

/** An offset between the two units of a character is taken as before it. */
export function offsetsIn(text: string): Offsets {
  /** Where the characters of two units begin, in units. */
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(index);
  const length = text.length - pairs.length;
  return {
    toCodePoints(units) {
      if (units < 0 || units > text.length) return undefined;
      return units - countWhere(pairs, (start) => start < units);
    },
    toUnits(codePoints) {
      if (codePoints < 0 || codePoints > length) return undefined;
      return codePoints + countWhere(pairs, (start, i) => start - i < codePoints);
    },
  };
}

/** How many of the first fulfil it; those that do come before those that don't. */
function countWhere(sorted: readonly number[], holds: (value: number, index: number) => boolean): number {
  return firstWhere(0, sorted.length, (at) => !holds(itemAt(sorted, at), at));
}
