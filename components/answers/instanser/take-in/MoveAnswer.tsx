import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { RemissAnswer } from '../../../../comments/model/answer.ts';
import { moveAnswer } from '../../../../extension/state/answers/answer-changes.ts';
import { useAnswers, useFoundAnswers } from '../../../../extension/state/answers/answers-state.ts';
import { instanserOf, type OtherArende, otherArenden } from '../../../../extension/state/answers/other-arenden.ts';
import { takeInWords } from '../../../i18n/tables/own-pages/take-in.ts';
import { commonWords } from '../../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { Field } from '../../../workspace/Field.tsx';
import { addAnswersId } from './answer-files.ts';

const useWords = wordsFrom(commonWords, takeInWords);

/** Puts an answer into the ärende that it is to; nothing where there is no other. */
export function MoveAnswer({ answer }: { answer: RemissAnswer }) {
  const { takeIn: words, untitled } = useWords();
  const state = useAnswers();
  const { instanser, answers } = useFoundAnswers();
  const others = useSignal<readonly OtherArende[]>([]);
  const chosen = useSignal('');
  useEffect(() => {
    otherArenden(state.arende).then(
      (found) => {
        others.value = found;
      },
      (error: unknown) => console.warn('other ärenden', error),
    );
  }, []);
  if (others.value.length === 0) return null;
  const move = async () => {
    const to = { arende: chosen.value, instanser: await instanserOf(chosen.value) };
    await state.change(moveAnswer(answer, state.pointsOf(answer.id), to, { instanser, answers }), addAnswersId);
  };
  return (
    <div class="move-answer">
      <Field label={words.move}>
        {(given) => (
          <select
            {...given}
            value={chosen.value}
            onChange={({ currentTarget }) => {
              chosen.value = currentTarget.value;
            }}
          >
            <option value="">{words.moveTo}</option>
            {others.value.map(({ id, title }) => (
              <option key={id} value={id}>
                {title || untitled}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button type="button" disabled={chosen.value === ''} onClick={() => void move()}>
        {words.moveIt}
      </button>
    </div>
  );
}
