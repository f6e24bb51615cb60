import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * How far beyond the window rows must at least be drawn, and how far they are when more must be; in heights of the window. A little at a
 * time: with three times as much, a scroll costs the same in all but now and then 28 to 77 ms at once instead of 8 to 12 (Chromium 156).
 */
const margin = { least: 0.5, most: 0.8 };
/** Until rows have been measured, in CSS pixels. */
const guess = 140;

/** Rows come to rest within some frames; a scroll bar that is drawn says nothing of itself. Milliseconds. */
const pinnedFor = 1000;

/** A row's key, and when it came into view, as `performance.now()` has it. */
export interface Pin {
  key: string;
  since: number;
}

/** A row that is drawn, or the height in CSS pixels of those that aren't. */
export type Drawn = { row: number } | { space: number };

interface Measured {
  looks: unknown;
  width: number;
  /** By key, in CSS pixels. */
  heights: Map<string, number>;
  /**
   * What rows that have never been drawn are taken to be high. It stays as it was first measured: with another for each row that is
   * drawn, the room that stands in the page for the others is soon not what one reckons with, and the list's end is never drawn.
   */
  usual: number | undefined;
}

/** What has been measured of a list, for when it is drawn again after another tab: its rows then stand where they stood. */
const measuredBefore = new WeakMap<object, Measured>();

/**
 * Which of a long list's rows are to be drawn: those in and near the window, and those that `stay`. The elements of the rows
 * carry their key as `data-row` and have no margins between them.
 * @param pinned the key of the row that has just been brought into view: it stays there while the rows above it turn out to be higher or
 * lower than was thought, for a second or until the reader scrolls, presses or types. Firefox doesn't always hold it by itself.
 * @param looks what the rows' heights depend on besides: when it becomes another, they are measured anew
 * @param owner whose list it is, as long as that is there
 */
export function useNearRows(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  stay: (key: string) => boolean,
  pinned: { current: Pin | undefined },
  looks: unknown,
  owner: object,
): Drawn[] {
  const near = useSignal({ from: 0, to: 24 });
  const measured = useRef<Measured>(measuredBefore.get(owner) ?? { ...forgotten(), looks, width: 0 });
  if (measured.current.looks !== looks) measured.current = { ...measured.current, ...forgotten(), looks };
  const toEnd = useRef(false);
  const latest = useRef(keys);
  latest.current = keys;

  const heightOf = (key: string) => measured.current.heights.get(key) ?? measured.current.usual ?? guess;
  const look = () => {
    const top = list.current?.getBoundingClientRect().top;
    if (top === undefined) return;
    const within = (share: number) => {
      const beyond = innerHeight * share;
      return rowsBetween(latest.current, heightOf, -top - beyond, innerHeight - top + beyond);
    };
    const needed = within(margin.least);
    const { from, to } = near.peek();
    if (from <= needed.from && to >= needed.to) return;
    near.value = within(margin.most);
    toEnd.current = isAtEnd();
  };
  useLayoutEffect(() => {
    const known = measured.current;
    measuredBefore.set(owner, known);
    if (!list.current) return;
    const { width } = list.current.getBoundingClientRect();
    if (width !== known.width) Object.assign(known, forgotten(), { width });
    for (const row of list.current.querySelectorAll<HTMLElement>('[data-row]'))
      known.heights.set(row.dataset.row as string, row.getBoundingClientRect().height);
    if (known.usual === undefined && known.heights.size > 0) {
      const heights = [...known.heights.values()];
      known.usual = heights.reduce((sum, height) => sum + height, 0) / heights.length;
      // The room of those that aren't drawn is still what was guessed.
      near.value = { ...near.peek() };
    }
    // Who goes to the end gets there, though the rows turn out to be higher than was thought.
    if (toEnd.current && !isAtEnd()) scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    toEnd.current = false;
    const { key = '', since = 0 } = pinned.current ?? {};
    const row = performance.now() - since < pinnedFor && list.current.querySelector(`[data-row="${CSS.escape(key)}"]`);
    if (row) {
      const { top, bottom } = row.getBoundingClientRect();
      if (bottom <= 0 || top >= innerHeight) row.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
    look();
  });
  useEffect(() => {
    // Before the frame is drawn for which one has scrolled.
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look, { passive: true });
    const letGo = () => {
      pinned.current = undefined;
    };
    const heard = { capture: true, passive: true };
    for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) addEventListener(type, letGo, heard);
    return () => {
      for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) removeEventListener(type, letGo, heard);
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, []);

  const { from, to } = near.value;
  const drawn: Drawn[] = [];
  let space = 0;
  for (const [row, key] of keys.entries()) {
    if ((row < from || row >= to) && !stay(key)) {
      space += heightOf(key);
      continue;
    }
    if (space > 0) drawn.push({ space });
    space = 0;
    drawn.push({ row });
  }
  if (space > 0) drawn.push({ space });
  return drawn;
}

const isAtEnd = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1;

const forgotten = (): Pick<Measured, 'heights' | 'usual'> => ({ heights: new Map(), usual: undefined });

/** The rows that lie between two heights of the list, in CSS pixels from its top. */
function rowsBetween(
  keys: readonly string[],
  heightOf: (key: string) => number,
  top: number,
  bottom: number,
): { from: number; to: number } {
  let [from, to, at] = [keys.length, keys.length, 0];
  for (const [row, key] of keys.entries()) {
    if (at >= bottom) {
      to = row;
      break;
    }
    at += heightOf(key);
    if (at > top && from > row) from = row;
  }
  return { from: Math.min(from, to), to };
}
