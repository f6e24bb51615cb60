/**
 * Of a list that is read again as a whole, unchanged items stay the same objects, and so does the list itself where all of
 * it is unchanged: what is drawn of them needn't be drawn again.
 */
export function sameObjects<T>(
  before: readonly T[],
  now: readonly T[],
  idOf: (one: T) => string,
  isSame: (a: T, b: T) => boolean,
): readonly T[] {
  const known = new Map(before.map((one) => [idOf(one), one]));
  const kept = now.map((one) => {
    const old = known.get(idOf(one));
    return old !== undefined && isSame(old, one) ? old : one;
  });
  return kept.length === before.length && kept.every((one, i) => one === before[i]) ? before : kept;
}
