import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { conceptsOf, type Glossary } from '../../../glossary/glossary.ts';
import { answers, type ConceptSearch } from './concept-search.ts';

/** Which concept is open in the panel, and the one way to open another from wherever. */
export interface OpenedConcept {
  /** The last opened; one at a time, or its places would be hard to keep in sight. */
  concept: Signal<{ id: string; open: boolean } | undefined>;
  search: Signal<ConceptSearch>;
  /** The concept whose row is to come into view and get focus, as soon as it is there. */
  awaited: Signal<string | undefined>;
  /** A press on the concept's own row. */
  toggle(id: string): void;
  /** Opens a concept wherever its row stands, brings it into view and gives it focus. An unknown id does nothing. */
  openConcept(id: string): void;
}

export function openedConcept(glossary: ReadonlySignal<Glossary>): OpenedConcept {
  const concept: OpenedConcept['concept'] = signal(undefined);
  const search = signal<ConceptSearch>({ words: '', sorting: 'model' });
  const awaited = signal<string | undefined>(undefined);
  return {
    concept,
    search,
    awaited,
    toggle(id) {
      concept.value = { id, open: !isOpen(concept.value, id) };
    },
    openConcept(id) {
      const [known] = conceptsOf(glossary.value, [id]);
      if (!known) return;
      batch(() => {
        if (!answers(known, search.value.words)) search.value = { ...search.value, words: '' };
        concept.value = { id, open: true };
        awaited.value = id;
      });
    },
  };
}

/** The rows as they stand in the panel, folded ones left out: up and down go from one to the next. */
export function rowBeside(row: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const rows = [...document.querySelectorAll<HTMLElement>('.concept h3 button')].filter((one) => one.checkVisibility());
  return rows[rows.indexOf(row) + step];
}

export const isOpen = (concept: OpenedConcept['concept']['value'], id: string) => concept?.id === id && concept.open;

/** The entry whose focus is on its way to another list, while one rendering lasts. */
let moving: string | undefined;

/** The row of a concept's entry: comes into view and gets focus when it is awaited. */
export function useAwaitedRow({ awaited }: OpenedConcept, id: string): RefObject<HTMLButtonElement | null> {
  const row = useRef<HTMLButtonElement>(null);
  const isAwaited = awaited.value === id;
  // After painting, when the entry that closes has given up its place.
  useEffect(() => {
    if (!isAwaited || !row.current) return;
    awaited.value = undefined;
    const folded = row.current.closest('details');
    if (folded) folded.open = true;
    // What stands above the row in a scheme that is off says so, and has the switch.
    const whole = row.current.closest('.scheme:has(.scheme-off)') ?? row.current;
    whole.scrollIntoView({ block: 'start' });
    row.current.focus({ preventScroll: true });
  }, [isAwaited, awaited]);
  // An entry that moves, since the document now names its concept or no longer does, takes its focus along.
  useLayoutEffect(() => {
    const entry = row.current?.closest('.concept');
    if (moving === id) awaited.value = id;
    return () => {
      if (!entry?.contains(document.activeElement)) return;
      moving = id;
      queueMicrotask(() => {
        moving = undefined;
      });
    };
  }, [id, awaited]);
  return row;
}
