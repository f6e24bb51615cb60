import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Lettering } from '../../../learning/concept-map/lettering.ts';
import { letteringOf } from './screen-lettering.ts';

/**
 * The width of an element in pixels and how its letters are measured; again whenever one of them changes, as by the reader's
 * own text size. Undefined until it is there to be measured.
 * @param probe an element in it that is as wide as some letters
 */
export function useLettering(
  element: RefObject<HTMLElement | null>,
  probe: RefObject<HTMLElement | null>,
): { width: number; lettering: Lettering } | undefined {
  const [measured, set] = useState<{ width: number; lettering: Lettering }>();
  useLayoutEffect(() => {
    const { current } = element;
    if (!current || !probe.current) return;
    const look = () => set({ width: Math.floor(current.clientWidth), lettering: letteringOf(current) });
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    observer.observe(probe.current);
    return () => observer.disconnect();
  }, [element, probe]);
  return measured;
}
