import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ledgerOf } from '../../../answers/standing/ledger.ts';
import type { RemissAnswer } from '../../../comments/model/answer.ts';
import { instansOf, useAnswers, useFoundAnswers } from '../../../extension/state/answers/answers-state.ts';
import { takeInOf } from '../../../extension/state/answers/take-in/take-in.ts';
import type { TakeInWarning } from '../../../extension/state/answers/take-in/what-is-read.ts';
import { answersAddress } from '../../app/answers-address.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { takeInWords } from '../../i18n/tables/own-pages/take-in.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { FormToggle } from '../../ui/controls/FormToggle.tsx';
import { OverallOfAnswer } from '../OverallOfAnswer.tsx';
import { AlikeInstans } from './take-in/AlikeInstans.tsx';
import { AnswerForm } from './take-in/AnswerForm.tsx';
import { AnswerTold } from './take-in/AnswerTold.tsx';
import { OtherAnswers } from './take-in/OtherAnswers.tsx';
import { editButtonOf } from './take-in/WhoseAnswer.tsx';

const useWords = wordsFrom(answersWords, takeInWords);

/** What keeps an answer from being gone through as it stands. */
const hindering: ReadonlySet<TakeInWarning> = new Set([
  ...(['empty', 'locked', 'damaged', 'old-format', 'outlook', 'presentation', 'too-large', 'scan'] as const),
  ...(['pages-missing', 'other-remiss'] as const),
]);

/** Where an answer stands on the whole, and how far somebody has come with it. @param name its instans' */
export function AnswerLine({ answer, name }: { answer: RemissAnswer; name: string }) {
  const { answers: words, takeIn } = useWords();
  const state = useAnswers();
  // What has just come is asked about where it is told.
  const taking = takeInOf(state);
  const isTold = taking.entries.value.some((one) => one.is === 'kept' && one.answer === answer.id);
  const isFresh = isTold || taking.coming.value.has(answer.id);
  const { instanser } = useFoundAnswers();
  const editing = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const own = state.pointsOf(answer.id);
  const text = state.text(answer.snapshot)?.text;
  const ledger = text === undefined ? undefined : ledgerOf(text, answer, own);
  const close = () => {
    editing.value = false;
    button.current?.focus();
  };
  return (
    <>
      <p class="answer-line">
        <OverallOfAnswer answer={answer} name={name} focus={editButtonOf(answer)} />
        <span>{words.instanser.points(own.filter((point) => point.state === 'taken').length)}</span>
        {ledger && (
          <span class="progress">
            <progress max={ledger.total} value={ledger.done} aria-hidden="true" />
            {words.instanser.progress(ledger.done, ledger.total)}
          </span>
        )}
        <span class="answer-ways">
          <FormToggle
            button={button}
            id={editButtonOf(answer)}
            label={takeIn.editOf(name)}
            text={takeIn.edit}
            editing={editing}
          />
          {answer.snapshot !== undefined && (
            <a
              href={answersAddress(state.arende, 'go-through', answer.id)}
              aria-label={words.instanser.goThrough(name)}
            >
              {words.view['go-through']}
            </a>
          )}
        </span>
      </p>
      <AnswerTold answer={answer} only={hindering} />
      {!isFresh && !editing.value && <OtherAnswers answer={answer} />}
      {!isFresh && !editing.value && <AlikeInstans answer={answer} whose={instansOf(answer, instanser)} />}
      {editing.value && <AnswerForm answer={answer} title={name} close={close} />}
    </>
  );
}
