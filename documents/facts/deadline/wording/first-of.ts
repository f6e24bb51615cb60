/** Where the items begin that are `behind`, in a list that has all of them last. */
export function firstOf<T>(items: readonly T[], behind: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (behind(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
