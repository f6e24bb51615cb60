import './search-miss.css';
import { isOn, type SchemeChoice, switchScheme } from '../../../../extension/settings/settings.ts';
import { answers } from '../../../../extension/state/panel/concept-search.ts';
import type { Glossary } from '../../../../glossary/glossary.ts';
import { withJoints } from '../../../../language/swedish/words/joints.ts';
import { panelWords } from '../../../i18n/tables/reading/panel.ts';
import { conceptsWords } from '../../../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';

const useWords = wordsFrom(conceptsWords, panelWords);

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
                <span>{withJoints(title[words.language])}</span>
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
