import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** So many are drawn in a frame. */
const portion = 15;

/** How many of a list are drawn by now: the first at once, the others portion by portion, so that no drawing keeps the page. */
export function usePortions(all: number): number {
  const drawn = useSignal(portion);
  const { value } = drawn;
  useEffect(() => {
    if (value >= all) return undefined;
    const frame = requestAnimationFrame(() => {
      drawn.value = value + portion;
    });
    return () => cancelAnimationFrame(frame);
  }, [value, all]);
  return value;
}
