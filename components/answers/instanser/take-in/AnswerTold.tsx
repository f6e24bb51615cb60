import type { RemissAnswer } from '../../../../comments/model/answer.ts';
import { useAnswers, useFoundAnswers } from '../../../../extension/state/answers/answers-state.ts';
import type { AnswerNews } from '../../../../extension/state/answers/take-in/keep-answers.ts';
import { type TakeInWarning, takeInWarnings } from '../../../../extension/state/answers/take-in/what-is-read.ts';
import { withoutTurns } from '../../../../language/swedish/letters/without-turns.ts';
import { takeInWords } from '../../../i18n/tables/own-pages/take-in.ts';
import { commonWords } from '../../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';

const useWords = wordsFrom(commonWords, takeInWords);

interface Props {
  answer: RemissAnswer;
  /** What is told of it when it has just come. */
  news?: readonly AnswerNews[];
  /** Only what hinders, and so is said as long as it does. */
  only?: ReadonlySet<TakeInWarning>;
}

/** What was the matter with its file, and how it stands to others. */
export function AnswerTold({ answer, news = [], only }: Props) {
  const { takeIn: words, untitled } = useWords();
  const state = useAnswers();
  const { answers, instanser } = useFoundAnswers();
  // Where nobody has listed who was asked, all are new.
  const isListed = instanser.some(({ asked }) => asked !== undefined);
  const titleOf = (id: string) => withoutTurns(answers.find((one) => one.id === id)?.title ?? '') || untitled;
  const { warnings = [] } = answer;
  const known = takeInWarnings.filter((one) => warnings.includes(one) && (only?.has(one) ?? true));
  const told = news.flatMap((one): string[] => {
    // It is told as long as it is so: somebody may have put it right since.
    if (one.is === 'version')
      return answer.replaces === one.of ? [words.version(titleOf(one.of), one.carried, one.lost)] : [];
    return one.is === 'new-instans' && one.instans === answer.instans && isListed ? [words.newInstans] : [];
  });
  const later = answers.find(({ replaces }) => replaces === answer.id);
  if (later) told.push(words.earlier(titleOf(later.id)));
  if (known.length + told.length === 0) return null;
  const without = (warning: TakeInWarning) => {
    const left = warnings.filter((one) => one !== warning);
    const fields = { warnings: left.length > 0 ? left : null };
    void state.change([{ do: 'set', kind: 'answer', id: answer.id, fields }]);
  };
  return (
    <ul class="answer-told">
      {known.map((warning) => (
        <li key={warning}>
          {words.warnings[warning]}
          {warning === 'other-remiss' && (
            <button type="button" class="plain" onClick={() => without(warning)}>
              {words.isThisRemiss}
            </button>
          )}
        </li>
      ))}
      {told.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
