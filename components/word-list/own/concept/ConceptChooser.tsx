import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type ConceptChoice, choicesFor } from '../../../../extension/state/glossary/concept-choices.ts';
import { withJoints } from '../../../../language/swedish/words/joints.ts';
import { ownGlossariesWords } from '../../../i18n/tables/own-pages/own-glossaries.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import type { SaidFaults } from './faults-said.ts';
import { WrittenField } from './WrittenField.tsx';

const useWords = wordsFrom(ownGlossariesWords);

interface Props {
  label: string;
  /** The ids of those that are chosen. */
  chosen: readonly string[];
  /** The id of the concept that they are chosen for. */
  own: string;
  choices: readonly ConceptChoice[];
  /** The same by their ids. */
  names: ReadonlyMap<string, ConceptChoice>;
  faults?: SaidFaults;
  choose(ids: string[]): void;
}

/** Concepts to choose by a part of their terms, among all systems: arrows go from the field to what is found. */
export function ConceptChooser({ label, chosen, own, choices, names, faults, choose }: Props) {
  const { ownGlossaries: words, language } = useWords();
  const sought = useSignal('');
  const whole = useRef<HTMLDivElement>(null);
  const hits = choicesFor(choices, sought.value, new Set([...chosen, own]));
  const field = () => whole.current?.querySelector<HTMLElement>('input');
  const take = (id: string) => {
    choose([...chosen, id]);
    sought.value = '';
    field()?.focus();
  };
  const remove = (id: string) => {
    choose(chosen.filter((one) => one !== id));
    field()?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'Escape' && sought.peek() !== '') {
      event.preventDefault();
      sought.value = '';
      field()?.focus();
    }
    // Enter in the field takes the first, and doesn't save the form.
    if (key === 'Enter' && event.target === field() && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const [first] = hits;
      if (first) take(first.id);
    }
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
    const all = [field(), ...(whole.current?.querySelectorAll<HTMLElement>('.chooser-hit') ?? [])];
    const to = all[all.indexOf(event.target as HTMLElement) + (key === 'ArrowDown' ? 1 : -1)];
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field and the buttons in it
    <div ref={whole} class="chooser" onKeyDown={onKeyDown}>
      <WrittenField label={label} {...(faults && { faults })}>
        {(given) => (
          <>
            {chosen.length > 0 && (
              <ul class="chosen-concepts" aria-label={label}>
                {chosen.map((id) => (
                  <li key={id}>
                    <span lang="sv">{withJoints(names.get(id)?.name ?? id)}</span>
                    <span class="quiet-text"> {names.get(id)?.scheme.title[language] ?? words.notHere}</span>
                    <button
                      type="button"
                      class="remove-row"
                      aria-label={words.removeFrom(names.get(id)?.name ?? id, label)}
                      title={words.removeFrom(names.get(id)?.name ?? id, label)}
                      onClick={() => remove(id)}
                    >
                      <span aria-hidden="true">×</span>
                    </button>
                  </li>
                ))}
              </ul>
            )}
            <input
              {...given}
              type="search"
              autocomplete="off"
              lang="sv"
              placeholder={words.searchConcepts}
              value={sought.value}
              onInput={({ currentTarget }) => {
                sought.value = currentTarget.value;
              }}
            />
          </>
        )}
      </WrittenField>
      <p class="unseen" role="status">
        {sought.value.trim() !== '' && words.found(hits.length)}
      </p>
      {hits.length > 0 && (
        <ul class="chooser-hits" aria-label={words.foundFor(label)}>
          {hits.map(({ id, name, scheme }) => (
            <li key={id}>
              <button type="button" class="chooser-hit" onClick={() => take(id)}>
                <span lang="sv">{withJoints(name)}</span>
                <span class="quiet-text"> {scheme.title[language]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {sought.value.trim() !== '' && hits.length === 0 && <p class="quiet-text none-found">{words.found(0)}</p>}
    </div>
  );
}
