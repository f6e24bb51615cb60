import { useSignal } from '@preact/signals';
import type { ConceptForm } from '../../../../../extension/state/glossary/concept-form.ts';
import {
  asSuggested,
  bentBy,
  type FoundWord,
  withForm,
  withoutForm,
} from '../../../../../extension/state/glossary/forms-found.ts';
import { waysToBend } from '../../../../../language/swedish/words/ways-to-bend.ts';
import { ownGlossariesWords } from '../../../../i18n/tables/own-pages/own-glossaries.ts';
import { wordsFrom } from '../../../../i18n/words-from.ts';

const useWords = wordsFrom(ownGlossariesWords);
type Forms = ConceptForm['forms'];

interface Props {
  found: FoundWord;
  change(how: (forms: Forms) => Forms): void;
}

/** A word's forms: how they came, another way to bend it, and each to be struck and taken back by a press. */
export function WordFormsRow({ found, change }: Props) {
  const { ownGlossaries: words } = useWords();
  const { word, forms, by, paradigm, isChosen } = found;
  const added = useSignal('');
  const isNone = forms.every(({ isStruck }) => isStruck);
  const add = () => {
    // Searched for word by word: what stands behind a space would never be found.
    const form = added.value.trim().toLowerCase().split(/\s+/)[0] ?? '';
    if (form === '') return;
    change((all) => withForm(all, word, form));
    added.value = '';
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a heading names it
    <div role="group" class="word-forms" aria-labelledby={`forms-${word}`}>
      <div class="word-forms-head">
        <h4 id={`forms-${word}`} lang="sv">
          {word}
        </h4>
        <span class="quiet-text">{words.by[by]}</span>
        <select
          aria-label={words.wayOf(word)}
          lang="sv"
          value={by === 'choice' ? paradigm : ''}
          onChange={({ currentTarget }) => change((all) => bentBy(all, word, currentTarget.value))}
        >
          <option value="">{by === 'choice' ? words.suggested : (paradigm ?? words.severalWays)}</option>
          {waysToBend.map((way) => (
            <option key={way} value={way}>
              {way}
            </option>
          ))}
        </select>
        {isChosen && (
          <button
            type="button"
            class="plain"
            aria-label={words.asSuggestedOf(word)}
            onClick={() => change((all) => asSuggested(all, word))}
          >
            {words.asSuggested}
          </button>
        )}
      </div>
      <ul class="form-chips" aria-label={words.formsOf(word)}>
        {forms.map(({ form, isStruck }) => (
          <li key={form}>
            <button
              type="button"
              class="form-chip"
              lang="sv"
              aria-pressed={!isStruck}
              title={isStruck ? words.takeBack : words.strike}
              onClick={() => change((all) => (isStruck ? withForm(all, word, form) : withoutForm(all, word, form)))}
            >
              {form}
            </button>
          </li>
        ))}
        <li class="add-form">
          <input
            type="text"
            lang="sv"
            autocomplete="off"
            aria-label={words.addFormOf(word)}
            placeholder={words.anotherForm}
            value={added.value}
            onInput={({ currentTarget }) => {
              added.value = currentTarget.value;
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              add();
            }}
          />
          {added.value.trim() !== '' && (
            <button type="button" aria-label={words.addFormOf(word)} onClick={add}>
              {words.addIt}
            </button>
          )}
        </li>
      </ul>
      {isNone && <p class="field-notice">{words.allStruck(word)}</p>}
    </div>
  );
}
