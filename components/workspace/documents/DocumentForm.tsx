import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { type Document, documentRoles } from '../../../comments/model/model.ts';
import { isUntitled, titleOr } from '../../../comments/model/title.ts';
import { documentChanges, newArende } from '../../../extension/state/workspace/document-changes.ts';
import { headingOf } from '../../../extension/state/workspace/entry-focus.ts';
import { ordered } from '../../../extension/state/workspace/order.ts';
import { useOverview, useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import { detailsWords } from '../../i18n/tables/own-pages/details.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { EntryForm } from '../EntryForm.tsx';
import { Field } from '../Field.tsx';

const useWords = wordsFrom(commonWords, detailsWords);

/** What a document is called, what it is, and which ärende it belongs to. */
export function DocumentForm({ document, close }: { document: Document; close(): void }) {
  const { details, untitled } = useWords();
  const state = useWorkspace();
  const overview = useOverview();
  const before = useMemo(() => document, []);
  const withoutTitle = useSignal(false);

  const save = async (form: HTMLFormElement) => {
    const written = new FormData(form);
    const text = (name: string) => String(written.get(name) ?? '');
    const changes = documentChanges(before, { title: text('title'), role: text('role'), arende: text('arende') });
    withoutTitle.value = changes === undefined;
    if (!changes) return;
    const moves = text('arende') !== (before.arende ?? '');
    if (changes.length === 0 || (await state.do(before.id, changes, moves ? headingOf(before.id) : undefined))) close();
  };

  return (
    <EntryForm says={details.editOf(titleOr(before.title, untitled))} save={save} close={close}>
      <div class="wide">
        <Field label={details.field.title} error={withoutTitle.value ? details.errors.title : undefined}>
          {(given) => (
            <input
              {...given}
              name="title"
              type="text"
              lang="sv"
              defaultValue={isUntitled(before.title) ? '' : before.title}
            />
          )}
        </Field>
      </div>
      <Field label={details.field.role}>
        {(given) => (
          <select {...given} name="role">
            <option value="">{details.notChosen}</option>
            {documentRoles.map((role) => (
              <option key={role} value={role} selected={role === before.role}>
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
              <option key={arende.id} value={arende.id} selected={arende.id === before.arende}>
                {titleOr(arende.title, untitled)}
              </option>
            ))}
            <option value={newArende}>{details.newArende}</option>
          </select>
        )}
      </Field>
    </EntryForm>
  );
}
