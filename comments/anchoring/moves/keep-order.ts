import { itemAt } from '../../../language/lists/item-at.ts';

export interface Ordered {
  /** Place in the new text; the list is in the order of the old. */
  at: number;
  weight: number;
}

/**
 * Which of them keep their order: as many as can be (the longest increasing subsequence), and of equally many the heaviest.
 * @returns for each, whether it does
 */
export function keepOrder(items: readonly Ordered[]): boolean[] {
  // Weights only part equals, so they never outweigh one item more.
  const total = items.reduce((sum, { weight }) => sum + weight, 1);
  const ranks = new Map([...new Set(items.map(({ at }) => at))].sort((a, b) => a - b).map((at, i) => [at, i + 1]));
  const size = ranks.size;
  const best = new Float64Array(size + 1);
  const holder = new Int32Array(size + 1).fill(-1);
  const before = new Int32Array(items.length).fill(-1);
  let [most, last] = [0, -1];
  for (const [i, { at, weight }] of items.entries()) {
    const rank = ranks.get(at) ?? 0;
    let [sum, previous] = [0, -1];
    for (let k = rank; k > 0; k -= k & -k) {
      if (itemAt(best, k) > sum) [sum, previous] = [itemAt(best, k), itemAt(holder, k)];
    }
    sum += 1 + weight / total;
    before[i] = previous;
    if (sum > most) [most, last] = [sum, i];
    for (let k = rank; k <= size; k += k & -k) {
      if (sum > itemAt(best, k)) {
        best[k] = sum;
        holder[k] = i;
      }
    }
  }
  const kept = items.map(() => false);
  for (let at = last; at >= 0; at = itemAt(before, at)) kept[at] = true;
  return kept;
}
