import './courses.css';
import { usePractice } from '../../../extension/state/practice/context.ts';
import { conceptsOf } from '../../../glossary/glossary.ts';
import { cardsOfConcept } from '../../../learning/practice/cards.ts';
import { plainName } from '../../../learning/practice/exercises/names-answer.ts';
import { practiceWords } from '../../i18n/tables/own-pages/practice.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { RowBoundary } from '../../ui/RowBoundary.tsx';
import { Meaning } from '../Meaning.tsx';
import { Title } from '../Title.tsx';

const useWords = wordsFrom(practiceWords);

interface Props {
  course: string;
  session: number;
}

/** A session of a course: its concepts to read first, and then to practise. */
export function CourseSession({ course, session }: Props) {
  const { practice } = useWords();
  const practiceState = usePractice();
  const found = practiceState.courses.value.find(({ id }) => id === course)?.course.sessions[session];
  const concepts = found?.concepts.flatMap((id) => conceptsOf(practiceState.glossary, [id])) ?? [];
  const material = practiceState.material.value;
  const canBeAsked = concepts.some(({ id }) => cardsOfConcept(id, material).length > 0);
  const toStart = () => {
    practiceState.goTo({ is: 'start' });
  };
  return (
    <section aria-labelledby="session">
      <Title id="session">{practice.session(session + 1, found?.title ?? '')}</Title>
      <p>{canBeAsked ? practice.readFirst : practice.noCards}</p>
      {concepts.map((concept) => (
        <RowBoundary key={concept.id} of={concept} as="div">
          {() => (
            <div class="to-read">
              <h3 lang="sv">{plainName(concept)}</h3>
              <Meaning concept={concept} />
            </div>
          )}
        </RowBoundary>
      ))}
      <div class="buttons">
        {canBeAsked && (
          <button
            type="button"
            class="main-button"
            onClick={() => void practiceState.begin({ kind: 'course', course, session })}
          >
            {practice.practiseSession}
          </button>
        )}
        <button type="button" onClick={toStart}>
          {practice.toStart}
        </button>
      </div>
    </section>
  );
}
