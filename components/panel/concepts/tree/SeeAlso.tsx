import './tree.css';
import type { Naming } from '../../../../extension/state/tab-state.ts';
import { conceptsOf, type Glossary, schemeOf } from '../../../../glossary/glossary.ts';
import type { Concept, Scheme } from '../../../../glossary/schema.ts';
import { conceptsWords } from '../../../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { LinkedConcept } from './LinkedConcept.tsx';

const useWords = wordsFrom(conceptsWords);

interface Props {
  glossary: Glossary;
  concept: Concept;
  /** How often the document names a concept; undefined where it has not been searched for it, null where there is none. */
  countOf(id: string, scheme: Scheme): Naming | undefined | null;
  open(id: string): void;
}

/** What else a concept has to do with, each to be opened. */
export function SeeAlso({ glossary, concept, countOf, open }: Props) {
  const words = useWords();
  const heading = `related-${concept.id}`;
  const related = conceptsOf(glossary, concept.related);
  if (related.length === 0) return null;
  return (
    <div class="related">
      <h4 id={heading}>{words.seeAlso}</h4>
      <ul aria-labelledby={heading}>
        {related.map((one) => {
          const scheme = schemeOf(glossary, one.id) as Scheme;
          return (
            <li key={one.id}>
              <button type="button" class="linked" onClick={() => open(one.id)}>
                <LinkedConcept
                  concept={one}
                  scheme={scheme}
                  count={countOf(one.id, scheme)}
                  beside={schemeOf(glossary, concept.id)}
                />
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
