import './concept-search-bar.css';
import type { Signal } from '@preact/signals';
import { type ConceptSearch, sortings } from '../../../../extension/state/panel/concept-search.ts';
import { panelWords } from '../../../i18n/tables/reading/panel.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { Menu } from '../../../ui/controls/Menu.tsx';

const useWords = wordsFrom(panelWords);

/** What to look for among the concepts, and in which order they stand. */
export function ConceptSearchBar({ search }: { search: Signal<ConceptSearch> }) {
  const words = useWords();
  return (
    <search class="concept-search">
      <input
        type="search"
        aria-label={words.findConcept}
        placeholder={words.findConcept}
        value={search.value.words}
        onInput={({ currentTarget }) => {
          search.value = { ...search.value, words: currentTarget.value };
        }}
      />
      <Menu
        label={words.sorting}
        groups={[
          sortings.map((sorting) => ({
            name: sorting,
            label: words.sortings[sorting],
            chosen: search.value.sorting === sorting,
            choose: () => {
              search.value = { ...search.value, sorting };
            },
          })),
        ]}
      >
        <svg class="menu-dots" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 3h12v1.5H2zM2 7.25h8v1.5H2zM2 11.5h4V13H2z" />
        </svg>
      </Menu>
    </search>
  );
}
