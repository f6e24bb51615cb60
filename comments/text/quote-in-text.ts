import { type FlatDocument, placeAt } from './flatten.ts';
import { occurrences } from './quoted-place.ts';
import type { StruckBlock } from './struck-blocks.ts';

/** What is known of a text's changes beside the text. */
export interface TextChanges {
  struck?: readonly StruckBlock[] | undefined;
  /** May words have been put in? A quote from before that was done doesn't have them. */
  mayHaveInsertions?: boolean;
}

/**
 * Do all of a quote's words stand in a text, wherever that is? What is left out of it, as "…" says, needn't stand there. In a text with
 * changes it may be quoted as it was before them: then its words stand in one paragraph in that order, with struck ones where they stood.
 */
export function isQuoteInText(quote: string, text: FlatDocument<unknown>, changes: TextChanges = {}): boolean {
  if (occurrences(quote, text).length > 0) return true;
  const isThere = (part: string) => occurrences(part, text).length > 0 || isBeforeChanges(part, text, changes);
  return partsOf(quote, paragraphEnd).every((part) => isThere(part) || partsOf(part, leftOut).every(isThere));
}

const paragraphEnd = /[\u2029\n]/;
const leftOut = /\[?(?:…|\.{3})\]?/;

const partsOf = (quote: string, ends: RegExp): string[] => quote.split(ends).filter((part) => wordsOf(part).length > 0);

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function isBeforeChanges(part: string, text: FlatDocument<unknown>, changes: TextChanges): boolean {
  const { struck = [], mayHaveInsertions = false } = changes;
  const changed = Map.groupBy(
    struck.filter(({ at }) => at !== undefined),
    ({ at = 0 }) => placeAt(text, at),
  );
  const words = wordsOf(part);
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
  return text.places.some((place, i) => {
    const strikes = changed.get(i) ?? [];
    if (strikes.length === 0 && !(mayHaveInsertions && text.text.slice(place.start, place.end).includes(longest)))
      return false;
    // Words that are put in beside struck ones may touch them, or take their place.
    return ['', ' '].some((between) => areInOrder(words, wordsOf(withStruck(text, place, strikes, between))));
  });
}

/** A paragraph with its struck words where they stood. */
function withStruck(
  { text, places }: FlatDocument<unknown>,
  { start, end }: { start: number; end: number },
  strikes: readonly StruckBlock[],
  between: string,
): string {
  const ends = new Map(places.map((place) => [place.start, place.end]));
  let from = start;
  const parts = strikes.map((strike) => {
    const { at = from } = strike;
    const before = text.slice(from, at);
    from = at;
    return `${before}${between}${text.slice(strike.start, ends.get(strike.start))}${between}`;
  });
  return [...parts, text.slice(from, end)].join('');
}

function areInOrder(words: readonly string[], among: readonly string[]): boolean {
  let next = 0;
  for (const word of among) if (word === words[next]) next++;
  return next === words.length;
}
