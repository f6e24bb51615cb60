import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** How many portions of something long are drawn: one at once, and then one after the other, without holding the page up. */
export function usePortions(count: number): number {
  const drawn = useSignal(1);
  useEffect(() => {
    if (drawn.value >= count) return undefined;
    const timer = setTimeout(() => {
      drawn.value += 1;
    });
    return () => clearTimeout(timer);
  }, [drawn.value, count]);
  return Math.min(drawn.value, count);
}

/** So many entries of a list are a portion. */
const entries = 15;

/** The entries of a list that are drawn by now. */
export function useDrawnEntries<Entry>(all: readonly Entry[]): readonly Entry[] {
  return all.slice(0, usePortions(Math.ceil(all.length / entries)) * entries);
}
