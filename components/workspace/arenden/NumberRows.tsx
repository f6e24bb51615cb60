import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { HeadForm } from '../../../extension/state/workspace/head-changes.ts';
import { detailsWords } from '../../i18n/tables/own-pages/details.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { Field } from '../Field.tsx';

const useWords = wordsFrom(detailsWords);

export interface NumberRow {
  key: number;
  number: string;
  owner: string;
}

let keys = 0;
const emptyRow = (): NumberRow => ({ key: ++keys, number: '', owner: '' });

/** One row for each, or an empty one. */
export function numberRowsOf(numbers: HeadForm['numbers']): NumberRow[] {
  const rows = numbers.map(({ number, owner }) => ({ key: ++keys, number, owner }));
  return rows.length > 0 ? rows : [emptyRow()];
}

interface Props {
  rows: Signal<NumberRow[]>;
  /** Hears that a row has been taken away: no field tells that. */
  changed(): void;
  /** Does a row lack its number? */
  isWrong: boolean;
}

/** Diarienummer, theirs and our own. */
export function NumberRows({ rows, changed, isWrong }: Props) {
  const { details } = useWords();
  const here = useRef<HTMLFieldSetElement>(null);
  const change = (key: number, values: Partial<NumberRow>) => {
    rows.value = rows.value.map((row) => (row.key === key ? { ...row, ...values } : row));
  };
  const focusLast = () =>
    setTimeout(() => [...(here.current?.querySelectorAll<HTMLElement>('.number') ?? [])].at(-1)?.focus());
  return (
    <fieldset class="number-rows wide" ref={here}>
      <legend>{details.numbers}</legend>
      <p class="quiet-text">{details.ownerWhat}</p>
      {rows.value.map(({ key, number, owner }) => (
        <div class="number-row" key={key}>
          <Field label={details.field.number}>
            {(given) => (
              <input
                {...given}
                class="number"
                type="text"
                lang="sv"
                aria-invalid={isWrong && owner.trim() !== '' && number.trim() === '' ? true : undefined}
                value={number}
                onInput={({ currentTarget }) => change(key, { number: currentTarget.value })}
              />
            )}
          </Field>
          <Field label={details.field.owner}>
            {(given) => (
              <input
                {...given}
                type="text"
                lang="sv"
                value={owner}
                onInput={({ currentTarget }) => change(key, { owner: currentTarget.value })}
              />
            )}
          </Field>
          <button
            type="button"
            class="plain"
            aria-label={details.removeNumber(number)}
            onClick={() => {
              const left = rows.value.filter((row) => row.key !== key);
              rows.value = left.length > 0 ? left : [emptyRow()];
              changed();
              focusLast();
            }}
          >
            {details.remove}
          </button>
        </div>
      ))}
      {isWrong && (
        <p class="trouble" role="alert">
          {details.errors.number}
        </p>
      )}
      <button
        type="button"
        class="plain"
        onClick={() => {
          rows.value = [...rows.value, emptyRow()];
          focusLast();
        }}
      >
        {details.addNumber}
      </button>
    </fieldset>
  );
}
