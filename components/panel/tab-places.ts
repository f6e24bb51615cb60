import { effect, type Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { View } from '../../extension/state/panel/view.ts';

/** How far down the tabs of a document were left, in CSS pixels from the panel's top. */
interface TabPlaces {
  document: string;
  left: Map<View, number>;
}

/** The places where the tabs of a document are left, each noted before another takes its room. */
export function useTabPlaces(view: Signal<View>, document: string): TabPlaces {
  const places = useRef<TabPlaces>({ document, left: new Map() });
  if (places.current.document !== document) places.current = { document, left: new Map() };
  useEffect(
    () =>
      // `useSignalEffect` would note where the next tab stands: it waits for the frame.
      effect(() => {
        const left = view.value;
        return () => places.current.left.set(left, scrollY);
      }),
    [view],
  );
  return places.current;
}

interface Props {
  view: View;
  places: TabPlaces;
  /** What stands right under the tabs, whichever is chosen. */
  under: RefObject<HTMLElement | null>;
}

/** Parts that are loaded late, and make the tab as long as it was, come within that. Milliseconds. */
const longestWait = 1000;

/**
 * Brings the tab that has been chosen where it was left. It stands before what it brings, so that a form or a row that is to come into view
 * has the last word.
 */
export function TabPlace({ view, places, under }: Props) {
  useLayoutEffect(() => {
    // Nothing has been left when the panel comes up.
    if (!under.current || places.left.size === 0) return;
    // Where the head had gone out of sight it stays there: the tabs don't leave the pointer that pressed one.
    const tabs = under.current.previousElementSibling?.getBoundingClientRect().height ?? 0;
    const begins = under.current.getBoundingClientRect().top + scrollY - tabs;
    return keepScrolling(Math.max(places.left.get(view) ?? 0, Math.min(scrollY, begins)));
  }, [view, places, under]);
  return null;
}

/**
 * Scrolls there, and as far as it can until the panel has grown to it, unless something else scrolls meanwhile.
 * @returns what ends it
 */
function keepScrolling(top: number): () => void {
  const scroll = () => scrollTo({ top, behavior: 'instant' });
  scroll();
  let reached = scrollY;
  const growing = new ResizeObserver(() => {
    if (scrollY !== reached || reached >= top - 1) return end();
    scroll();
    reached = scrollY;
  });
  const timer = setTimeout(() => end(), longestWait);
  const end = () => {
    clearTimeout(timer);
    growing.disconnect();
  };
  growing.observe(document.body);
  return end;
}
