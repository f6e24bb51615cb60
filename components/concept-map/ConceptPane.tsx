import type { RefObject } from 'preact';
import type { FollowedDocument } from '../../extension/state/follow-tab.ts';
import type { Naming } from '../../extension/state/tab-state.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import type { Concept, Scheme } from '../../glossary/schema.ts';
import { withJoints } from '../../language/swedish/words/joints.ts';
import { mapsWords } from '../i18n/tables/own-pages/maps.ts';
import { conceptsWords } from '../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { Definition, ScopeNotes } from '../panel/concepts/entry/Definition.tsx';
import { Passages } from '../panel/concepts/passages/Passages.tsx';
import { SeeAlso } from '../panel/concepts/tree/SeeAlso.tsx';
import { WordListLink } from './MapLinks.tsx';

const useWords = wordsFrom(conceptsWords, mapsWords);

interface Props {
  glossary: Glossary;
  concept: Concept;
  heading: RefObject<HTMLHeadingElement | null>;
  /** How often the document names a concept; undefined where it has not been searched for it, null where there is none. */
  countOf(id: string, scheme: Scheme): Naming | undefined | null;
  /** The number of places of this concept. */
  count: number | undefined;
  document: FollowedDocument | undefined;
  open(id: string): void;
  compare(): void;
  close(): void;
}

/** The concept that is open in the map: what it means, who says so, and where in the document it is. */
export function ConceptPane({ glossary, concept, heading, countOf, count, document, open, compare, close }: Props) {
  const { maps, mapLinks } = useWords();
  const state = document?.state.value;
  const name = concept.prefLabel.sv;
  return (
    <section class="concept-pane" aria-labelledby="map-concept">
      <h3 id="map-concept" ref={heading} tabIndex={-1} lang="sv">
        {withJoints(name)}
      </h3>
      <div class="buttons">
        <button type="button" onClick={compare}>
          {mapLinks.compareWith}
        </button>
        <button type="button" onClick={close}>
          {maps.closeConcept}
        </button>
      </div>
      <Definition concept={concept}>
        <ScopeNotes concept={concept} />
        <SeeAlso glossary={glossary} concept={concept} countOf={countOf} open={open} />
        <p class="map-links">
          <WordListLink concept={concept.id} />
        </p>
      </Definition>
      {document && state?.is === 'reading' && count !== undefined && count > 0 && (
        <Passages
          key={concept.id}
          concept={concept.id}
          count={count}
          guides={state.report.guides[concept.id] ?? 0}
          passages={state.passages[concept.id]}
          shown={undefined}
          goTo={(index) => document.goTo(concept.id, index)}
          load={(from) => document.load(concept.id, from)}
        />
      )}
    </section>
  );
}
