import type { Glossary } from '../../glossary/glossary.ts';
import { isOn, type SchemeChoice, switchScheme } from '../../settings.ts';
import { useWords } from '../words/context.ts';
import { answers } from './concept-search.ts';

interface Props {
  glossary: Glossary;
  choice: SchemeChoice;
  /** What is sought. */
  sought: string;
}

/** That no concept system that is on has what is sought, and which of the others do. */
export function SearchMiss({ glossary, choice, sought }: Props) {
  const words = useWords();
  if (sought.trim() === '') return null;
  const having = glossary.schemes.filter(({ concepts }) => concepts.some((concept) => answers(concept, sought)));
  if (having.some((scheme) => isOn(scheme, choice))) return <div role="status" />;
  return (
    <div class="search-miss" role="status">
      <p>{words.notFound(sought.trim())}</p>
      {having.length > 0 && (
        <>
          <p>{words.foundInOff}</p>
          <ul>
            {having.map(({ id, title }) => (
              <li key={id}>
                <span>{title[words.language]}</span>
                <button
                  type="button"
                  aria-label={`${words.switchOn}: ${title[words.language]}`}
                  onClick={() => void switchScheme(id, true)}
                >
                  {words.switchOn}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
