import './put-away.css';
import { useRef } from 'preact/hooks';
import { ownPagesWords } from '../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(ownPagesWords);

/**
 * How each line that says what has been done is put away: by its ×, or by Escape while the focus is in it. None of them
 * goes by itself before something else is done: some read slowly.
 * @returns what the line's element is given, and its ×
 */
export function usePutAway<E extends HTMLElement>(putAway: () => void) {
  const { pages } = useWords();
  const line = useRef<E>(null);
  const away = () => {
    putAway();
    // What had the focus goes, and the focus must not go with it.
    line.current?.focus();
  };
  return {
    line: {
      ref: line,
      tabIndex: -1,
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        away();
      },
    },
    button: (
      <button type="button" class="put-away" title={pages.putAway} onClick={away}>
        <span aria-hidden="true">×</span>
      </button>
    ),
  };
}
