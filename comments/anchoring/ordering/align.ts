import { missing } from '../../../language/lists/item-at.ts';

/** A word of the old text and the word of the new one that it is, as indexes into their words. */
export interface Pair {
  old: number;
  new: number;
  /** Weight of the word times likeness. */
  worth: number;
}

export interface ComparedWords {
  oldIds: readonly number[];
  newIds: readonly number[];
  likeness(one: number, other: number): number;
  /** A quicker `likeness` for a first look: a bent word counts as another word. */
  quickLikeness(one: number, other: number): number;
  /** How much a word says of where it stands, 0 to 1. */
  weight(id: number): number;
}

/** The cost of each skipped word: of two equal alignments, the one that stays together is better. */
const skipCost = 0.06;

/**
 * The words of old [from, to) that stand, in the same order, in new [newFrom, newTo); what stands before and behind in the
 * new text costs nothing.
 */
export function align(
  comparison: ComparedWords,
  from: number,
  to: number,
  newFrom: number,
  newTo: number,
  likeness = comparison.likeness,
): Pair[] {
  const rows = to - from;
  const columns = newTo - newFrom;
  if (rows <= 0 || columns <= 0) return [];
  const width = columns + 1;
  const best = new Float32Array((rows + 1) * width);
  const steps = new Uint8Array((rows + 1) * width);
  for (let i = 1; i <= rows; i++) {
    const old = comparison.oldIds[from + i - 1] ?? missing(comparison.oldIds, from + i - 1);
    const weight = comparison.weight(old);
    const cost = i < rows ? skipCost : 0;
    for (let j = 1; j <= columns; j++) {
      const at = i * width + j;
      const alike = likeness(old, comparison.newIds[newFrom + j - 1] ?? missing(comparison.newIds, newFrom + j - 1));
      const both = alike > 0 ? (best[at - width - 1] ?? missing(best, at - width - 1)) + weight * alike : -1;
      const up = best[at - width] ?? missing(best, at - width);
      const left = (best[at - 1] ?? missing(best, at - 1)) - cost;
      if (both >= up && both >= left && both >= 0) {
        best[at] = both;
        steps[at] = 1;
      } else if (up >= left) {
        best[at] = up;
        steps[at] = 2;
      } else {
        best[at] = left;
        steps[at] = 3;
      }
    }
  }
  let column = 0;
  for (let j = 1; j <= columns; j++) {
    if (
      (best[rows * width + j] ?? missing(best, rows * width + j)) >
      (best[rows * width + column] ?? missing(best, rows * width + column))
    )
      column = j;
  }
  const pairs: Pair[] = [];
  for (let i = rows, j = column; i > 0 && j > 0; ) {
    const step = steps[i * width + j];
    if (step === 1) {
      const [old, other] = [from + i - 1, newFrom + j - 1];
      const id = comparison.oldIds[old] ?? missing(comparison.oldIds, old);
      pairs.push({
        old,
        new: other,
        worth: comparison.weight(id) * likeness(id, comparison.newIds[other] ?? missing(comparison.newIds, other)),
      });
      i--;
      j--;
    } else if (step === 2) i--;
    else j--;
  }
  return pairs.reverse();
}
