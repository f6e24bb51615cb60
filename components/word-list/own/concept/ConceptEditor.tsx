import './concept-editor.css';
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { type OwnConcept, type OwnGlossary, schemeIdOf } from '../../../../comments/model/own-glossary.ts';
import type { SchemeChoice } from '../../../../extension/settings/settings.ts';
import { conceptChanges, conceptOfRecord, newConcept } from '../../../../extension/state/glossary/concept-changes.ts';
import { goTo, ownAddress } from '../../../../extension/state/glossary/own-place.ts';
import { useWorkspace } from '../../../../extension/state/workspace/workspace-state.ts';
import type { Glossary } from '../../../../glossary/glossary.ts';
import { blocking, conceptFaults } from '../../../../glossary/own/faults.ts';
import { withJoints } from '../../../../language/swedish/words/joints.ts';
import { detailsWords } from '../../../i18n/tables/own-pages/details.ts';
import { ownGlossariesWords } from '../../../i18n/tables/own-pages/own-glossaries.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { focusWrong } from '../../../workspace/EntryForm.tsx';
import { ConceptDeeds } from './ConceptDeeds.tsx';
import { FaultsContext } from './faults-said.ts';
import { FormsFound } from './forms/FormsFound.tsx';
import { MeaningFields } from './MeaningFields.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { SourceRows } from './SourceRows.tsx';
import { TermRows } from './TermRows.tsx';
import { useConceptForm } from './use-concept-form.ts';
import { useRested } from './use-rested.ts';
import { useSurroundings } from './use-surroundings.ts';

const useWords = wordsFrom(detailsWords, ownGlossariesWords);
/** In milliseconds: faults, forms and tree follow when the keys rest. */
const rest = 150;

interface Props {
  glossary: OwnGlossary;
  /** Its concepts, in order. */
  concepts: readonly OwnConcept[];
  /** All systems, the concept's own glossary, too. */
  all: Glossary;
  choice: SchemeChoice;
  /** Missing of a new one. */
  record?: OwnConcept;
  /** @param id of its record */
  move(id: string, by: -1 | 1): Promise<boolean>;
}

/** The form of a concept, with what would be found of it and where it has its place while it is written. */
export function ConceptEditor({ glossary, concepts, all, choice, record, move }: Props) {
  const { details, ownGlossaries: words } = useWords();
  const state = useWorkspace();
  const at = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isTried = useSignal(false);
  const said = useSignal('');
  const { before, form, isDraft, isWritten, write, cancel, saving, drop, concept } = useConceptForm(
    glossary.id,
    record,
  );
  const scheme = schemeIdOf(glossary.id);
  const around = useSurroundings(all, scheme, choice);
  const rested = useRested(form.value, rest);
  const written = useMemo(() => concept(rested), [rested, before]);
  const faults = useMemo(() => conceptFaults(written, around), [written, around]);
  // Nobody is told what is missing in a form that has just been opened.
  const shown = isTried.value
    ? faults
    : faults.filter(({ kind }) => kind !== 'term-missing' && kind !== 'source-missing');
  useLayoutEffect(() => {
    if (record) heading.current?.focus();
    else at.current?.querySelector<HTMLElement>('input')?.focus();
  }, []);

  const change: typeof write = (fields) => {
    said.value = '';
    write(fields);
  };
  const save = async () => {
    isTried.value = true;
    said.value = '';
    const now = form.peek();
    const wrong = blocking(
      conceptFaults(concept(now), around),
      record ? conceptFaults(conceptOfRecord(record), around) : [],
    );
    if (wrong.length > 0) {
      said.value = words.notSaved;
      // When what is wrong has been drawn.
      return setTimeout(() => focusWrong(at), 2 * rest);
    }
    const changes = record ? conceptChanges(record, now) : [newConcept(glossary.id, concepts, before.id, now)];
    if (changes.length === 0) drop();
    else if (!(await saving(() => state.do(glossary.id, changes)))) return;
    said.value = words.saved;
    // Whoever has gone on meanwhile isn't taken back.
    if (!record && at.current) goTo({ glossary: scheme, concept: before.id });
  };
  const leave = () => {
    cancel();
    isTried.value = false;
    said.value = '';
    if (!record) goTo({ glossary: scheme });
  };
  const name = form.value.terms[0]?.label.trim() || words.newTitle;
  return (
    <section class="concept-editor" aria-labelledby="own-concept">
      <p class="own-way to-rows">
        <a href={ownAddress({ glossary: scheme })}>{words.toList}</a>
      </p>
      <form
        ref={at}
        class="concept-form"
        noValidate
        aria-labelledby="own-concept"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void save();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div class="concept-head">
          <h2 ref={heading} id="own-concept" tabIndex={-1} lang={name === words.newTitle ? undefined : 'sv'}>
            {withJoints(name)}
          </h2>
          <div class="concept-save">
            <p class="quiet-text" role="status">
              {said.value || (isWritten() ? words.unsaved : '')}
            </p>
            <button type="submit" class="main-button">
              {details.save}
            </button>
            <button type="button" onClick={leave}>
              {details.cancel}
            </button>
          </div>
        </div>
        {record && <ConceptDeeds glossary={glossary.id} concepts={concepts} record={record} move={move} drop={drop} />}
        {isDraft && isWritten() && <p class="quiet-text">{details.draftKept}</p>}
        <FaultsContext.Provider value={shown}>
          <TermRows form={form.value} write={change} />
          <MeaningFields form={form.value} write={change} />
          <SourceRows form={form.value} publisher={glossary.publisher} write={change} />
          <FormsFound form={form.value} concept={written} write={change} />
          <PlaceFields form={form.value} concept={written} scheme={scheme} all={all} write={change} />
        </FaultsContext.Provider>
      </form>
    </section>
  );
}
