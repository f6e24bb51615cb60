import { isLaterAnswer, isOfOtherRemiss, latestAnswers } from '../../../../answers/standing/instans-standing.ts';
import type { RemissAnswer } from '../../../../comments/model/answer.ts';
import { useAnswers, useFoundAnswers } from '../../../../extension/state/answers/answers-state.ts';
import { replaceAnswer } from '../../../../extension/state/answers/replace-answer.ts';
import { withoutTurns } from '../../../../language/swedish/letters/without-turns.ts';
import { takeInWords } from '../../../i18n/tables/own-pages/take-in.ts';
import { commonWords } from '../../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { editButtonOf } from './WhoseAnswer.tsx';

const useWords = wordsFrom(commonWords, takeInWords);

/** Whether an answer counts beside an earlier one of its instans, or instead of it: offered whatever the two have in common. */
export function OtherAnswers({ answer }: { answer: RemissAnswer }) {
  const { takeIn: words, untitled } = useWords();
  const state = useAnswers();
  const { answers } = useFoundAnswers();
  const whole = (one: RemissAnswer) => ({
    ...{ answer: one, points: state.pointsOf(one.id) },
    text: state.text(one.snapshot)?.text,
  });
  const change = (changes: ReturnType<typeof replaceAnswer>) => void state.change(changes, editButtonOf(answer));
  const titleOf = ({ title }: RemissAnswer) => withoutTurns(title) || untitled;
  const earlier = answers.find(({ id }) => id === answer.replaces);
  if (earlier)
    return (
      <p class="answer-line">
        <span>{words.replaces(titleOf(earlier))}</span>
        <button
          type="button"
          class="plain"
          onClick={() => change([{ do: 'set', kind: 'answer', id: answer.id, fields: { replaces: null } }])}
        >
          {words.countBoth}
        </button>
      </p>
    );
  const latest = latestAnswers(answers);
  if (answer.instans === undefined || isOfOtherRemiss(answer) || !latest.some(({ id }) => id === answer.id))
    return null;
  // Offered at the newer of two.
  const others = latest.filter(
    (one) => one.id !== answer.id && one.instans === answer.instans && isLaterAnswer(answer, one),
  );
  if (others.length === 0) return null;
  // Texts are asked for before anybody presses.
  const those = others.map((one) => ({ one, does: () => change(replaceAnswer(whole(answer), whole(one))) }));
  state.load([answer, ...others].flatMap(({ snapshot }) => snapshot ?? []));
  return (
    <p class="answer-line">
      <span>{words.another}</span>
      {those.map(({ one, does }) => (
        <button key={one.id} type="button" onClick={does}>
          {words.replaceIt(titleOf(one))}
        </button>
      ))}
    </p>
  );
}
