import './instanser.css';
import { countedAnswers, instansStanding, latestAnswers } from '../../../answers/standing/instans-standing.ts';
import { useAnswers, useFoundAnswers } from '../../../extension/state/answers/answers-state.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { useDrawnEntries } from '../use-portions.ts';
import type { ViewProps } from '../view-props.ts';
import { AddInstanser } from './AddInstanser.tsx';
import { InstansEntry } from './InstansEntry.tsx';
import { AddAnswers } from './take-in/AddAnswers.tsx';
import { NewAnswers } from './take-in/NewAnswers.tsx';
import { WhoseAnswers } from './take-in/WhoseAnswers.tsx';

const useWords = wordsFrom(answersWords);

/** Who was asked, who has answered, and how far it has come with each. */
export function Instanser({ at, cameBy }: ViewProps) {
  const { answers: words } = useWords();
  const { instanser, answers } = useFoundAnswers();
  const state = useAnswers();
  const counted = countedAnswers(answers);
  const latest = latestAnswers(answers);
  // All at once: each that came by itself would draw the whole list anew.
  state.load(latest.flatMap(({ snapshot }) => snapshot ?? []));
  const answersBy = Map.groupBy(latest, ({ instans }) => instans);
  const standings = instanser.map((one) => instansStanding(one, counted));
  const declined = standings.filter((one) => one === 'declined').length;
  const asked = instanser.filter((one) => one.asked !== undefined);
  const answered = instanser.filter((_, i) => standings[i] === 'answered');
  const ofAsked = answered.filter((one) => one.asked !== undefined).length;
  const inOrder = instanser.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
  const drawn = useDrawnEntries(inOrder);
  return (
    <section class="instanser" aria-label={words.view.instanser}>
      <AddAnswers />
      <NewAnswers />
      <WhoseAnswers />
      <AddInstanser known={instanser.map(({ name }) => name)} />
      {instanser.length === 0 ? (
        <div class="empty">
          <h2>{words.instanser.empty}</h2>
          <p>{words.instanser.emptyHow}</p>
        </div>
      ) : (
        <>
          <p class="instanser-summary">
            {words.instanser.summary(asked.length, ofAsked, answered.length - ofAsked, declined)}
          </p>
          <ul class="instans-list">
            {drawn.map((one) => (
              <InstansEntry
                key={one.id}
                instans={one}
                answers={answersBy.get(one.id) ?? []}
                {...(one.id === at && { soughtBy: cameBy })}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
