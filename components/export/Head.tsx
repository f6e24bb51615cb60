import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Arende, Document } from '../../annotations/model.ts';
import { headOf } from '../../comment-list/head.ts';
import { useWords } from '../words/context.ts';
import { ArendeForm } from '../workspace/ArendeForm.tsx';
import { EditButton } from '../workspace/EditButton.tsx';
import { Field } from '../workspace/Field.tsx';
import { useWork } from '../workspace/work.ts';
import { useExporting } from './exporting.ts';

interface Props {
  /** Missing where a document without one is exported. */
  arende: Arende | undefined;
  documents: readonly Document[];
}

/** What stands over the list. It is the ärende's, and changed there; the date is the list's own. */
export function Head({ arende, documents }: Props) {
  const words = useWords();
  const exporting = useExporting();
  const work = useWork();
  const editing = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const { date } = exporting.plan.value;
  return (
    <section class="part" aria-labelledby="head">
      <div class="entry-head">
        <h2 id="head">{words.export.head}</h2>
        {arende && <EditButton button={button} title={arende.title} editing={editing} />}
      </div>
      {!arende && <p class="quiet-text">{words.export.loose}</p>}
      {arende && editing.value && (
        <div class="editing">
          <ArendeForm
            arende={arende}
            close={() => {
              editing.value = false;
              button.current?.focus();
            }}
          />
          <p class="trouble" role="alert">
            {work.failure.value && words.storage.failures[work.failure.value]}
          </p>
        </div>
      )}
      {arende && !editing.value && <Missing arende={arende} documents={documents} />}
      <Field label={words.export.date} {...(!date && { hint: words.export.today })}>
        {(given) => (
          <input
            {...given}
            type="date"
            value={date ?? work.today.value}
            onChange={({ currentTarget: { value } }) =>
              exporting.choose({ date: value && value !== work.today.peek() ? value : undefined })
            }
          />
        )}
      </Field>
    </section>
  );
}

/** Said only of what isn't there: the rest is seen in the list. */
function Missing({ arende, documents }: { arende: Arende; documents: readonly Document[] }) {
  const words = useWords();
  const head = headOf({ arende, documents, now: new Date() });
  const missing = [
    ...(head.sender ? [] : [words.workspace.sender]),
    ...(head.theirNumbers.length > 0 ? [] : [words.export.theirNumbers]),
    ...(head.remissinstans ? [] : [words.workspace.remissinstans]),
    ...(head.ownNumbers.length > 0 ? [] : [words.export.ownNumbers]),
    ...(head.handlaggare ? [] : [words.workspace.handlaggare]),
    ...(head.stance ? [] : [words.workspace.stance]),
    ...(head.summary ? [] : [words.workspace.field.summary]),
  ];
  return (
    <>
      <p class="quiet-text what">{words.export.headWhat}</p>
      {missing.length > 0 && <p class="what">{words.export.headMissing(missing.map((name) => name.toLowerCase()))}</p>}
      {head.ownNumbers.length === 0 && <p class="quiet-text what">{words.export.ownNumberHow}</p>}
    </>
  );
}
