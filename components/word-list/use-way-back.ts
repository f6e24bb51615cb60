import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { wordListAddress } from '../../extension/state/word-list/word-list-address.ts';
import type { WordListState } from '../../extension/state/word-list/word-list-state.ts';

const rowsIn = (whole: HTMLElement | null) => [...(whole?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];

/**
 * Where the focus goes between the list and the concept: to the concept's heading when it is opened, and back to the row that it was opened
 * from. In a narrow window the concept takes the list's place, and the list comes back scrolled as it was left.
 */
export function useWayBack(whole: RefObject<HTMLElement | null>, concept: string | undefined, state: WordListState) {
  const pressed = useRef<string | undefined>(undefined);
  /** How far the list was scrolled when it was last seen; then, while it is out of sight, where it goes back to. */
  const scrolled = useRef(0);
  const left = useRef<number | undefined>(undefined);
  const before = useRef<string | undefined>(undefined);
  const list = () => whole.current?.querySelector<HTMLElement>('.words');

  const note = () => {
    if (left.current === undefined) scrolled.current = scrollY;
  };
  useEffect(() => {
    const lifetime = new AbortController();
    addEventListener('scroll', note, { signal: lifetime.signal, passive: true });
    return () => lifetime.abort();
  }, []);

  const toRow = (of: string) => {
    const rows = rowsIn(whole.current).filter(({ dataset }) => dataset.concept === of);
    const row = rows.find(({ dataset }) => dataset.row === pressed.current) ?? rows[0];
    const to = row ?? list()?.querySelector<HTMLElement>('input[type=search]');
    to?.focus({ preventScroll: left.current !== undefined });
  };
  useLayoutEffect(() => {
    const last = before.current;
    before.current = concept;
    if (concept !== undefined) {
      if (left.current === undefined && !list()?.checkVisibility()) left.current = scrolled.current;
      if (left.current !== undefined) scrollTo({ top: 0, behavior: 'instant' });
      document.getElementById('word-concept')?.focus({ preventScroll: true });
    } else if (last !== undefined) {
      if (left.current !== undefined) scrollTo({ top: left.current, behavior: 'instant' });
      toRow(last);
      left.current = undefined;
    }
  }, [concept]);

  const close = (event: Event) => {
    event.preventDefault();
    state.open(undefined);
  };
  return {
    listAddress: wordListAddress({ ...state.place.value, concept: undefined }),
    close,
    onListClick({ target }: Event) {
      const row = (target as Element).closest<HTMLElement>('[data-row]');
      if (!row) return;
      pressed.current = row.dataset.row;
      // A press may come before the window has told of the last scrolling.
      note();
      // What is open already is no new address, and yet what was asked for.
      if (row.dataset.concept === concept) document.getElementById('word-concept')?.focus({ preventScroll: true });
    },
    /** Up and down go from row to row, and from the search field to the first and back. */
    onListKey(event: KeyboardEvent) {
      const { key, target, ctrlKey, altKey, metaKey } = event;
      if (ctrlKey || altKey || metaKey || (key !== 'ArrowDown' && key !== 'ArrowUp')) return;
      const rows = rowsIn(whole.current);
      const at = rows.indexOf(target as HTMLElement);
      const isSearch = (target as Element).matches('input[type=search]');
      if (at < 0 && !(isSearch && key === 'ArrowDown')) return;
      const search =
        at === 0 && key === 'ArrowUp' ? list()?.querySelector<HTMLElement>('input[type=search]') : undefined;
      const to = search ?? rows[at + (key === 'ArrowDown' ? 1 : -1)];
      event.preventDefault();
      to?.focus();
    },
    onConceptKey(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented || concept === undefined) return;
      event.preventDefault();
      if (list()?.checkVisibility()) toRow(concept);
      else close(event);
    },
  };
}
