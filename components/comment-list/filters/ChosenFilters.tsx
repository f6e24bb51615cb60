import './chosen-filters.css';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { type Filters, type ListedComment, noFilters } from '../../../extension/state/comments/comment-list.ts';
import type { Glossary } from '../../../glossary/glossary.ts';
import { commentsWords } from '../../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { useFilterNames } from './filter-names.ts';

const useWords = wordsFrom(commentsWords);

interface Props {
  all: ReadonlySignal<readonly ListedComment[]>;
  filters: Signal<Filters>;
  glossary: Glossary;
  /** How many are listed. */
  shown: number;
  /** How far one has come with those that are looked through; undefined while nothing is. */
  looked: string | undefined;
}

/** How many are listed and by which choices, each to be taken away; of those that are looked through how far one has come. */
export function ChosenFilters({ all, filters, glossary, shown, looked }: Props) {
  const { list } = useWords();
  const nameIn = useFilterNames(all, glossary);
  const count = all.value.length;
  const chosen = (Object.keys(noFilters) as (keyof Filters)[]).filter(
    (filter) => filter !== 'words' && filters.value[filter] !== '' && !(looked && filter === 'place'),
  );
  const isAll = !looked && chosen.length === 0 && filters.value.words.trim() === '';
  const says = looked ?? (isAll ? list.count(count) : list.filtered(shown, count));
  return (
    <div class={isAll ? 'chosen-filters unseen' : 'chosen-filters'}>
      <p role="status">{says}</p>
      {chosen.map((filter) => (
        <button
          key={filter}
          type="button"
          class="chosen-filter"
          aria-label={list.withoutFilter(nameIn(filter, filters.value[filter]))}
          title={list.withoutFilter(nameIn(filter, filters.value[filter]))}
          onClick={() => (filters.value = { ...filters.value, [filter]: '' })}
        >
          {nameIn(filter, filters.value[filter])} <span aria-hidden="true">×</span>
        </button>
      ))}
      {/* When all have been looked through, the empty list has it. */}
      {!isAll && !(looked && shown === 0) && (
        <button type="button" class="quiet-button" onClick={() => (filters.value = noFilters)}>
          {list.clear}
        </button>
      )}
    </div>
  );
}
