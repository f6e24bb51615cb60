import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useImperativeHandle, useMemo, useRef } from 'preact/hooks';
import { type Document, documentRoles } from '../../../comments/model/model.ts';
import { titleOr } from '../../../comments/model/title.ts';
import {
  type DocumentFields,
  documentChanges,
  documentDraft,
  documentForm,
  newArende,
} from '../../../extension/state/workspace/document-changes.ts';
import { headingOf } from '../../../extension/state/workspace/entry-focus.ts';
import { ordered } from '../../../extension/state/workspace/order.ts';
import { useOverview, useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import { detailsWords } from '../../i18n/tables/own-pages/details.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { EntryForm, focusWrong, type SaveFirst } from '../EntryForm.tsx';
import { Field } from '../Field.tsx';

const useWords = wordsFrom(commonWords, detailsWords);

interface Props {
  document: Document;
  close(): void;
  saving: RefObject<SaveFirst | null>;
}

/** What a document is called, what it is, and which ärende it belongs to. */
export function DocumentForm({ document, close, saving }: Props) {
  const { details, untitled } = useWords();
  const state = useWorkspace();
  const overview = useOverview();
  const before = useMemo(() => document, []);
  const withoutTitle = useSignal(false);

  const { id } = before;
  const draft = useMemo(() => state.drafts.of(id), []);
  const filled = useMemo(() => documentForm(before, draft), []);
  const at = useRef<HTMLFormElement>(null);

  const typed = (form: HTMLFormElement) => state.drafts.write(id, documentDraft(before, filledIn(form)));
  const store = async (form: HTMLFormElement): Promise<boolean> => {
    const written = filledIn(form);
    const changes = documentChanges(before, written);
    withoutTitle.value = changes === undefined;
    if (!changes) return false;
    const moves = written.arende !== (before.arende ?? '');
    // Before it is saved: what moves to another ärende is drawn anew there, and would open with it.
    state.drafts.drop(id);
    const isDone = changes.length === 0 || (await state.do(id, changes, moves ? headingOf(id) : undefined));
    if (!isDone) typed(form);
    return isDone;
  };
  const save = async (form: HTMLFormElement) => {
    if (await store(form)) close();
  };
  useImperativeHandle(saving, () => async () => {
    const isDone = at.current !== null && (await store(at.current));
    if (!isDone) focusWrong(at);
    return isDone;
  });
  const leave = () => {
    state.drafts.drop(id);
    close();
  };

  return (
    <EntryForm
      says={details.editOf(titleOr(before.title, untitled))}
      save={save}
      close={leave}
      typed={typed}
      isDraft={draft !== undefined}
      at={at}
    >
      <div class="wide">
        <Field label={details.field.title} error={withoutTitle.value ? details.errors.title : undefined}>
          {(given) => <input {...given} name="title" type="text" lang="sv" defaultValue={filled.title} />}
        </Field>
      </div>
      <Field label={details.field.role}>
        {(given) => (
          <select {...given} name="role">
            <option value="">{details.notChosen}</option>
            {documentRoles.map((role) => (
              <option key={role} value={role} selected={role === filled.role}>
                {details.roles[role]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={details.field.arende}>
        {(given) => (
          <select {...given} name="arende">
            <option value="">{details.noArende}</option>
            {ordered(overview?.arenden ?? [], 'title').map(({ arende }) => (
              <option key={arende.id} value={arende.id} selected={arende.id === filled.arende}>
                {titleOr(arende.title, untitled)}
              </option>
            ))}
            <option value={newArende} selected={filled.arende === newArende}>
              {details.newArende}
            </option>
          </select>
        )}
      </Field>
    </EntryForm>
  );
}

function filledIn(form: HTMLFormElement): DocumentFields {
  const written = new FormData(form);
  const text = (name: string) => String(written.get(name) ?? '');
  return { title: text('title'), role: text('role'), arende: text('arende') };
}
