import './problems.css';
import type { GlossaryProblem } from '../../../glossary/read-scheme.ts';
import { panelWords } from '../../i18n/tables/reading/panel.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(panelWords);

/** Names the glossary files that could not be used. */
export function Problems({ problems }: { problems: GlossaryProblem[] }) {
  const words = useWords();
  if (problems.length === 0) return null;
  return (
    <section class="problems" role="alert">
      <h2>{words.problemsHeading}</h2>
      <p>{words.problemsWhat}</p>
      <ul>
        {problems.map(({ file, concept, field, kind }) => (
          <li key={`${file} ${concept} ${field} ${kind}`}>{words.problem(file, concept, field, kind)}</li>
        ))}
      </ul>
    </section>
  );
}
