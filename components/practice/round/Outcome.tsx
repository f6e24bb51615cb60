import './choices.css';
import './outcome.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePractice } from '../../../extension/state/practice/context.ts';
import { conceptsOf } from '../../../glossary/glossary.ts';
import type { Exercise } from '../../../learning/practice/exercises/exercise.ts';
import { plainName } from '../../../learning/practice/exercises/names-answer.ts';
import { practiceWords } from '../../i18n/tables/own-pages/practice.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { Meaning } from '../Meaning.tsx';
import { KeyNumber } from './KeyNumber.tsx';
import { reasonsFor } from './reasons.ts';

const useWords = wordsFrom(practiceWords);

interface Props {
  exercise: Exercise;
  /** What has been answered; undefined before. */
  chosen: string | undefined;
  isLast: boolean;
}

/** Was it right, why, what the concepts mean, and the way on. */
export function Outcome({ exercise, chosen, isLast }: Props) {
  const { practice } = useWords();
  const practiceState = usePractice();
  const onward = useRef<HTMLButtonElement>(null);
  const said = useRef<HTMLDivElement>(null);
  const isAnswered = chosen !== undefined;
  useLayoutEffect(() => {
    if (!isAnswered || !practiceState.hasMoved) return;
    onward.current?.focus({ preventScroll: true });
    said.current?.scrollIntoView({ block: 'nearest' });
  }, [isAnswered, practiceState]);
  const right = exercise.kind === 'definition' ? [] : exercise.right;
  const isRight = chosen !== undefined && right.includes(chosen);
  const named = (id: string) => conceptsOf(practiceState.glossary, [id])[0];
  const [answer = ''] = right;
  const answerName = named(answer);
  // The concept that is learnt: the answer where the odd one out was asked for, else the concept that was asked about.
  const meant = exercise.kind === 'odd' ? answerName : exercise.concept;
  const other = chosen !== undefined && !isRight && exercise.kind !== 'definition' ? named(chosen) : undefined;
  return (
    <div class="outcome" ref={said}>
      {/* There before there is anything to say, or a screen reader may miss it. */}
      <div role="status">
        {isAnswered && exercise.kind !== 'definition' && (
          <>
            <p class="verdict">
              {isRight ? practice.right : practice.wrong(answerName ? plainName(answerName) : answer)}
            </p>
            {reasonsFor(exercise, chosen, practiceState.glossary, practice).map((reason) => (
              <p key={reason} lang={exercise.kind === 'level' ? 'sv' : undefined}>
                {reason}
              </p>
            ))}
          </>
        )}
        {isAnswered && exercise.kind === 'definition' && <Meaning concept={exercise.concept} />}
      </div>
      {isAnswered && exercise.kind !== 'definition' && (
        <div class="meanings">
          {meant && (
            <div>
              <h3 lang="sv">{plainName(meant)}</h3>
              <Meaning concept={meant} />
            </div>
          )}
          {other && other.id !== meant?.id && (
            <div>
              <h3>{practice.chosenMeans(plainName(other))}</h3>
              <Meaning concept={other} />
            </div>
          )}
        </div>
      )}
      {isAnswered && (
        <div class="buttons onward">
          {exercise.kind === 'definition' ? (
            <>
              <button ref={onward} type="button" class="main-button" onClick={() => void practiceState.leave('good')}>
                <KeyNumber number={1} />
                {practice.knew}
              </button>
              <button type="button" onClick={() => void practiceState.leave('again')}>
                <KeyNumber number={2} />
                {practice.didNot}
              </button>
            </>
          ) : (
            <>
              <button
                ref={onward}
                type="button"
                class="main-button"
                onClick={() => void practiceState.leave(isRight ? 'good' : 'again')}
              >
                {isLast ? practice.finish : practice.next}
              </button>
              {isRight && (
                <button type="button" onClick={() => void practiceState.leave('again')}>
                  {practice.guessed}
                </button>
              )}
            </>
          )}
        </div>
      )}
    </div>
  );
}
