import './progress.css';
import { usePractice } from '../../extension/state/practice/context.ts';
import { withJoints } from '../../language/swedish/words/joints.ts';
import { plainName } from '../../learning/practice/exercises/names-answer.ts';
import type { SchemeProgress } from '../../learning/practice/progress.ts';
import { practiceWords } from '../i18n/tables/own-pages/practice.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { RowBoundary } from '../ui/RowBoundary.tsx';

const useWords = wordsFrom(practiceWords);

/** How far one has come, system by system, and concept by concept when a system is opened. */
export function Progress() {
  const { practice } = useWords();
  return (
    <section class="progress" aria-labelledby="progress">
      <h3 id="progress">{practice.progress}</h3>
      {usePractice().progress.value.map((one) => (
        <RowBoundary key={one.scheme.id} of={one} as="div">
          <OfScheme {...one} />
        </RowBoundary>
      ))}
    </section>
  );
}

function OfScheme({ scheme, concepts }: SchemeProgress) {
  const { practice, language } = useWords();
  const count = (...states: string[]) => concepts.filter(({ state }) => states.includes(state)).length;
  const met = count('started', 'known');
  return (
    <details>
      <summary>
        <span class="of-scheme">{withJoints(scheme.title[language])}</span>
        <progress max={concepts.length} value={met} aria-hidden="true" />
        <span class="quiet-text">{practice.met(met, concepts.length, count('known'))}</span>
      </summary>
      <ul>
        {concepts.map(({ concept, state }) => (
          <li key={concept.id} class={state}>
            <span lang="sv">{plainName(concept)}</span> <span class="quiet-text">{practice.states[state]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
