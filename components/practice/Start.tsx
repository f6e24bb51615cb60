import './courses/courses.css';
import { knownFaded } from '../../extension/settings/settings.ts';
import { usePractice } from '../../extension/state/practice/context.ts';
import { followedSwitch } from '../../extension/state/practice/followed-switch.ts';
import { answeredIn } from '../../learning/practice/review.ts';
import { practiceWords } from '../i18n/tables/own-pages/practice.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { SettingSwitch } from '../ui/controls/SettingSwitch.tsx';
import { Courses } from './courses/Courses.tsx';
import { OwnCards } from './courses/OwnCards.tsx';
import { Progress } from './Progress.tsx';
import { roundName } from './round-name.ts';
import { Title } from './Title.tsx';

const useWords = wordsFrom(practiceWords);

const faded = followedSwitch(knownFaded);

/** What is due, what was left, and what else one can begin. */
export function Start() {
  const { practice } = useWords();
  const practiceState = usePractice();
  const { due, next, canPractise, known, concepts, hasDoneFirst } = practiceState.standing.value;
  const { value: unfinished } = practiceState.unfinished;
  const saysOfNone = () => {
    if (!canPractise) return practice.allDone;
    // A round without answers isn't practice yet, but with one open the text that nothing has been practised would be wrong.
    return next === undefined && unfinished ? '' : practice.nothingDue(next);
  };
  const first = (
    <section aria-labelledby="first-round">
      <h3 id="first-round">{practice.first}</h3>
      <p>{practice.firstWhat}</p>
      <div class="buttons">
        <button type="button" onClick={() => void practiceState.begin({ kind: 'first' })}>
          {hasDoneFirst ? practice.firstAgain : practice.beginFirst}
        </button>
      </div>
    </section>
  );
  return (
    <>
      <section aria-labelledby="today">
        <Title id="today">{practice.today}</Title>
        {unfinished && (
          <div class="unfinished">
            <h3>{practice.unfinished}</h3>
            <p>
              {practice.unfinishedWhat(
                roundName(unfinished, practiceState.courses.value, practice),
                answeredIn(unfinished),
                unfinished.cards.length,
              )}
            </p>
            <div class="buttons">
              <button type="button" class="main-button" onClick={() => void practiceState.goOn(unfinished)}>
                {practice.goOn}
              </button>
            </div>
          </div>
        )}
        <p>
          {due > 0 && practice.due(due)}
          {due === 0 && saysOfNone()}
        </p>
        {known > 0 && (
          <p>
            {practice.known(known, concepts)} <span class="quiet-text">{practice.knownWhat}</span>
          </p>
        )}
        {canPractise && (
          <div class="buttons">
            <button
              type="button"
              class={unfinished ? undefined : 'main-button'}
              onClick={() => void practiceState.begin({ kind: 'ten' })}
            >
              {practice.practise}
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
        <SettingSwitch setting={knownFaded} on={faded} label={practice.fade} />
      </section>
    </>
  );
}
