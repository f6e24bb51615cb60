import { useId } from 'preact/hooks';
import type { RemissAnswer } from '../../../comments/model/answer.ts';
import { useAnswers, useFoundAnswers } from '../../../extension/state/answers/answers-state.ts';
import type { AnswerProgress } from '../../../extension/state/answers/go-through/answers-progress.ts';
import { answersAddress } from '../../app/answers-address.ts';
import { measuresIn } from '../../i18n/measures.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { goThroughWords } from '../../i18n/tables/own-pages/go-through.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { OverallOfAnswer } from '../OverallOfAnswer.tsx';
import { AgainstOverall } from './AgainstOverall.tsx';

const useWords = wordsFrom(answersWords, goThroughWords, commonWords);

interface Props {
  all: readonly { answer: RemissAnswer; name: string }[];
  /** The id of the one that is opened. */
  chosen: string | undefined;
  progress: ReadonlyMap<string, AnswerProgress>;
}

/** Which answer is gone through, with what is known of it as a whole. */
export function AnswerChoice({ all, chosen, progress }: Props) {
  const { goThrough: words, answers } = useWords();
  const { arende } = useAnswers();
  const id = useId();
  const at = all.findIndex(({ answer }) => answer.id === chosen);
  const option = (name: string, answer: RemissAnswer) => {
    const known = progress.get(answer.id);
    if (known) return words.option(name, known.total - known.done);
    return answer.snapshot === undefined ? words.optionWithoutText(name) : name;
  };
  const choose = (answer: string | undefined) => {
    if (answer !== undefined) location.hash = new URL(answersAddress(arende, 'go-through', answer), location.href).hash;
  };
  const go = (to: number) => choose(all[to]?.answer.id);
  return (
    <div class="answer-choice">
      <div class="answer-row">
        <label for={id} class="unseen">
          {words.answer}
        </label>
        <select id={id} value={chosen ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {at < 0 && <option value={chosen ?? ''}>{'–'}</option>}
          {all.map(({ answer, name }) => (
            <option key={answer.id} value={answer.id}>
              {option(name || answers.unknownInstans, answer)}
            </option>
          ))}
        </select>
        <button type="button" aria-disabled={at <= 0} onClick={() => go(at - 1)}>
          {words.previousAnswer}
        </button>
        <button type="button" aria-disabled={at + 1 >= all.length} onClick={() => go(at + 1)}>
          {words.nextAnswer}
        </button>
      </div>
      <Facts id={chosen} name={all[at]?.name ?? ''} focus={id} />
    </div>
  );
}

function Facts({ id, name, focus }: { id: string | undefined; name: string; focus: string }) {
  const { goThrough: words, answers: common, language } = useWords();
  const { answers } = useFoundAnswers();
  const answer = answers.find((one) => one.id === id);
  if (!answer) return null;
  const { date, numbers } = answer;
  return (
    <>
      <p class="facts-line">
        <OverallOfAnswer answer={answer} name={name || common.unknownInstans} focus={focus} />
        {date && <span>{measuresIn(language).date(date)}</span>}
        {numbers.map((number) => (
          <span key={number}>{words.number(number)}</span>
        ))}
        {answers.some(({ replaces }) => replaces === id) && <span class="trouble">{words.isReplaced}</span>}
      </p>
      <AgainstOverall answer={answer} />
    </>
  );
}
