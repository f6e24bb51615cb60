/**
 * A binary search.
 * @param holds once it holds for an index, it must hold for all behind it
 * @returns the first index from `start` on for which it holds; `end` where there is none before that
 */
export function firstWhere(start: number, end: number, holds: (index: number) => boolean): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
