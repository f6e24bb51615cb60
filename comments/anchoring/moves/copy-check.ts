import { itemAt } from '../../../language/lists/item-at.ts';
import type { PlacingTask } from '../segments/placing-task.ts';
import { paragraphOf } from '../segments/segments.ts';
import { shareOccurringIn } from '../segments/shared-words.ts';

/** In words: how much of the paragraphs beside is compared, and what may have been put in there. */
const contextWords = 8;
const insertedWords = 2;
/** By how large a share of these words, 0 to 1, a side must have more than at the other place. */
const leastLead = 0.5;

/**
 * If two places have the very same words, may the first be a copy? Inside a long paragraph everything around is copied, too. So the
 * paragraphs before and behind are compared: only one of the places has them.
 * @returns tells it for a segment and the new words that would be its first
 */
export function copyCheck({ ocrKeys, old, text }: PlacingTask) {
  const ocrKeysIn = (ids: readonly number[], from: number, to: number) =>
    ids.slice(Math.max(0, from), Math.max(0, to)).map((id) => itemAt(ocrKeys, id));
  const sides = (segment: number, first: number): (number | undefined)[] => {
    const paragraph = paragraphOf(old, segment);
    const shift = first - itemAt(old.segments, segment).first;
    const [start, end] = [paragraph.first + shift, paragraph.end + shift];
    const range = old.ranges[paragraph.stretch] ?? { first: 0, end: 0 };
    const before = ocrKeysIn(old.ids, Math.max(range.first, paragraph.first - contextWords), paragraph.first);
    const behind = ocrKeysIn(old.ids, paragraph.end, Math.min(range.end, paragraph.end + contextWords));
    const begins = paragraph.first === 0 && paragraph.opens;
    return [
      begins
        ? Number(start === 0)
        : before.length && shareOccurringIn(ocrKeysIn(text.ids, start - contextWords - insertedWords, start), before),
      behind.length && shareOccurringIn(ocrKeysIn(text.ids, end, end + contextWords + insertedWords), behind),
    ].map((share, i) => ((!begins || i > 0) && [before, behind][i]?.length === 0 ? undefined : share));
  };
  return (segment: number, first: number, other: number): boolean => {
    const [here, there] = [sides(segment, first), sides(segment, other)];
    return here.some((share, i) => (there[i] ?? 0) - (share ?? 0) > leastLead);
  };
}
