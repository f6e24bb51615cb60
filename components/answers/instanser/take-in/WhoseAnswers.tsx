import { useAnswers, useFoundAnswers } from '../../../../extension/state/answers/answers-state.ts';
import { takeInOf } from '../../../../extension/state/answers/take-in/take-in.ts';
import { takeInWords } from '../../../i18n/tables/own-pages/take-in.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { AnswerEntry } from './AnswerEntry.tsx';

const useWords = wordsFrom(takeInWords);

/** The answers that nobody knows whose they are, beside those that have just come. */
export function WhoseAnswers() {
  const { takeIn: words } = useWords();
  const taking = takeInOf(useAnswers());
  const { answers, instanser } = useFoundAnswers();
  const told = taking.entries.value.flatMap((one) => (one.is === 'kept' ? (one.answer ?? []) : []));
  const fresh = new Set([...told, ...taking.coming.value]);
  const known = new Set(instanser.map(({ id }) => id));
  const open = answers.filter(({ id, instans }) => !fresh.has(id) && (instans === undefined || !known.has(instans)));
  if (open.length === 0) return null;
  return (
    <section class="whose-answers" aria-labelledby="whose-answers">
      <h2 id="whose-answers">{open.length === 1 ? words.whose : words.whoseMany(open.length)}</h2>
      <ul>
        {open.map((answer) => (
          <AnswerEntry key={answer.id} answer={answer} />
        ))}
      </ul>
    </section>
  );
}
