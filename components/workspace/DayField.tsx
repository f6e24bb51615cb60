import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { detailsWords } from '../i18n/tables/own-pages/details.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { Field } from './Field.tsx';

const useWords = wordsFrom(detailsWords);

interface Props {
  label: string;
  error?: string | undefined;
  name?: string;
  /** "2026-12-11"; undefined where none is chosen. */
  day: string | undefined;
  /** The day in words as the page says it, where there is more to say of it. */
  says?(day: string): string;
  /** An empty text where the field has been emptied. */
  choose?(day: string): void;
}

/** A day to choose. The browser writes it as the machine does (12/11/2026), so it is said in words below. */
export function DayField({ label, error, name, day = '', says = (words) => words, choose }: Props) {
  const { details } = useWords();
  const chosen = useSignal(day);
  // An effect of the first drawing may come after somebody has chosen: only another day than before is taken over.
  const before = useRef(day);
  useEffect(() => {
    if (before.current !== day) chosen.value = day;
    before.current = day;
  }, [day]);
  return (
    <Field label={label} error={error} {...(chosen.value && { hint: says(details.date(chosen.value)) })}>
      {(given) => (
        <input
          {...given}
          type="date"
          name={name}
          value={chosen.value}
          onInput={({ currentTarget }) => {
            chosen.value = currentTarget.value;
          }}
          onChange={({ currentTarget }) => {
            chosen.value = currentTarget.value;
            choose?.(currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
