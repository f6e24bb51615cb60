/**
 * Of a list that comes anew as a whole, what is as it was stays the very object that it was, and the list itself where all of
 * it is: what is drawn of them then needn't be drawn again.
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
