import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { OwnConcept } from '../../../../comments/model/own-glossary.ts';
import { schemeIdOf } from '../../../../comments/model/own-glossary.ts';
import { conceptOfRecord } from '../../../../extension/state/glossary/concept-changes.ts';
import {
  type ConceptForm,
  conceptFormOf,
  conceptOfForm,
  isConceptForm,
} from '../../../../extension/state/glossary/concept-form.ts';
import { useWorkspace } from '../../../../extension/state/workspace/workspace-state.ts';
import type { Concept } from '../../../../glossary/schema.ts';
import { newId } from '../../../../storage/db/new-id.ts';
import { conceptDraft, newConceptDraft } from './concept-draft.ts';

/** The fields of a form that aren't as it was opened. */
function writtenIn(form: ConceptForm, opened: ConceptForm): Partial<ConceptForm> {
  const names = Object.keys(form) as (keyof ConceptForm)[];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(form[name]) !== JSON.stringify(opened[name]))
      .map((name) => [name, form[name]]),
  );
}

/**
 * What stands in the form of a concept: as it is stored, with what has been written and isn't saved. That is kept as one types, until it is saved or
 * cancelled; what another window, or an undone step, changes meanwhile comes into the other fields.
 * @param glossary the id of its record
 * @param record missing of a new concept
 */
export function useConceptForm(glossary: string, record?: OwnConcept) {
  const { drafts } = useWorkspace();
  const draft = record ? conceptDraft(record.id) : newConceptDraft(glossary);
  const ownId = useMemo(() => (record ? schemeIdOf(record.id) : newId()), []);
  const before: Partial<Concept> & { id: string } = useMemo(
    () => (record ? conceptOfRecord(record) : { id: ownId }),
    [record],
  );
  const opened = useMemo(() => conceptFormOf(before), [before]);
  const last = useRef(opened);
  const kept = useMemo(() => drafts.of(draft)?.form, []);
  const form = useSignal(useMemo(() => withDraft(opened, kept), []));
  useLayoutEffect(() => {
    if (last.current === opened) return;
    form.value = { ...opened, ...writtenIn(form.peek(), last.current) };
    last.current = opened;
  }, [opened]);
  const keep = () => {
    const written = writtenIn(form.peek(), last.current);
    drafts.write(draft, Object.keys(written).length === 0 ? {} : { form: JSON.stringify(written) });
  };
  return {
    /** As it is stored. */
    before,
    form,
    /** Did something stand in it when it was opened that hadn't been saved? */
    isDraft: kept !== undefined,
    /** Is something in it that isn't saved? */
    isWritten: () => drafts.of(draft) !== undefined,
    write(change: Partial<ConceptForm>) {
      form.value = { ...form.peek(), ...change };
      keep();
    },
    /** What was written goes. */
    cancel() {
      form.value = last.current;
      drafts.drop(draft);
    },
    /** Before it is saved; what can't be saved is kept. */
    async saving(save: () => Promise<boolean>): Promise<boolean> {
      drafts.drop(draft);
      const isSaved = await save();
      if (!isSaved) keep();
      return isSaved;
    },
    drop: () => drafts.drop(draft),
    concept: (now: ConceptForm) => conceptOfForm(now, before),
  };
}

function withDraft(opened: ConceptForm, kept: unknown): ConceptForm {
  if (typeof kept !== 'string') return opened;
  try {
    const form: unknown = { ...opened, ...JSON.parse(kept) };
    return isConceptForm(form) ? form : opened;
  } catch {
    return opened;
  }
}
