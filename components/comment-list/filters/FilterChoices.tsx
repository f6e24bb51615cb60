import './filter-choices.css';
import { type ReadonlySignal, type Signal, useComputed } from '@preact/signals';
import {
  type CommentSorting,
  choicesIn,
  type Filters,
  type ListedComment,
} from '../../../extension/state/comments/comment-list.ts';
import type { Glossary } from '../../../glossary/glossary.ts';
import { commentsWords } from '../../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { toLookAt, useFilterNames } from './filter-names.ts';

const useWords = wordsFrom(commentsWords);

interface Props {
  id: string;
  all: ReadonlySignal<readonly ListedComment[]>;
  filters: Signal<Filters>;
  sorting: Signal<CommentSorting>;
  glossary: Glossary;
}

const sortings: readonly CommentSorting[] = ['place', 'changed', 'stance', 'type'];

/** The order, and the filters that there is anything to choose in. */
export function FilterChoices({ id, all, filters, sorting, glossary }: Props) {
  const words = useWords();
  const nameIn = useFilterNames(all, glossary);
  const choices = useComputed(() => choicesIn(all.value)).value;
  const used = (Object.keys(choices) as (keyof typeof choices)[]).filter(
    // A value that all comments have, or none, tells nothing apart.
    (filter) =>
      choices[filter].size > 1 || (choices[filter].size === 1 && [...choices[filter].values()][0] !== all.value.length),
  );
  return (
    <div id={id} class="filter-choices">
      <label class="labelled">
        <span>{words.list.sorting}</span>
        <select
          value={sorting.value}
          onChange={({ currentTarget }) => (sorting.value = currentTarget.value as CommentSorting)}
        >
          {sortings.map((one) => (
            <option key={one} value={one}>
              {words.list.sortings[one]}
            </option>
          ))}
        </select>
      </label>
      {used.map((filter) => (
        <label key={filter} class="labelled">
          <span>{words.list.filters[filter]}</span>
          <select
            value={filters.value[filter]}
            onChange={({ currentTarget }) => (filters.value = { ...filters.value, [filter]: currentTarget.value })}
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
  );
}
