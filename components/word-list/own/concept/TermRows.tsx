import { useRef } from 'preact/hooks';
import {
  type ConceptForm,
  type FormTerm,
  newTerm,
  termStatuses,
} from '../../../../extension/state/glossary/concept-form.ts';
import { ownGlossariesWords } from '../../../i18n/tables/own-pages/own-glossaries.ts';
import { conceptsWords } from '../../../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { useFaultsOf } from './faults-said.ts';
import { WrittenField } from './WrittenField.tsx';

const useWords = wordsFrom(conceptsWords, ownGlossariesWords);

export interface PartProps {
  form: ConceptForm;
  write(change: Partial<ConceptForm>): void;
}

/** What a concept is called: its preferred term, the others each with its status, and the English one. */
export function TermRows({ form, write }: PartProps) {
  const { ownGlossaries: words } = useWords();
  const whole = useRef<HTMLElement>(null);
  const fields = () => [...(whole.current?.querySelectorAll<HTMLElement>('.term-row input[type=text]') ?? [])];
  const change = (at: number, one: Partial<FormTerm>) =>
    write({ terms: form.terms.map((term, i) => (i === at ? { ...term, ...one } : term)) });
  const add = () => {
    write({ terms: [...form.terms, newTerm] });
    setTimeout(() => fields().at(-1)?.focus());
  };
  const remove = (at: number) => {
    write({ terms: form.terms.toSpliced(at, 1) });
    setTimeout(() => fields()[at - 1]?.focus());
  };
  return (
    <section ref={whole} class="concept-part" aria-labelledby="own-terms">
      <h3 id="own-terms">{words.terms}</h3>
      {form.terms.map((term, i) => (
        <TermRow key={i} term={term} at={i} change={(one) => change(i, one)} remove={() => remove(i)} />
      ))}
      <button type="button" class="plain" onClick={add}>
        {words.addTerm}
      </button>
      <WrittenField label={words.english}>
        {(given) => (
          <input
            {...given}
            type="text"
            lang="en"
            value={form.english}
            onInput={({ currentTarget }) => write({ english: currentTarget.value })}
          />
        )}
      </WrittenField>
    </section>
  );
}

interface RowProps {
  term: FormTerm;
  at: number;
  change(one: Partial<FormTerm>): void;
  remove(): void;
}

function TermRow({ term, at, change, remove }: RowProps) {
  const { ownGlossaries: words, statuses } = useWords();
  const faults = useFaultsOf().ofTerm(term.label, at);
  const name = at === 0 ? words.preferred : words.other(at);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be a row of a grid in all browsers
    <div role="group" class="term-row" aria-label={name}>
      <WrittenField label={name} faults={faults}>
        {(given) => (
          <input
            {...given}
            type="text"
            lang="sv"
            autocomplete="off"
            value={term.label}
            onInput={({ currentTarget }) => change({ label: currentTarget.value })}
          />
        )}
      </WrittenField>
      <WrittenField label={words.status}>
        {(given) => (
          <select
            {...given}
            value={term.status}
            onChange={({ currentTarget }) => change({ status: currentTarget.value as FormTerm['status'] })}
          >
            <option value="">{words.noStatus}</option>
            {termStatuses.map((status) => (
              <option key={status} value={status}>
                {statuses[status]}
              </option>
            ))}
          </select>
        )}
      </WrittenField>
      <label class="row" title={words.isSearchedWhat}>
        <input
          type="checkbox"
          checked={term.isSearched}
          onChange={({ currentTarget }) => change({ isSearched: currentTarget.checked })}
        />
        {words.isSearched}
      </label>
      {at > 0 && (
        <button
          type="button"
          class="remove-row"
          aria-label={words.removeTerm(term.label)}
          title={words.removeTerm(term.label)}
          onClick={remove}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
}
