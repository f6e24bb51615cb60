import { compareTexts, type TextComparison } from '../../language/swedish/words/compare-texts.ts';

/** In UTF-16 units, of both texts together: longer ones are compared in a moment that one would notice. */
const mostCompared = 10_000;

/** Two versions of a text word by word; undefined where marks would be all over both and say nothing. */
export function compared(before: string, after: string): TextComparison | undefined {
  if (before.length + after.length > mostCompared) return undefined;
  const comparison = compareTexts(before, after, 'versions');
  return comparison.alike > leastAlike ? comparison : undefined;
}

const leastAlike = 0.25;
