import { conceptsOf } from '../../glossary/glossary.ts';
import { courseOf, writeCourse } from '../../learning/course.ts';
import { plainName } from '../../learning/names-answer.ts';
import { removeOwnCard } from '../../reading/own-cards.ts';
import { downloadJson } from '../download.ts';
import { useWords } from '../words/context.ts';
import { useLearning } from './context.ts';

/** The concepts that the reader has chosen: to be taken away again, or handed on as a course. */
export function OwnCards() {
  const { learning } = useWords();
  const work = useLearning();
  const concepts = work.own.value.flatMap((id) => conceptsOf(work.glossary, [id]));
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
              <li key={concept.id}>
                <span lang="sv">{plainName(concept)}</span>
                <button
                  type="button"
                  aria-label={learning.removeOwnOf(plainName(concept))}
                  onClick={() => void remove(concept.id)}
                >
                  {learning.removeOwn}
                </button>
              </li>
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
