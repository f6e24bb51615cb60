import './point-filters.css';
import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { pointStances } from '../../../comments/model/answer.ts';
import { useFoundAnswers } from '../../../extension/state/answers/answers-state.ts';
import { everyPoint, isFiltered, type PointFilter } from '../../../extension/state/answers/groups/said-points.ts';
import { answerGroupsWords } from '../../i18n/tables/own-pages/answer-groups.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(answersWords, answerGroupsWords);

interface Props {
  filter: Signal<PointFilter>;
  /** How many points match, and of how many. */
  found: number;
  total: number;
  /** More to choose. */
  children?: ComponentChildren;
}

const decisionStates = ['none', 'proposed', 'undecided', 'decided'] as const;

/** What is looked for among the points. */
export function PointFilters({ filter, found, total, children }: Props) {
  const words = useWords();
  const { filter: says, decision } = words.answerGroups;
  const { instanser } = useFoundAnswers();
  const id = useId();
  const { value } = filter;
  const choose = (field: keyof PointFilter, chosen: string) => {
    filter.value = { ...value, [field]: chosen } as PointFilter;
  };
  const select = (field: keyof PointFilter, options: readonly (readonly [string, string])[]) => (
    <label class="filter-field">
      <span>{says[field]}</span>
      <select value={value[field]} onChange={({ currentTarget }) => choose(field, currentTarget.value)}>
        <option value="">{says.all}</option>
        {options.map(([key, said]) => (
          <option key={key} value={key}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <search class="point-filters" aria-label={says.label}>
      <label class="filter-field filter-words" for={id}>
        <span>{says.words}</span>
        <input
          id={id}
          type="search"
          value={value.words}
          onInput={({ currentTarget }) => choose('words', currentTarget.value)}
        />
      </label>
      {select(
        'stance',
        pointStances.map((one) => [one, words.answers.stance[one]]),
      )}
      {select(
        'instans',
        instanser.toSorted((a, b) => a.name.localeCompare(b.name, 'sv')).map((one) => [one.id, one.name]),
      )}
      {select(
        'decision',
        decisionStates.map((one) => [one, one === 'undecided' ? says.undecided : decision.state[one]]),
      )}
      {children}
      <p class="filter-found quiet-text" role="status">
        {isFiltered(value) && (found === 0 ? says.none : says.matches(found, total))}
      </p>
      {isFiltered(value) && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            filter.value = everyPoint;
          }}
        >
          {says.clear}
        </button>
      )}
    </search>
  );
}
