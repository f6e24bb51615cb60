import { conceptsOf } from '../../glossary/glossary.ts';
import { cardsOfConcept } from '../../learning/cards.ts';
import { plainName } from '../../learning/names-answer.ts';
import { useWords } from '../words/context.ts';
import { useLearning } from './context.ts';
import { Meaning } from './Meaning.tsx';
import { Title } from './Title.tsx';

interface Props {
  course: string;
  session: number;
}

/** A session of a course: its concepts to read first, and then to practise. */
export function CourseSession({ course, session }: Props) {
  const { learning } = useWords();
  const work = useLearning();
  const found = work.courses.value.find(({ id }) => id === course)?.course.sessions[session];
  const concepts = found?.concepts.flatMap((id) => conceptsOf(work.glossary, [id])) ?? [];
  const material = work.material.value;
  const canBeAsked = concepts.some(({ id }) => cardsOfConcept(id, material).length > 0);
  const toStart = () => {
    work.goTo({ is: 'start' });
  };
  return (
    <section aria-labelledby="session">
      <Title id="session">{learning.session(session + 1, found?.title ?? '')}</Title>
      <p>{canBeAsked ? learning.readFirst : learning.noCards}</p>
      {concepts.map((concept) => (
        <div key={concept.id} class="to-read">
          <h3 lang="sv">{plainName(concept)}</h3>
          <Meaning concept={concept} />
        </div>
      ))}
      <div class="buttons">
        {canBeAsked && (
          <button
            type="button"
            class="main-button"
            onClick={() => void work.begin({ kind: 'course', course, session })}
          >
            {learning.practiseSession}
          </button>
        )}
        <button type="button" onClick={toStart}>
          {learning.toStart}
        </button>
      </div>
    </section>
  );
}
