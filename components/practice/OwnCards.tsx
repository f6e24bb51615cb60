import './courses.css';
import { removeOwnCard } from '../../extension/settings/own-cards.ts';
import { downloadJson } from '../../extension/state/download.ts';
import { useLearning } from '../../extension/state/practice/context.ts';
import { conceptsOf } from '../../glossary/glossary.ts';
import { courseOf, writeCourse } from '../../learning/practice/course.ts';
import { plainName } from '../../learning/practice/names-answer.ts';
import { learningWords } from '../i18n/tables/learning.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { RowBoundary } from '../ui/RowBoundary.tsx';

const useWords = wordsFrom(learningWords);

/** The concepts that the reader has chosen: to be taken away again, or handed on as a course. */
export function OwnCards() {
  const { learning } = useWords();
  const practiceState = useLearning();
  const concepts = practiceState.own.value.flatMap((id) => conceptsOf(practiceState.glossary, [id]));
  const remove = async (id: string) => {
    await removeOwnCard(id);
    // The button goes; focus has somewhere to be.
    document.getElementById('own-cards')?.focus();
  };
  const save = () => {
    const ids = concepts.map(({ id }) => id);
    downloadJson(writeCourse(courseOf(learning.own, ids, learning.sessionNumber)), 'remisslasaren-kurs.json');
  };
  return (
    <section aria-labelledby="own-cards">
      <h3 id="own-cards" tabIndex={-1}>
        {learning.own}
      </h3>
      <p class="quiet-text">{concepts.length === 0 ? learning.noOwn : learning.ownWhat}</p>
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
                      aria-label={learning.removeOwnOf(plainName(concept))}
                      onClick={() => void remove(concept.id)}
                    >
                      {learning.removeOwn}
                    </button>
                  </li>
                )}
              </RowBoundary>
            ))}
          </ul>
          <div class="buttons">
            <button type="button" onClick={save}>
              {learning.saveOwn}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
