import type { Signal } from '@preact/signals';
import { useWords } from '../words/context.ts';
import { type ConceptSearch, type Sorting, sortings } from './concept-search.ts';

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
      <select
        aria-label={words.sorting}
        value={search.value.sorting}
        onChange={({ currentTarget }) => {
          search.value = { ...search.value, sorting: currentTarget.value as Sorting };
        }}
      >
        {sortings.map((sorting) => (
          <option key={sorting} value={sorting}>
            {words.sortings[sorting]}
          </option>
        ))}
      </select>
    </search>
  );
}
