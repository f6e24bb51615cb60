import './courses.css';
import { knownFaded } from '../../extension/settings/settings.ts';
import { useLearning } from '../../extension/state/practice/context.ts';
import { followedSwitch } from '../../extension/state/practice/followed-switch.ts';
import { answeredIn } from '../../learning/practice/review.ts';
import { learningWords } from '../i18n/tables/learning.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { SettingSwitch } from '../ui/SettingSwitch.tsx';
import { Courses } from './Courses.tsx';
import { OwnCards } from './OwnCards.tsx';
import { Progress } from './Progress.tsx';
import { roundName } from './round-name.ts';
import { Title } from './Title.tsx';

const useWords = wordsFrom(learningWords);

const faded = followedSwitch(knownFaded);

/** What is due, what was left, and what else one can begin. */
export function Start() {
  const { learning } = useWords();
  const practiceState = useLearning();
  const { due, next, canPractise, known, concepts, hasDoneFirst } = practiceState.standing.value;
  const { value: unfinished } = practiceState.unfinished;
  const saysOfNone = () => {
    if (!canPractise) return learning.allDone;
    // A round without answers isn't practice yet, but with one open the text that nothing has been practised would be wrong.
    return next === undefined && unfinished ? '' : learning.nothingDue(next);
  };
  const first = (
    <section aria-labelledby="first-round">
      <h3 id="first-round">{learning.first}</h3>
      <p>{learning.firstWhat}</p>
      <div class="buttons">
        <button type="button" onClick={() => void practiceState.begin({ kind: 'first' })}>
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
                roundName(unfinished, practiceState.courses.value, learning),
                answeredIn(unfinished),
                unfinished.cards.length,
              )}
            </p>
            <div class="buttons">
              <button type="button" class="main-button" onClick={() => void practiceState.goOn(unfinished)}>
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
              onClick={() => void practiceState.begin({ kind: 'ten' })}
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
