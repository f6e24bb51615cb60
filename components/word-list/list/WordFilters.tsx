import '../../ui/controls/fields.css';
import './word-filters.css';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { publishersOf, statusesOf } from '../../../extension/state/word-list/chosen-rows.ts';
import {
  type ShownSchemes,
  statusChoices,
  type TermStatusChoice,
  type WordListPlace,
} from '../../../extension/state/word-list/word-list-address.ts';
import type { Glossary } from '../../../glossary/glossary.ts';
import type { WordRow } from '../../../glossary/word-rows.ts';
import { wordListWords } from '../../i18n/tables/own-pages/word-list.ts';
import { conceptsWords } from '../../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(conceptsWords, wordListWords);

interface Props {
  glossary: Glossary;
  /** All of the glossary's. */
  rows: readonly WordRow[];
  place: WordListPlace;
  choose(change: Partial<WordListPlace>): void;
  /** What stands at the far end. */
  print: ComponentChildren;
}

/** What to look for, and in what. */
export function WordFilters({ glossary, rows, place, choose, print }: Props) {
  const { wordList, statuses, language } = useWords();
  const publishers = useMemo(() => publishersOf(rows), [rows]);
  const present = useMemo(() => statusesOf(rows), [rows]);
  const { schemes, publisher = '', status = '' } = place;
  return (
    <search class="word-filters">
      <label class="word-search">
        <span>{wordList.search}</span>
        <input
          type="search"
          autocomplete="off"
          value={place.words}
          onInput={({ currentTarget }) => choose({ words: currentTarget.value })}
        />
      </label>
      {print}
      <Select
        label={wordList.scheme}
        value={typeof schemes === 'string' ? schemes : `#${schemes.id}`}
        choices={[
          ['on', wordList.schemesOn],
          ['all', wordList.allSchemes],
          ...glossary.schemes.map(({ id, title }) => [`#${id}`, title[language]] as const),
        ]}
        choose={(chosen) => choose({ schemes: schemesOf(chosen) })}
      />
      <Select
        label={wordList.source}
        value={publisher}
        choices={[['', wordList.allSources], ...publishers.map((one) => [one, one] as const)]}
        choose={(chosen) => choose({ publisher: chosen || undefined })}
      />
      <Select
        label={wordList.status}
        value={status}
        choices={[
          ['', wordList.anyStatus],
          ...statusChoices
            .filter((one) => present.has(one))
            .map((one) => [one, one === 'none' ? wordList.noStatus : statuses[one]] as const),
        ]}
        choose={(chosen) => choose({ status: (chosen || undefined) as TermStatusChoice | undefined })}
      />
    </search>
  );
}

const schemesOf = (chosen: string): ShownSchemes =>
  chosen === 'on' || chosen === 'all' ? chosen : { id: chosen.slice(1) };

interface SelectProps {
  label: string;
  value: string;
  choices: readonly (readonly [value: string, label: string])[];
  choose(value: string): void;
}

/** One of several; what an address has asked for and isn't among them stands there as it is. */
function Select({ label, value, choices, choose }: SelectProps) {
  const isKnown = choices.some(([one]) => one === value);
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {choices.map(([one, said]) => (
          <option key={one} value={one}>
            {said}
          </option>
        ))}
        {!isKnown && <option value={value}>{value.replace(/^#/, '')}</option>}
      </select>
    </label>
  );
}
