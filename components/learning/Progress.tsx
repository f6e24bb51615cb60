import { plainName } from '../../learning/names-answer.ts';
import type { SchemeProgress } from '../../learning/progress.ts';
import { useWords } from '../words/context.ts';
import { useLearning } from './context.ts';

/** How far one has come, system by system, and concept by concept when a system is opened. */
export function Progress() {
  const { learning } = useWords();
  return (
    <section class="progress" aria-labelledby="progress">
      <h3 id="progress">{learning.progress}</h3>
      {useLearning().progress.value.map((one) => (
        <OfScheme key={one.scheme.id} {...one} />
      ))}
    </section>
  );
}

function OfScheme({ scheme, concepts }: SchemeProgress) {
  const { learning, language } = useWords();
  const count = (...states: string[]) => concepts.filter(({ state }) => states.includes(state)).length;
  const met = count('begun', 'known');
  return (
    <details>
      <summary>
        <span class="of-scheme">{scheme.title[language]}</span>
        <progress max={concepts.length} value={met} aria-hidden="true" />
        <span class="quiet-text">{learning.met(met, concepts.length, count('known'))}</span>
      </summary>
      <ul>
        {concepts.map(({ concept, state }) => (
          <li key={concept.id} class={state}>
            <span lang="sv">{plainName(concept)}</span> <span class="quiet-text">{learning.states[state]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
