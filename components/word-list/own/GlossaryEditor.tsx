import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { type OwnConcept, type OwnGlossary, recordIdOf, schemeIdOf } from '../../../comments/model/own-glossary.ts';
import type { SchemeChoice } from '../../../extension/settings/settings.ts';
import { movedConcept } from '../../../extension/state/glossary/concept-changes.ts';
import { newConceptPlace, ownAddress } from '../../../extension/state/glossary/own-place.ts';
import { useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import type { Glossary } from '../../../glossary/glossary.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { ownGlossariesWords } from '../../i18n/tables/own-pages/own-glossaries.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { ConceptRows } from './ConceptRows.tsx';
import { ConceptEditor } from './concept/ConceptEditor.tsx';
import { HeadFacts } from './HeadFacts.tsx';
import { MarkSwitch } from './MarkSwitch.tsx';

const useWords = wordsFrom(ownGlossariesWords);

interface Props {
  record: OwnGlossary;
  /** Its own, in order. */
  concepts: readonly OwnConcept[];
  /** All systems, this one, too. */
  glossary: Glossary;
  choice: SchemeChoice;
  /** The id of the concept that is open, or `new`. */
  concept?: string;
}

/** A glossary that is open: its concepts in order, and beside them, where there is room, the one that is written. */
export function GlossaryEditor({ record, concepts, glossary, choice, concept }: Props) {
  const { ownGlossaries: words } = useWords();
  const state = useWorkspace();
  const scheme = schemeIdOf(record.id);
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useMemo(() => concepts.find(({ id }) => id === recordIdOf(concept ?? '')), [concepts, concept]);
  const isNew = concept === newConceptPlace;
  const last = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = concept;
    if (concept !== undefined) return;
    const row = document.querySelector<HTMLElement>(`[data-concept="${before}"]`);
    (row ?? heading.current)?.focus();
  }, [concept]);
  const move = async (id: string, by: -1 | 1): Promise<boolean> => {
    const changes = movedConcept(concepts, id, by);
    return changes.length > 0 && state.do(record.id, changes);
  };
  return (
    <div class={concept === undefined ? 'glossary-editor' : 'glossary-editor concept-open'}>
      <section class="glossary-side" aria-labelledby="own-glossary">
        <p class="own-way">
          <a
            href={ownAddress()}
            onClick={(event) => {
              event.preventDefault();
              location.hash = '';
            }}
          >
            {words.toGlossaries}
          </a>
        </p>
        <h2 ref={heading} id="own-glossary" tabIndex={-1} lang="sv">
          {withJoints(record.title.sv)}
        </h2>
        <HeadFacts record={record} count={concepts.length} glossary={glossary} />
        <MarkSwitch record={record} choice={choice} />
        <ConceptRows glossary={record.id} concepts={concepts} open={concept} move={move} />
      </section>
      {concept === undefined ? (
        <p class="no-concept quiet-text">{words.nothingOpen}</p>
      ) : opened || isNew ? (
        <ConceptEditor
          key={concept}
          glossary={record}
          concepts={concepts}
          all={glossary}
          choice={choice}
          move={move}
          {...(opened && { record: opened })}
        />
      ) : (
        <p class="no-such-concept">
          <a href={ownAddress({ glossary: scheme })}>{words.toList}</a> {words.conceptGone}
        </p>
      )}
    </div>
  );
}
