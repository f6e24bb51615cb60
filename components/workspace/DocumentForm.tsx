import { useSignal } from '@preact/signals';
import { useId, useMemo, useRef } from 'preact/hooks';
import { type Document, documentRoles } from '../../annotations/model.ts';
import { useWords } from '../words/context.ts';
import { documentChanges, newArende } from './document-changes.ts';
import { headingOf } from './entry-focus.ts';
import { Field } from './Field.tsx';
import { ordered } from './order.ts';
import { useOverview, useWork } from './work.ts';

/** What a document is called, what it is, and which ärende it belongs to. */
export function DocumentForm({ document, close }: { document: Document; close(): void }) {
  const { workspace } = useWords();
  const work = useWork();
  const overview = useOverview();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const before = useMemo(() => document, []);
  const withoutTitle = useSignal(false);

  const save = async (event: Event) => {
    event.preventDefault();
    if (!form.current) return;
    const written = new FormData(form.current);
    const text = (name: string) => String(written.get(name) ?? '');
    const changes = documentChanges(before, { title: text('title'), role: text('role'), arende: text('arende') });
    withoutTitle.value = changes === undefined;
    if (!changes) {
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    const moves = text('arende') !== (before.arende ?? '');
    if (changes.length === 0 || (await work.do(before.id, changes, moves ? headingOf(before.id) : undefined))) close();
  };

  return (
    <form ref={form} class="form" noValidate aria-labelledby={`${id}-what`} onSubmit={(event) => void save(event)}>
      <p class="unseen" id={`${id}-what`}>
        {workspace.editOf(before.title)}
      </p>
      <div class="wide">
        <Field label={workspace.field.title} error={withoutTitle.value ? workspace.errors.title : undefined}>
          {(given) => <input {...given} name="title" type="text" lang="sv" defaultValue={before.title} />}
        </Field>
      </div>
      <Field label={workspace.field.role}>
        {(given) => (
          <select {...given} name="role">
            <option value="">{workspace.notChosen}</option>
            {documentRoles.map((role) => (
              <option key={role} value={role} selected={role === before.role}>
                {workspace.roles[role]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={workspace.field.arende}>
        {(given) => (
          <select {...given} name="arende">
            <option value="">{workspace.noArende}</option>
            {ordered(overview?.arenden ?? [], 'title').map(({ arende }) => (
              <option key={arende.id} value={arende.id} selected={arende.id === before.arende}>
                {arende.title}
              </option>
            ))}
            <option value={newArende}>{workspace.newArende}</option>
          </select>
        )}
      </Field>
      <div class="buttons wide">
        <button type="submit" class="main-button">
          {workspace.save}
        </button>
        <button type="button" onClick={close}>
          {workspace.cancel}
        </button>
      </div>
    </form>
  );
}
