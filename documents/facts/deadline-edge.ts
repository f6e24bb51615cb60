import type { WrittenDay } from './days.ts';
import * as words from './deadline-words.ts';

/** What makes a day the last. */
export interface Edge {
  /** Of the words that do, in characters. */
  length: number;
  /** The day is the first that is too late. */
  isBefore: boolean;
}

/**
 * @param own the words before the day
 * @param told the part of the sentence that says what the day is for
 * @param hours what stands on both sides of the day: perhaps an hour
 */
export function edgeOf(own: string, day: WrittenDay, told: string, hours: string): Edge | undefined {
  const hasLabel = words.outright.test(told) || words.lastDayOf.test(told) || words.lastDayOf.test(own);
  const goesOn = hasLabel || words.open.test(told) || words.open.test(own);
  const lengthOf = (...edges: RegExp[]) =>
    edges.map((edge) => edge.exec(own)?.[0].length).find((one) => one !== undefined);
  if (day.isStretch) {
    const isAlone = own.trim() === '' || words.endsInLabel.test(own) || words.over.test(own);
    return isAlone && goesOn ? { length: lengthOf(words.over) ?? own.length, isBefore: false } : undefined;
  }
  const before = lengthOf(words.before);
  // Before an hour of the day is on it.
  if (before !== undefined) return { length: before, isBefore: !/\d[.:]\d\d|kl/i.test(hours) };
  const length =
    lengthOf(words.by, words.bySome, words.until, words.handedIn, words.endsOn) ??
    (goesOn ? lengthOf(words.to) : undefined) ??
    (hasLabel ? (lengthOf(words.is, words.endsInLabel) ?? (own.trim() === '' ? 0 : undefined)) : undefined);
  return length === undefined ? undefined : { length, isBefore: false };
}
