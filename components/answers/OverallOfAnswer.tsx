import './overall-of-answer.css';
import { isOverallSuggested } from '../../answers/standing/instans-standing.ts';
import type { RemissAnswer } from '../../comments/model/answer.ts';
import { confirmOverall } from '../../extension/state/answers/answer-changes.ts';
import { useAnswers } from '../../extension/state/answers/answers-state.ts';
import { answersWords } from '../i18n/tables/own-pages/answers.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { StanceShape } from '../ui/StanceShape.tsx';

const useWords = wordsFrom(answersWords);

interface Props {
  answer: RemissAnswer;
  /** Its instans' name, or the file's. */
  name: string;
  /** The id of what has the focus when it has been confirmed. */
  focus: string;
}

/** Where an answer stands on the whole: a suggestion of the reading's, until somebody says that it is so. */
export function OverallOfAnswer({ answer, name, focus }: Props) {
  const { answers: words } = useWords();
  const state = useAnswers();
  const { overall } = answer;
  if (!overall) return null;
  const says = words.overall[overall];
  if (!isOverallSuggested(answer))
    return (
      <span class="overall-of-answer">
        <StanceShape stance={overall} />
        {says}
      </span>
    );
  return (
    <span class="overall-of-answer">
      <span class="suggested-stance">
        <StanceShape stance={overall} />
        {words.suggestedOverall(says)}
      </span>
      <button
        type="button"
        class="plain"
        aria-label={words.confirmOverallOf(name, says)}
        onClick={() => void state.change(confirmOverall(answer), focus)}
      >
        {words.confirmOverall}
      </button>
    </span>
  );
}
