import { alikeInstans, boardOf } from '../../../../answers/standing/alike-instans.ts';
import { instansStanding } from '../../../../answers/standing/instans-standing.ts';
import type { Instans, RemissAnswer } from '../../../../comments/model/answer.ts';
import { answerChanges } from '../../../../extension/state/answers/answer-changes.ts';
import { useAnswers, useFoundAnswers } from '../../../../extension/state/answers/answers-state.ts';
import { takeInWords } from '../../../i18n/tables/own-pages/take-in.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { editButtonOf, formOf } from './WhoseAnswer.tsx';

const useWords = wordsFrom(takeInWords);

/** Asks whether one that was asked is meant, where somebody nearly called the same, or its office, has answered unasked. */
export function AlikeInstans({ answer, whose }: { answer: RemissAnswer; whose: Instans | undefined }) {
  const { takeIn: words } = useWords();
  const state = useAnswers();
  const { instanser, answers } = useFoundAnswers();
  if (!whose || whose.asked !== undefined) return null;
  const asked = instanser.filter((one) => one.asked !== undefined);
  const alike = alikeInstans(whose.name, asked);
  const silent = asked.filter((one) => instansStanding(one, answers) !== 'answered');
  const meant = alike ?? boardOf(whose.name, silent);
  if (!meant) return null;
  const join = () => {
    const form = { ...formOf(answer, ''), who: meant.name };
    return state.change(answerChanges(answer, form, { instanser, answers }), editButtonOf(answer));
  };
  return (
    <p class="answer-line">
      <span>{alike ? words.alike(meant.name) : words.answersFor(meant.name)}</span>
      <button
        type="button"
        aria-label={alike ? words.isAlikeOf(meant.name) : words.doesAnswerFor(meant.name)}
        onClick={() => void join()}
      >
        {alike ? words.isAlike : words.doesAnswer}
      </button>
    </p>
  );
}
