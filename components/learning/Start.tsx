import { answeredIn } from '../../learning/review.ts';
import { knownFaded } from '../../settings.ts';
import { SettingSwitch } from '../SettingSwitch.tsx';
import { useWords } from '../words/context.ts';
import { Courses } from './Courses.tsx';
import { useLearning } from './context.ts';
import { followedSwitch } from './followed-switch.ts';
import { OwnCards } from './OwnCards.tsx';
import { Progress } from './Progress.tsx';
import { roundName } from './round-name.ts';
import { Title } from './Title.tsx';

const faded = followedSwitch(knownFaded);

/** What is due, what was left, and what else one can begin. */
export function Start() {
  const { learning } = useWords();
  const work = useLearning();
  const { due, next, canPractise, known, concepts, hasDoneFirst } = work.standing.value;
  const { value: unfinished } = work.unfinished;
  const saysOfNone = () => {
    if (!canPractise) return learning.allDone;
    // A round that is begun and not answered yet is no practice, and not to be told that one hasn't begun.
    return next === undefined && unfinished ? '' : learning.nothingDue(next);
  };
  const first = (
    <section aria-labelledby="first-round">
      <h3 id="first-round">{learning.first}</h3>
      <p>{learning.firstWhat}</p>
      <div class="buttons">
        <button type="button" onClick={() => void work.begin({ kind: 'first' })}>
          {hasDoneFirst ? learning.firstAgain : learning.beginFirst}
        </button>
      </div>
    </section>
  );
  return (
    <>
      <section aria-labelledby="today">
        <Title id="today">{learning.today}</Title>
        {unfinished && (
          <div class="unfinished">
            <h3>{learning.unfinished}</h3>
            <p>
              {learning.unfinishedWhat(
                roundName(unfinished, work.courses.value, learning),
                answeredIn(unfinished),
                unfinished.cards.length,
              )}
            </p>
            <div class="buttons">
              <button type="button" class="main-button" onClick={() => void work.goOn(unfinished)}>
                {learning.goOn}
              </button>
            </div>
          </div>
        )}
        <p>
          {due > 0 && learning.due(due)}
          {due === 0 && saysOfNone()}
        </p>
        {known > 0 && (
          <p>
            {learning.known(known, concepts)} <span class="quiet-text">{learning.knownWhat}</span>
          </p>
        )}
        {canPractise && (
          <div class="buttons">
            <button
              type="button"
              class={unfinished ? undefined : 'main-button'}
              onClick={() => void work.begin({ kind: 'ten' })}
            >
              {learning.practise}
            </button>
          </div>
        )}
      </section>
      {!hasDoneFirst && first}
      <Progress />
      <Courses />
      <OwnCards />
      {hasDoneFirst && first}
      <section>
        <SettingSwitch setting={knownFaded} on={faded} label={learning.fade} />
      </section>
    </>
  );
}
