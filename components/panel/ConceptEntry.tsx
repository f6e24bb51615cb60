import type { ComponentChildren } from 'preact';
import type { Concept } from '../../glossary/schema.ts';
import type { DefinitionPassage, Passage, Usage } from '../../messaging.ts';
import type { Shown } from '../../reading/tab-state.ts';
import { OwnCardButton } from '../learning/OwnCardButton.tsx';
import { useWords } from '../words/context.ts';
import { Definition } from './Definition.tsx';
import { Forms } from './Forms.tsx';
import { OwnDefinitions } from './OwnDefinitions.tsx';
import { type OpenedConcept, useAwaitedRow } from './opened-concept.ts';
import { Passages } from './Passages.tsx';
import { PassageWalk } from './PassageWalk.tsx';

interface Props {
  concept: Concept;
  /** Missing where the document has not been searched for the concept. */
  count: number | undefined;
  opened: OpenedConcept;
  open: boolean;
  /** Where the concept stands among the others. */
  place: ComponentChildren;
  shown: Shown | undefined;
  walk(step: 1 | -1): void;
  passages: readonly Passage[] | undefined;
  usage: Usage | undefined;
  /** What the document itself says that the concept is. */
  definitions: readonly DefinitionPassage[];
  goTo(index: number): void;
  /** Begins a comment on one place. */
  comment(index: number): void;
  load(from: number): void;
  loadUsage(): void;
}

/** A concept's row; opened it says what it means, who says so and where in the document it is. */
export function ConceptEntry(props: Props) {
  const { concept, count, opened, open, place, shown, walk, passages, usage, definitions, goTo, load, comment } = props;
  const words = useWords();
  const row = useAwaitedRow(opened, concept.id);
  const details = `concept-${concept.id}`;
  return (
    <li class={open ? 'concept open' : 'concept'}>
      <h3>
        <button
          ref={row}
          type="button"
          aria-expanded={open}
          aria-controls={details}
          onClick={() => opened.toggle(concept.id)}
        >
          <span lang="sv">{concept.prefLabel.sv}</span>
          {count !== undefined && (
            <span class="count">
              {count}
              <span class="unseen"> {words.placesNoun(count)}</span>
            </span>
          )}
        </button>
      </h3>
      <div id={details} hidden={!open}>
        {open && (
          <>
            <Definition concept={concept} place={place}>
              <OwnDefinitions concept={concept} definitions={definitions} goTo={goTo} />
              {count !== undefined && count > 0 && <Forms usage={usage} load={props.loadUsage} />}
            </Definition>
            {count !== undefined && count > 0 && (
              <>
                <PassageWalk label={concept.prefLabel.sv} count={count} shown={shown} walk={walk} comment={comment} />
                <Passages
                  concept={concept.id}
                  count={count}
                  passages={passages}
                  shown={shown?.index}
                  goTo={goTo}
                  load={load}
                />
              </>
            )}
            <div class="own-card">
              <OwnCardButton concept={concept.id} />
            </div>
          </>
        )}
      </div>
    </li>
  );
}
