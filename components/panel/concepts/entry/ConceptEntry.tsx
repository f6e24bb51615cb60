import './concept-entry.css';
import type { ComponentChildren } from 'preact';
import type { DefinitionPassage, Passage, Usage } from '../../../../extension/protocol/messaging.ts';
import { type OpenedConcept, rowBeside, useAwaitedRow } from '../../../../extension/state/panel/opened-concept.ts';
import type { Shown } from '../../../../extension/state/tab-state.ts';
import type { Concept } from '../../../../glossary/schema.ts';
import { withJoints } from '../../../../language/swedish/words/joints.ts';
import { conceptsWords } from '../../../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { OwnCardButton } from '../../../practice/OwnCardButton.tsx';
import { Fold } from '../../../ui/controls/Fold.tsx';
import { Passages } from '../passages/Passages.tsx';
import { PassageWalk } from '../passages/PassageWalk.tsx';
import { Definition, hasScopeNotes, ScopeNotes } from './Definition.tsx';
import { Forms } from './Forms.tsx';
import { OwnDefinitions } from './OwnDefinitions.tsx';

const useWords = wordsFrom(conceptsWords);

interface Props {
  concept: Concept;
  /** Missing where the document has not been searched for the concept. */
  count: number | undefined;
  /** How often it is named in words that are struck out, which counts no more. */
  struck: number;
  /** How many of them stand in tables of contents, menus and lists of links. */
  guides: number;
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
  const {
    concept,
    count,
    struck,
    guides,
    opened,
    open,
    place,
    shown,
    walk,
    passages,
    usage,
    definitions,
    goTo,
    load,
    comment,
  } = props;
  const words = useWords();
  const row = useAwaitedRow(opened, concept.id);
  const details = `concept-${concept.id}`;
  /** Up and down go from row to row; right opens, and then goes from place to place, as left does backwards. */
  const onKey = (event: KeyboardEvent) => {
    const { key, currentTarget } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp')
      rowBeside(currentTarget as HTMLElement, key === 'ArrowDown' ? 1 : -1)?.focus();
    else if (key === 'ArrowRight' && !open) opened.toggle(concept.id);
    else if ((key === 'ArrowRight' || key === 'ArrowLeft') && (count ?? 0) + struck > 0)
      walk(key === 'ArrowRight' ? 1 : -1);
    else return;
    event.preventDefault();
  };
  return (
    <li class={open ? 'concept open' : 'concept'}>
      <h3>
        <button
          ref={row}
          type="button"
          aria-expanded={open}
          aria-controls={details}
          onClick={() => opened.toggle(concept.id)}
          onKeyDown={onKey}
        >
          <span lang="sv">{withJoints(concept.prefLabel.sv)}</span>
          {count !== undefined && (
            <span class="count">
              {count === 0 && struck > 0 ? (
                words.onlyStruck
              ) : (
                <>
                  {count}
                  <span class="unseen"> {words.placesNoun(count)}</span>
                </>
              )}
            </span>
          )}
        </button>
      </h3>
      <div id={details} hidden={!open}>
        {open && (
          <>
            <Definition concept={concept} />
            {count !== undefined && count + struck > 0 && (
              <>
                <PassageWalk
                  label={concept.prefLabel.sv}
                  count={count}
                  struck={struck}
                  guides={guides}
                  shown={shown}
                  walk={walk}
                  comment={comment}
                />
                <Passages
                  concept={concept.id}
                  count={count + struck}
                  guides={guides}
                  passages={passages}
                  shown={shown?.index}
                  goTo={goTo}
                  load={load}
                />
              </>
            )}
            <div class="concept-folds">
              {definitions.length > 0 && (
                <Fold part="own-definitions" title={words.ownDefinitions} open>
                  <OwnDefinitions concept={concept} definitions={definitions} goTo={goTo} />
                </Fold>
              )}
              <Fold part="concept-place" title={words.place}>
                {place}
              </Fold>
              {count !== undefined && count > 0 && (
                <Fold part="forms" title={words.forms}>
                  <Forms usage={usage} load={props.loadUsage} />
                </Fold>
              )}
              {hasScopeNotes(concept) && (
                <Fold part="notes" title={words.notes}>
                  <ScopeNotes concept={concept} />
                </Fold>
              )}
              <OwnCardButton concept={concept.id} />
            </div>
          </>
        )}
      </div>
    </li>
  );
}
