import type { GlossaryProblem } from '../../glossary/read-scheme.ts';
import { useWords } from '../words/context.ts';

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
