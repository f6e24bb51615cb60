import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { RemissAnswer } from '../../../../comments/model/answer.ts';
import { instansOf, useAnswers, useFoundAnswers } from '../../../../extension/state/answers/answers-state.ts';
import type { AnswerNews } from '../../../../extension/state/answers/take-in/keep-answers.ts';
import { withoutTurns } from '../../../../language/swedish/letters/without-turns.ts';
import { withJoints } from '../../../../language/swedish/words/joints.ts';
import { answersAddress } from '../../../app/answers-address.ts';
import { answersWords } from '../../../i18n/tables/own-pages/answers.ts';
import { takeInWords } from '../../../i18n/tables/own-pages/take-in.ts';
import { commonWords } from '../../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { FormToggle } from '../../../ui/controls/FormToggle.tsx';
import { OverallOfAnswer } from '../../OverallOfAnswer.tsx';
import { AlikeInstans } from './AlikeInstans.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { AnswerTold } from './AnswerTold.tsx';
import { OtherAnswers } from './OtherAnswers.tsx';
import { editButtonOf, WhoseAnswer } from './WhoseAnswer.tsx';

const useWords = wordsFrom(answersWords, commonWords, takeInWords);

interface Props {
  answer: RemissAnswer;
  /** What is told of it when it has just come. */
  news?: readonly AnswerNews[];
}

/** An answer with what it seems to say of itself, to be put right in place. */
export function AnswerEntry({ answer, news = [] }: Props) {
  const { takeIn: words, untitled } = useWords();
  const state = useAnswers();
  const { answers, instanser } = useFoundAnswers();
  const editing = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const whose = instansOf(answer, instanser);
  const title = withoutTurns(answer.title) || untitled;
  const suggested = state.pointsOf(answer.id).filter((point) => point.state === 'suggested').length;
  // Another is the one that counts: there is nothing more to do with it.
  const isReplaced = answers.some(({ replaces }) => replaces === answer.id);
  const close = () => {
    editing.value = false;
    button.current?.focus();
  };
  return (
    <li class="new-answer">
      <div class="entry-head">
        <h3 lang="sv">{withJoints(whose?.name ?? title)}</h3>
        <FormToggle
          button={button}
          id={editButtonOf(answer)}
          label={words.putRightOf(whose?.name ?? title)}
          text={words.putRight}
          editing={editing}
        />
      </div>
      {!whose && !editing.value && <WhoseAnswer answer={answer} title={title} />}
      <AnswerFacts answer={answer} name={whose?.name ?? title} title={whose && title} isReplaced={isReplaced} />
      <AnswerTold answer={answer} news={news} />
      {!editing.value && <OtherAnswers answer={answer} />}
      {!editing.value && <AlikeInstans answer={answer} whose={whose} />}
      {editing.value && <AnswerForm answer={answer} title={title} close={close} />}
      {answer.snapshot !== undefined && !editing.value && !isReplaced && (
        <p class="answer-line">
          <span>{words.suggestions(suggested)}</span>
          <a
            href={answersAddress(state.arende, 'go-through', answer.id)}
            aria-label={words.goThroughOf(whose?.name ?? title)}
          >
            {words.goThrough}
          </a>
        </p>
      )}
    </li>
  );
}

interface FactsProps {
  answer: RemissAnswer;
  name: string;
  /** Where it isn't its heading. */
  title: string | undefined;
  isReplaced: boolean;
}

/** Its file, diarienummer and day, and its stance where it counts. */
function AnswerFacts({ answer, name, title, isReplaced }: FactsProps) {
  const { takeIn: words, answers: said } = useWords();
  const { date, numbers } = answer;
  return (
    <p class="facts-line">
      {title !== undefined && <span>{title}</span>}
      <span>{date === undefined ? words.undated : said.day(date)}</span>
      {numbers.length > 0 && <span>{words.numbers(numbers.join(', '))}</span>}
      {!isReplaced && <OverallOfAnswer answer={answer} name={name} focus={editButtonOf(answer)} />}
    </p>
  );
}
