import './courses.css';
import { removeOwnCard } from '../../../extension/settings/own-cards.ts';
import { downloadJson } from '../../../extension/state/download.ts';
import { usePractice } from '../../../extension/state/practice/context.ts';
import { conceptsOf } from '../../../glossary/glossary.ts';
import { courseOf, writeCourse } from '../../../learning/practice/course.ts';
import { plainName } from '../../../learning/practice/exercises/names-answer.ts';
import { practiceWords } from '../../i18n/tables/own-pages/practice.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { RowBoundary } from '../../ui/RowBoundary.tsx';

const useWords = wordsFrom(practiceWords);

/** The concepts that the reader has chosen: to be taken away again, or handed on as a course. */
export function OwnCards() {
  const { practice } = useWords();
  const practiceState = usePractice();
  const concepts = practiceState.own.value.flatMap((id) => conceptsOf(practiceState.glossary, [id]));
  const remove = async (id: string) => {
    await removeOwnCard(id);
    // The button goes; focus has somewhere to be.
    document.getElementById('own-cards')?.focus();
  };
  const save = () => {
    const ids = concepts.map(({ id }) => id);
    downloadJson(writeCourse(courseOf(practice.own, ids, practice.sessionNumber)), 'remisslasaren-kurs.json');
  };
  return (
    <section aria-labelledby="own-cards">
      <h3 id="own-cards" tabIndex={-1}>
        {practice.own}
      </h3>
      <p class="quiet-text">{concepts.length === 0 ? practice.noOwn : practice.ownWhat}</p>
      {concepts.length > 0 && (
        <>
          <ul class="own-cards">
            {concepts.map((concept) => (
              <RowBoundary key={concept.id} of={concept}>
                {() => (
                  <li>
                    <span lang="sv">{plainName(concept)}</span>
                    <button
                      type="button"
                      aria-label={practice.removeOwnOf(plainName(concept))}
                      onClick={() => void remove(concept.id)}
                    >
                      {practice.removeOwn}
                    </button>
                  </li>
                )}
              </RowBoundary>
            ))}
          </ul>
          <div class="buttons">
            <button type="button" onClick={save}>
              {practice.saveOwn}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
