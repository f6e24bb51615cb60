import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { RemissAnswer } from '../../../../comments/model/answer.ts';
import { answerChanges } from '../../../../extension/state/answers/answer-changes.ts';
import { useAnswers, useFoundAnswers } from '../../../../extension/state/answers/answers-state.ts';
import { takeInWords } from '../../../i18n/tables/own-pages/take-in.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';

const useWords = wordsFrom(takeInWords);

/** Asks who an answer is from, where its text doesn't say. */
export function WhoseAnswer({ answer, title }: { answer: RemissAnswer; title: string }) {
  const { takeIn: words } = useWords();
  const state = useAnswers();
  const { instanser, answers } = useFoundAnswers();
  const who = useSignal('');
  const id = useId();
  const save = async (event: Event) => {
    event.preventDefault();
    if (who.value.trim() === '') return;
    const form = { ...formOf(answer, ''), who: who.value };
    // The form goes, and its entry stays.
    await state.change(answerChanges(answer, form, { instanser, answers }), editButtonOf(answer));
  };
  return (
    <form class="whose" onSubmit={(event) => void save(event)}>
      <label for={id}>{words.whose}</label>
      <input
        id={id}
        type="text"
        lang="sv"
        autocomplete="off"
        list={`${id}-known`}
        value={who.value}
        onInput={({ currentTarget }) => {
          who.value = currentTarget.value;
        }}
      />
      <KnownInstanser id={`${id}-known`} />
      <button type="submit" aria-label={words.saysOf(title)} disabled={who.value.trim() === ''}>
        {words.says}
      </button>
    </form>
  );
}

/** The id of the button that opens an answer's form. */
export const editButtonOf = ({ id }: Pick<RemissAnswer, 'id'>): string => `put-right-${id}`;

/** What the browser offers while one writes. */
export function KnownInstanser({ id }: { id: string }) {
  const { instanser } = useFoundAnswers();
  const names = instanser.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'sv'));
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

/** An answer as its form shows it. @param who whose it is */
export const formOf = ({ numbers, date, overall, replaces }: RemissAnswer, who: string) => ({
  ...{ who, numbers: numbers.join('; '), date: date ?? '', overall: overall ?? ('' as const) },
  isVersion: replaces !== undefined,
});
