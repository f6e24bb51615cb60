import type { RefObject } from 'preact';
import type { Glossary } from '../../../glossary/glossary.ts';
import type { Concept, Scheme } from '../../../glossary/schema.ts';
import type { FollowedDocument } from '../../../reading/follow-tab.ts';
import { Definition } from '../../panel/Definition.tsx';
import { Passages } from '../../panel/Passages.tsx';
import { SeeAlso } from '../../panel/SeeAlso.tsx';
import { useWords } from '../../words/context.ts';

interface Props {
  glossary: Glossary;
  concept: Concept;
  heading: RefObject<HTMLHeadingElement | null>;
  /** How often the document names a concept; undefined where that isn't known. */
  countOf(id: string, scheme: Scheme): number | undefined;
  /** Of this one. */
  count: number | undefined;
  document: FollowedDocument | undefined;
  open(id: string): void;
  compare(): void;
  close(): void;
}

/** The concept that is open in the map: what it means, who says so, and where in the document it is. */
export function ConceptPane({ glossary, concept, heading, countOf, count, document, open, compare, close }: Props) {
  const { maps } = useWords();
  const state = document?.state.value;
  const name = concept.prefLabel.sv;
  return (
    <section class="concept-pane" aria-labelledby="map-concept">
      <h3 id="map-concept" ref={heading} tabIndex={-1} lang="sv">
        {name}
      </h3>
      <div class="buttons">
        <button type="button" onClick={compare}>
          {maps.compareWith}
        </button>
        <button type="button" onClick={close}>
          {maps.closeConcept}
        </button>
      </div>
      <Definition
        concept={concept}
        place={<SeeAlso glossary={glossary} concept={concept} countOf={countOf} open={open} />}
      >
        {null}
      </Definition>
      {document && state?.is === 'reading' && count !== undefined && count > 0 && (
        <Passages
          key={concept.id}
          concept={concept.id}
          count={count}
          passages={state.passages[concept.id]}
          shown={undefined}
          goTo={(index) => document.goTo(concept.id, index)}
          load={(from) => document.load(concept.id, from)}
        />
      )}
    </section>
  );
}
