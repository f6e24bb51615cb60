import { computed, type ReadonlySignal } from '@preact/signals';

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

/** A list that is sent again as a whole: it and its items stay the same objects as long as they hold the same. */
export function keptWhileAlike<T>(
  list: ReadonlySignal<readonly T[]>,
  idOf: (one: T) => string,
): ReadonlySignal<readonly T[]> {
  let before: readonly T[] = [];
  return computed(() => {
    before = sameObjects(before, list.value, idOf, (a, b) => JSON.stringify(a) === JSON.stringify(b));
    return before;
  });
}
