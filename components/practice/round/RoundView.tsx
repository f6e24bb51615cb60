import './round.css';
import { useLayoutEffect } from 'preact/hooks';
import { usePractice } from '../../../extension/state/practice/context.ts';
import { keysOf } from '../../../extension/state/practice/round-keys.ts';
import { answeredIn, type Round } from '../../../learning/practice/review.ts';
import { practiceWords } from '../../i18n/tables/own-pages/practice.ts';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { Title } from '../Title.tsx';
import { Choices } from './Choices.tsx';
import { Outcome } from './Outcome.tsx';
import { Question, questionOf } from './Question.tsx';

const useWords = wordsFrom(practiceWords, ownPagesWords);

/** One card after the other: the question, the answers, and then why. */
export function RoundView({ round }: { round: Round }) {
  const words = useWords();
  const { practice } = words;
  const practiceState = usePractice();
  const { value: exercise } = practiceState.exercise;
  const chosen = round.pending;
  // With the drawing: whoever sees the question is heard.
  useLayoutEffect(() => {
    const lifetime = new AbortController();
    addEventListener('keydown', keysOf(practiceState), { signal: lifetime.signal });
    return () => lifetime.abort();
  }, [practiceState]);
  if (!exercise) return <p class="quiet-text">{words.pages.loading}</p>;
  const { id } = exercise.card;
  const pause = () => {
    practiceState.goTo({ is: 'start' });
  };
  return (
    <section class="round" aria-labelledby="question">
      <div class="round-head">
        <progress
          max={round.cards.length}
          value={answeredIn(round)}
          aria-label={practice.position(answeredIn(round), round.cards.length)}
        />
        <span class="quiet-text">{practice.position(round.answered + 1, round.cards.length)}</span>
        <button type="button" class="pause" title={practice.pauseWhat} onClick={pause}>
          {practice.pause}
        </button>
      </div>
      <Title key={`${round.id} ${id}`} id="question">
        {questionOf(exercise, words)}
      </Title>
      <Question exercise={exercise} answered={chosen !== undefined} />
      {exercise.kind === 'definition' ? (
        chosen === undefined && (
          <div class="buttons">
            <button type="button" class="main-button" onClick={() => void practiceState.answer('shown')}>
              {practice.show}
            </button>
          </div>
        )
      ) : (
        <Choices exercise={exercise} chosen={chosen} choose={(option) => void practiceState.answer(option)} />
      )}
      <Outcome
        key={`outcome ${round.id} ${id}`}
        exercise={exercise}
        chosen={chosen}
        isLast={round.answered + 1 >= round.cards.length}
      />
    </section>
  );
}
