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
