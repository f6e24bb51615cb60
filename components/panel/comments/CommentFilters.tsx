import { type ReadonlySignal, type Signal, useComputed } from '@preact/signals';
import { conceptsOf, type Glossary } from '../../../glossary/glossary.ts';
import { useWords } from '../../words/context.ts';
import { choicesIn, type Filters, internal, type ListedComment, noFilters, type Sorting } from './comment-list.ts';

interface Props {
  all: ReadonlySignal<readonly ListedComment[]>;
  filters: Signal<Filters>;
  sorting: Signal<Sorting>;
  glossary: Glossary;
}

/** A choice that the notice makes, not the list. */
const toLookAt = 'to-look-at';
const sortings: readonly Sorting[] = ['place', 'changed', 'stance', 'type'];

/** Search, order, and the filters that there is anything to choose in. */
export function CommentFilters({ all, filters, sorting, glossary }: Props) {
  const words = useWords();
  const choices = useComputed(() => choicesIn(all.value)).value;
  const names = useComputed(
    () => new Map(all.value.map(({ comment: { creator } }) => [creator.id, creator.name ?? creator.remissinstans])),
  ).value;
  const nameIn = (filter: keyof typeof choices, value: string): string => {
    if (filter === 'concept') return conceptsOf(glossary, [value])[0]?.prefLabel.sv ?? value;
    if (filter === 'reviewer') return names.get(value) ?? value;
    if (filter === 'status')
      return value === internal ? words.list.internal : words.list.statuses[value as 'utkast' | 'klar'];
    if (filter === 'place') return words.list.places[value as keyof typeof words.list.places];
    return value.charAt(0).toUpperCase() + value.slice(1);
  };
  const used = (Object.keys(choices) as (keyof typeof choices)[]).filter(
    // What all have, or none, parts nothing.
    (filter) =>
      choices[filter].size > 1 || (choices[filter].size === 1 && [...choices[filter].values()][0] !== all.value.length),
  );
  const active = (Object.keys(noFilters) as (keyof Filters)[]).some((filter) => filters.value[filter] !== '');
  return (
    <div class="comment-filters">
      <input
        type="search"
        aria-label={words.list.search}
        placeholder={words.list.search}
        value={filters.value.words}
        onInput={({ currentTarget }) => (filters.value = { ...filters.value, words: currentTarget.value })}
      />
      <select
        aria-label={words.list.sorting}
        value={sorting.value}
        onChange={({ currentTarget }) => (sorting.value = currentTarget.value as Sorting)}
      >
        {sortings.map((one) => (
          <option key={one} value={one}>
            {words.list.sortings[one]}
          </option>
        ))}
      </select>
      {used.length > 0 && (
        <details open={active || undefined}>
          <summary>{words.list.filter}</summary>
          <div class="filter-choices">
            {used.map((filter) => (
              <label key={filter} class="field">
                <span>{words.list.filters[filter]}</span>
                <select
                  value={filters.value[filter]}
                  onChange={({ currentTarget }) =>
                    (filters.value = { ...filters.value, [filter]: currentTarget.value })
                  }
                >
                  <option value="">{words.list.any}</option>
                  {filter === 'place' && filters.value.place === toLookAt && (
                    <option value={toLookAt}>{words.list.needLook}</option>
                  )}
                  {[...choices[filter]].map(([value, count]) => (
                    <option key={value} value={value}>
                      {nameIn(filter, value)} ({count})
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
