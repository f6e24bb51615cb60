/** In a measured size of type there is so much chance, as a share of it: a word without long letters looks smaller. */
const chance = 0.13;

/**
 * Lines' sizes of type, in half points, with those that differ by chance alone made the same: that of most of their letters.
 * @param sizes as measured, in points
 * @param letters how many each line has
 */
export function evenSizes(sizes: readonly number[], letters: readonly number[]): number[] {
  const left = new Set(sizes.keys());
  const even = new Array<number>(sizes.length).fill(0);
  while (left.size > 0) {
    // Around the size that most letters have, all that is near is the same; then around what is left.
    let [most, best] = [-1, 0];
    for (const at of left) {
      const own = sizes[at] ?? 0;
      const near = [...left].reduce((sum, i) => sum + (isNear(sizes[i] ?? 0, own) ? (letters[i] ?? 0) : 0), 0);
      if (near > most) [most, best] = [near, own];
    }
    const group = [...left].filter((i) => isNear(sizes[i] ?? 0, best));
    const size = Math.max(0.5, Math.round(2 * middle(group.map((i) => [sizes[i] ?? 0, letters[i] ?? 0]))) / 2);
    for (const i of group) {
      even[i] = size;
      left.delete(i);
    }
  }
  return even;
}

const isNear = (size: number, other: number): boolean => Math.abs(size - other) <= chance * other;

/** The middle one of some sizes, each counted as often as it has letters. */
function middle(sizes: readonly (readonly [size: number, letters: number])[]): number {
  const sorted = sizes.toSorted(([one], [other]) => one - other);
  const half = sorted.reduce((sum, [, letters]) => sum + letters, 0) / 2;
  let passed = 0;
  for (const [size, letters] of sorted) {
    passed += letters;
    if (passed >= half) return size;
  }
  return sorted[0]?.[0] ?? 0;
}
