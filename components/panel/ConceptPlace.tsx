import { conceptsOf, type Glossary } from '../../glossary/glossary.ts';
import type { Concept, Scheme } from '../../glossary/schema.ts';
import { isOn, type SchemeChoice } from '../../settings.ts';
import { useWords } from '../words/context.ts';
import { ConceptTree } from './ConceptTree.tsx';
import { LinkedConcept } from './LinkedConcept.tsx';

interface Props {
  glossary: Glossary;
  concept: Concept;
  counts: Readonly<Record<string, number>>;
  choice: SchemeChoice;
  /** Opens another concept in the panel. */
  open(id: string): void;
}

/** Where a concept stands among the others: its tree, and what else it has to do with. */
export function ConceptPlace({ glossary, concept, counts, choice, open }: Props) {
  const words = useWords();
  const heading = `related-${concept.id}`;
  const schemeOf = (id: string) => glossary.schemes.find(({ concepts }) => concepts.some((one) => one.id === id));
  const own = schemeOf(concept.id);
  const related = conceptsOf(glossary, concept.related);
  const countOf = (id: string, scheme: Scheme) => (isOn(scheme, choice) ? (counts[id] ?? 0) : undefined);
  return (
    <>
      <ConceptTree glossary={glossary} concept={concept} countOf={countOf} open={open} />
      {related.length > 0 && (
        <div class="related">
          <h4 id={heading}>{words.seeAlso}</h4>
          <ul aria-labelledby={heading}>
            {related.map((one) => {
              const scheme = schemeOf(one.id) as Scheme;
              return (
                <li key={one.id}>
                  <button type="button" class="linked" onClick={() => open(one.id)}>
                    <LinkedConcept concept={one} scheme={scheme} count={countOf(one.id, scheme)} beside={own} />
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}
