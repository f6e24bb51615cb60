import { align } from './align.ts';
import type { Placing, PlacingTask } from './placing-task.ts';

/** In words: what lies between two that have their places and is short enough to be compared word by word. */
const widest = 40_000;

/** In words: by how much more than they were two neighbours may be apart. */
const parted = 80;

/** In pairs of words that were compared. */
const slice = 10_000;

/** Gives the words between placed ones their places, if they stand in between. */
export function* fill(
  { by, old }: PlacingTask,
  { to, claimed }: Placing,
  { first, end }: { first: number; end: number },
  mostly: boolean,
): Generator<void> {
  const loose = !old.units[old.unitOf[first] ?? -1]?.ordered;
  let left = -1;
  let cells = 0;
  for (let at = first; at <= end; at++) {
    if (at < end && to[at] === -1) continue;
    const from = left < 0 ? first : left + 1;
    if (at > from) {
      const count = at - from;
      let after = left < 0 ? undefined : (to[left] as number) + 1;
      let before = at < end ? (to[at] as number) : undefined;
      // Neighbours that have parted hold nothing between them; what is left stands beside one of them.
      const sided = after === undefined || before === undefined;
      if (after !== undefined && before !== undefined && before - after > 2 * count + parted) {
        const beside = align(by, from, at, after, after + count + 6);
        const other = align(by, from, at, Math.max(after, before - count - 6), before);
        if (beside.length >= other.length) before = undefined;
        else after = undefined;
      }
      const newFrom = after ?? Math.max(0, (before ?? 0) - count - 6);
      const newTo = before ?? Math.min(claimed.length, (after ?? 0) + count + 6);
      if ((after ?? before) !== undefined && newTo > newFrom && count * (newTo - newFrom) <= widest) {
        cells += count * (newTo - newFrom);
        const pairs = align(by, from, at, newFrom, newTo);
        const apart = !sided && (after === undefined || before === undefined);
        const left = pairs.length < (at - from) * (sided ? 0.7 : mostly || apart ? 0.5 : 0) ? [] : pairs;
        for (const pair of left) {
          if (claimed[pair.new] && !loose) continue;
          if (!loose) claimed[pair.new] = 1;
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
