import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useImperativeHandle, useMemo, useRef } from 'preact/hooks';
import { stances } from '../../../comments/model/comment.ts';
import type { Arende, New } from '../../../comments/model/model.ts';
import { isUntitled, titleOr } from '../../../comments/model/title.ts';
import { newArendeDraft } from '../../../extension/state/workspace/entry-drafts.ts';
import {
  type HeadError,
  type HeadForm,
  halfDay,
  headChanges,
  headDraft,
  headForm,
} from '../../../extension/state/workspace/head-changes.ts';
import { useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import type { Change } from '../../../storage/commands/command.ts';
import { detailsWords } from '../../i18n/tables/own-pages/details.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { DayField } from '../DayField.tsx';
import { EntryForm, focusWrong, type SaveFirst } from '../EntryForm.tsx';
import { Field } from '../Field.tsx';
import { type NumberRow, NumberRows, numberRowsOf } from './NumberRows.tsx';

const useWords = wordsFrom(commonWords, detailsWords);

interface Props {
  arende: New<Arende>;
  /** What the form is for; else to change what is there. */
  says?: string;
  /** Makes a new one of what has been filled in; tells whether it is done. */
  make?(fields: Record<string, unknown>): Promise<boolean>;
  close(): void;
  saving?: RefObject<SaveFirst | null>;
}

/** An ärende's head. Only what is changed in it is written: the rest may be changed in another window meanwhile. */
export function ArendeForm({ arende, says, make, close, saving }: Props) {
  const { details, untitled } = useWords();
  const state = useWorkspace();
  // As it was when the form was opened: what the reader sees in it is what they change.
  const before = useMemo(() => arende, []);
  const draftId = make ? newArendeDraft : before.id;
  const draft = useMemo(() => state.drafts.of(draftId), []);
  const filled = useMemo(() => headForm(before, draft), []);
  const rows = useSignal<NumberRow[]>(numberRowsOf(filled.numbers));
  const errors = useSignal<HeadError[]>([]);
  const at = useRef<HTMLFormElement>(null);
  const typed = () => {
    if (at.current) state.drafts.write(draftId, headDraft(before, filledIn(at.current, rows.peek())));
  };

  const store = async (form: HTMLFormElement): Promise<boolean> => {
    const read = headChanges(before, filledIn(form, rows.value), !make && isUntitled(before.title));
    errors.value = 'errors' in read ? read.errors : [];
    if ('errors' in read) return false;
    const { fields } = read;
    const change = { do: 'set', kind: 'arende', id: before.id, fields } as Change;
    // Before it is saved: what moves to another list is drawn anew there, and would open with it.
    state.drafts.drop(draftId);
    const isDone = make
      ? await make(fields)
      : Object.keys(fields).length === 0 || (await state.do(before.id, [change]));
    if (!isDone) typed();
    return isDone;
  };
  const save = async (form: HTMLFormElement) => {
    if ((await store(form)) && !make) close();
  };
  useImperativeHandle(saving ?? null, () => async () => {
    const isDone = at.current !== null && (await store(at.current));
    if (!isDone) focusWrong(at);
    return isDone;
  });
  const leave = () => {
    state.drafts.drop(draftId);
    close();
  };

  const field = (name: 'title' | 'sender' | 'remissinstans' | 'handlaggare', label: string, error?: HeadError) => (
    <Field label={label} error={error && errors.value.includes(error) ? details.errors[error] : undefined}>
      {(given) => <input {...given} name={name} type="text" lang="sv" defaultValue={filled[name]} />}
    </Field>
  );
  return (
    <EntryForm
      says={says ?? details.editOf(titleOr(before.title, untitled))}
      save={save}
      close={leave}
      typed={typed}
      isDraft={draft !== undefined}
      at={at}
    >
      <div class="wide">{field('title', details.field.title, 'title')}</div>
      {field('sender', details.sender)}
      <DayField
        label={details.field.deadline}
        error={errors.value.includes('deadline') ? details.errors.deadline : undefined}
        name="deadline"
        day={filled.deadline}
      />
      <NumberRows rows={rows} changed={typed} isWrong={errors.value.includes('number')} />
      {field('remissinstans', details.remissinstans)}
      {field('handlaggare', details.handlaggare)}
      <Field label={details.stance}>
        {(given) => (
          <select {...given} name="stance">
            <option value="">{details.notChosen}</option>
            {stances.map((stance) => (
              <option key={stance} value={stance} selected={stance === filled.stance}>
                {details.stances[stance]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="wide">
        <Field label={details.field.summary} hint={details.summaryWhat}>
          {(given) => <textarea {...given} name="summary" rows={4} lang="sv" defaultValue={filled.summary} />}
        </Field>
      </div>
    </EntryForm>
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
    deadline: day.validity.badInput ? halfDay : day.value,
    remissinstans: text('remissinstans'),
    handlaggare: text('handlaggare'),
    stance: text('stance'),
    summary: text('summary'),
  };
}
