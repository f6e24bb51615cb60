import './round-end.css';
import { usePractice } from '../../../extension/state/practice/context.ts';
import { conceptsOf } from '../../../glossary/glossary.ts';
import { plainName } from '../../../learning/practice/exercises/names-answer.ts';
import type { Round } from '../../../learning/practice/review.ts';
import { practiceWords } from '../../i18n/tables/own-pages/practice.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { roundName } from '../round-name.ts';
import { Title } from '../Title.tsx';

const useWords = wordsFrom(practiceWords);

/** How it went, in plain words, and what comes next. */
export function RoundEnd({ round }: { round: Round }) {
  const { practice } = useWords();
  const practiceState = usePractice();
  const courses = practiceState.courses.value;
  const results = practiceState.resultOf(round);
  const course = courses.find(({ id }) => id === round.course);
  const missed = new Set(results.filter(({ knew }) => !knew).map(({ concept }) => concept));
  const names = (knew: boolean) => {
    const ids = new Set(results.map(({ concept }) => concept).filter((concept) => missed.has(concept) !== knew));
    return [...ids].flatMap((id) => conceptsOf(practiceState.glossary, [id])).map(plainName);
  };
  return (
    <section aria-labelledby="ended">
      <Title id="ended">
        {round.kind === 'course'
          ? practice.ended.course(roundName(round, courses, practice))
          : practice.ended[round.kind]}
      </Title>
      <p>{practice.result(results.filter(({ knew }) => knew).length, results.length)}</p>
      {course && <p>{practice.ofCourse(course.done.size, course.course.sessions.length)}</p>}
      <Names heading={practice.toLearn} names={names(false)} />
      <Names heading={practice.knewThese} names={names(true)} />
      <Onward round={round} />
    </section>
  );
}

/** What to do next: the course as far as it isn't done, else another ten. One thing is the main one. */
function Onward({ round }: { round: Round }) {
  const { practice } = useWords();
  const practiceState = usePractice();
  const next = practiceState.nextSession(round);
  const title = next && practice.session(next.session + 1, next.course.course.sessions[next.session]?.title ?? '');
  const { canPractise } = practiceState.standing.value;
  return (
    <>
      <h3>{practice.onward}</h3>
      <p>
        {next ? practice.onwardCourse(next.course.course.title) : practice.onwardPractice} {practice.onwardTomorrow}
      </p>
      <div class="buttons">
        {next && (
          <button
            type="button"
            class="main-button"
            onClick={() => practiceState.goTo({ is: 'session', course: next.course.id, session: next.session })}
          >
            {title}
          </button>
        )}
        {canPractise && (
          <button
            type="button"
            class={next ? undefined : 'main-button'}
            onClick={() => void practiceState.begin({ kind: 'ten' })}
          >
            {practice.practise}
          </button>
        )}
        <button type="button" onClick={() => practiceState.goTo({ is: 'start' })}>
          {practice.toStart}
        </button>
      </div>
    </>
  );
}

function Names({ heading, names }: { heading: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul class="names" lang="sv">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
