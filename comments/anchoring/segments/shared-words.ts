import { itemAt } from '../../../language/lists/item-at.ts';
import type { PlacingTask } from './placing-task.ts';
import type { Segment } from './segments.ts';

/** The share of the words that occur among the others. A repeated word counts each time, though the others have it once. */
export function shareOccurringIn(others: readonly number[], words: readonly number[]): number {
  return words.filter((word) => others.includes(word)).length / words.length;
}

/** The share of the words that have a word of their own among the others: each of those counts for one. */
export function sharePairedWith(others: readonly number[], words: readonly number[]): number {
  const left = [...others];
  let count = 0;
  for (const word of words) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    count++;
  }
  return count / words.length;
}

/** How often a segment's words stand among these, in their order, harmed by a scanner or not. */
export function timesIn(
  { ocrKeys, old }: Pick<PlacingTask, 'ocrKeys' | 'old'>,
  ids: readonly number[],
  { first, end }: Segment,
): number {
  const wanted = old.ids.slice(first, end).map((id) => ocrKeys[id]);
  let times = 0;
  for (let at = 0; at + wanted.length <= ids.length; at++)
    if (wanted.every((ocrKey, i) => ocrKeys[itemAt(ids, at + i)] === ocrKey)) times++;
  return times;
}
