import { conceptsOf } from '../../glossary/glossary.ts';
import { plainName } from '../../learning/names-answer.ts';
import type { Round } from '../../learning/review.ts';
import { useWords } from '../words/context.ts';
import { useLearning } from './context.ts';
import { roundName } from './round-name.ts';
import { Title } from './Title.tsx';

/** How it went, in plain words, and what comes next. */
export function RoundEnd({ round }: { round: Round }) {
  const { learning } = useWords();
  const work = useLearning();
  const courses = work.courses.value;
  const results = work.resultOf(round);
  const course = courses.find(({ id }) => id === round.course);
  const missed = new Set(results.filter(({ knew }) => !knew).map(({ concept }) => concept));
  const names = (knew: boolean) => {
    const ids = new Set(results.map(({ concept }) => concept).filter((concept) => missed.has(concept) !== knew));
    return [...ids].flatMap((id) => conceptsOf(work.glossary, [id])).map(plainName);
  };
  const toStart = () => {
    work.goTo({ is: 'start' });
  };
  return (
    <section aria-labelledby="ended">
      <Title id="ended">
        {round.kind === 'course'
          ? learning.ended.course(roundName(round, courses, learning))
          : learning.ended[round.kind]}
      </Title>
      <p>{learning.result(results.filter(({ knew }) => knew).length, results.length)}</p>
      {course && <p>{learning.ofCourse(course.done.size, course.course.sessions.length)}</p>}
      <Names heading={learning.toLearn} names={names(false)} />
      <Names heading={learning.knewThese} names={names(true)} />
      <div class="buttons">
        <button type="button" class="main-button" onClick={toStart}>
          {learning.toStart}
        </button>
        {work.standing.value.canPractise && (
          <button type="button" onClick={() => void work.begin({ kind: 'ten' })}>
            {learning.practise}
          </button>
        )}
      </div>
    </section>
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
