import './unknown-columns.css';
import { useId, useMemo } from 'preact/hooks';
import type { FileRead } from '../../comments/list/read/result.ts';
import {
  askedFirst,
  type ChoosableColumn,
  type ColumnChoices,
  choiceOf,
  choosable,
  takenBy,
  type UnknownColumn,
} from '../../comments/list/read/unknown-columns.ts';
import { importWords } from '../i18n/tables/own-pages/import.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(importWords);

interface Props {
  columns: readonly UnknownColumn[];
  lacks: FileRead['lacks'];
  choices: ColumnChoices;
  setChoices(choices: ColumnChoices): void;
}

/** Asks what the columns of a list are whose headings don't tell. */
export function UnknownColumns({ columns, lacks, choices, setChoices }: Props) {
  const words = useWords().import;
  const [title, missing] = [useId(), useId()];
  // Where one is chosen it stays where it was, with the focus in it.
  const { first, others } = useMemo(() => askedFirst(columns, choices), [columns.map(({ id }) => id).join()]);
  if (columns.length === 0) return null;
  const set = (id: string, value: string) => {
    const next = new Map(choices);
    next.set(id, choosable.find((one) => one === value) ?? 'none');
    setChoices(next);
  };
  const asked = (column: UnknownColumn) => (
    <Column
      key={column.id}
      column={column}
      choice={choiceOf(column, choices)}
      taken={takenBy(column, columns, choices)}
      set={(value) => set(column.id, value)}
    />
  );
  return (
    <fieldset
      class="plain-group unknown-columns"
      aria-labelledby={title}
      aria-describedby={lacks ? missing : undefined}
    >
      <p id={title}>{words.unknownColumns(columns.length)}</p>
      {lacks && (
        <p id={missing} class="trouble">
          {words.lacks}
        </p>
      )}
      {first.map(asked)}
      {others.length > 0 && (
        <details>
          <summary>{words.otherColumns(others.length)}</summary>
          {others.map(asked)}
        </details>
      )}
    </fieldset>
  );
}

interface ColumnProps {
  column: UnknownColumn;
  choice: ChoosableColumn | undefined;
  taken: UnknownColumn['taken'];
  set(value: string): void;
}

function Column({ column, choice, taken, set }: ColumnProps) {
  const words = useWords().import;
  const values = useId();
  const { heading, letter } = column;
  return (
    <div class="preview-choice">
      <label>
        {words.columnIs(heading, letter)}
        <select
          value={choice ?? ''}
          aria-describedby={values}
          onChange={({ currentTarget }) => set(currentTarget.value)}
        >
          <option value="">{words.notTakenIn}</option>
          {choosable.map((key) => {
            const other = taken.get(key);
            return (
              <option key={key} value={key} disabled={other !== undefined}>
                {other === undefined ? words.columns[key] : words.isTaken(words.columns[key], other)}
              </option>
            );
          })}
        </select>
      </label>
      <p id={values} class="quiet-text">
        {words.firstValues} <span lang="sv">{column.values.map((value) => `”${value}”`).join(', ')}</span>
      </p>
    </div>
  );
}
