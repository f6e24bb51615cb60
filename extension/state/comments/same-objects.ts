/**
 * Keeps unchanged items of a list that is read again the same objects, and the list itself where all of them are unchanged: then nothing
 * is drawn again.
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
