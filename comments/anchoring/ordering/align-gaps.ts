import { itemAt } from '../../../language/lists/item-at.ts';
import type { Placing, PlacingTask } from '../segments/placing-task.ts';
import { align } from './align.ts';

/** In pairs of an old and a new word: where more lie between two placed words, they aren't compared word by word. */
const mostCells = 40_000;

/** In words: by how much more than they were two neighbours may be apart. */
const mostInserted = 80;

/** In words: how much may have been inserted beside a placed word where the other side has no placed word. */
const besideMargin = 6;
/** The share of the words that must be found where only one side is placed, and where the neighbours have moved apart. */
const leastOneSided = 0.7;
const leastParted = 0.5;

/** In pairs of words that were compared. */
const slice = 10_000;

/** Places the words between two placed words, where the new text has them in between. */
export function* alignGaps(
  { comparison, old }: PlacingTask,
  { to, matched }: Placing,
  { first, end }: { first: number; end: number },
  leastHalf: boolean,
): Generator<void> {
  const mayOverlap = !old.segments[old.segmentOf[first] ?? -1]?.ordered;
  let left = -1;
  let cells = 0;
  for (let at = first; at <= end; at++) {
    if (at < end && to[at] === -1) continue;
    const from = left < 0 ? first : left + 1;
    if (at > from) {
      const count = at - from;
      let after = left < 0 ? undefined : itemAt(to, left) + 1;
      let before = at < end ? itemAt(to, at) : undefined;
      // Neighbours that are now far apart enclose nothing; the remaining words are looked for beside each of them.
      const sided = after === undefined || before === undefined;
      if (after !== undefined && before !== undefined && before - after > 2 * count + mostInserted) {
        const beside = align(comparison, from, at, after, after + count + besideMargin);
        const other = align(comparison, from, at, Math.max(after, before - count - besideMargin), before);
        if (beside.length >= other.length) before = undefined;
        else after = undefined;
      }
      const newFrom = after ?? Math.max(0, (before ?? 0) - count - besideMargin);
      const newTo = before ?? Math.min(matched.length, (after ?? 0) + count + besideMargin);
      if ((after ?? before) !== undefined && newTo > newFrom && count * (newTo - newFrom) <= mostCells) {
        cells += count * (newTo - newFrom);
        const pairs = align(comparison, from, at, newFrom, newTo);
        const apart = !sided && (after === undefined || before === undefined);
        const left =
          pairs.length < (at - from) * (sided ? leastOneSided : leastHalf || apart ? leastParted : 0) ? [] : pairs;
        for (const pair of left) {
          if (matched[pair.new] && !mayOverlap) continue;
          if (!mayOverlap) matched[pair.new] = 1;
          to[pair.old] = pair.new;
        }
      }
    }
    left = at;
    if (cells > slice) {
      yield;
      cells = 0;
    }
  }
  // There may be hundreds of ranges, each with little to compare.
  yield;
}
