import { useSignal } from '@preact/signals';
import { useId, useMemo, useRef } from 'preact/hooks';
import { stances } from '../../annotations/comment.ts';
import type { Arende } from '../../annotations/model.ts';
import type { Change } from '../../storage/command.ts';
import { useWords } from '../words/context.ts';
import { Field } from './Field.tsx';
import { type HeadError, type HeadForm, headChanges } from './head-changes.ts';
import { type NumberRow, NumberRows, rowsOf } from './NumberRows.tsx';
import { useWork } from './work.ts';

/** An ärende's head. Only what is changed in it is written: the rest may be changed in another window meanwhile. */
export function ArendeForm({ arende, close }: { arende: Arende; close(): void }) {
  const { workspace } = useWords();
  const work = useWork();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  // As it was when the form was opened: what the reader sees in it is what they change.
  const before = useMemo(() => arende, []);
  const rows = useSignal<NumberRow[]>(rowsOf(before.numbers));
  const errors = useSignal<HeadError[]>([]);

  const save = async (event: Event) => {
    event.preventDefault();
    if (!form.current) return;
    const read = headChanges(before, filledIn(form.current, rows.value));
    errors.value = 'errors' in read ? read.errors : [];
    if ('errors' in read) {
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    const { fields } = read;
    const change = { do: 'set', kind: 'arende', id: before.id, fields } as Change;
    if (Object.keys(fields).length === 0 || (await work.do(before.id, [change]))) close();
  };

  const field = (name: 'title' | 'sender' | 'remissinstans' | 'handlaggare', label: string, error?: HeadError) => (
    <Field label={label} error={error && errors.value.includes(error) ? workspace.errors[error] : undefined}>
      {(given) => <input {...given} name={name} type="text" lang="sv" defaultValue={before[name] ?? ''} />}
    </Field>
  );
  return (
    <form ref={form} class="form" noValidate aria-labelledby={`${id}-what`} onSubmit={(event) => void save(event)}>
      <p class="unseen" id={`${id}-what`}>
        {workspace.editOf(before.title)}
      </p>
      <div class="wide">{field('title', workspace.field.title, 'title')}</div>
      {field('sender', workspace.sender)}
      <Field
        label={workspace.field.deadline}
        error={errors.value.includes('deadline') ? workspace.errors.deadline : undefined}
      >
        {(given) => <input {...given} name="deadline" type="date" defaultValue={before.deadline ?? ''} />}
      </Field>
      <NumberRows rows={rows} isWrong={errors.value.includes('number')} />
      {field('remissinstans', workspace.remissinstans)}
      {field('handlaggare', workspace.handlaggare)}
      <Field label={workspace.stance}>
        {(given) => (
          <select {...given} name="stance">
            <option value="">{workspace.notChosen}</option>
            {stances.map((stance) => (
              <option key={stance} value={stance} selected={stance === before.stance}>
                {workspace.stances[stance]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="wide">
        <Field label={workspace.field.summary} hint={workspace.summaryWhat}>
          {(given) => <textarea {...given} name="summary" rows={4} lang="sv" defaultValue={before.summary ?? ''} />}
        </Field>
      </div>
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

function filledIn(form: HTMLFormElement, rows: readonly NumberRow[]): HeadForm {
  const written = new FormData(form);
  const text = (name: string) => String(written.get(name) ?? '');
  const day = form.elements.namedItem('deadline') as HTMLInputElement;
  return {
    title: text('title'),
    sender: text('sender'),
    numbers: rows.map(({ number, owner }) => ({ number, owner })),
    // A day that is half written has no value.
    deadline: day.validity.badInput ? '?' : day.value,
    remissinstans: text('remissinstans'),
    handlaggare: text('handlaggare'),
    stance: text('stance'),
    summary: text('summary'),
  };
}
