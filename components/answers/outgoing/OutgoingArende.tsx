import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useFoundAnswers } from '../../../extension/state/answers/answers-state.ts';
import { useOutgoing } from '../../../extension/state/answers/outgoing/outgoing-state.ts';
import { keepLetterFields } from '../../../extension/state/export/letterhead.ts';
import { useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import { detailsWords } from '../../i18n/tables/own-pages/details.ts';
import { exportWords } from '../../i18n/tables/own-pages/export.ts';
import { outgoingWords } from '../../i18n/tables/own-pages/outgoing.ts';
import { failuresWords } from '../../i18n/tables/shared/failures.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { ArendeForm } from '../../workspace/arenden/ArendeForm.tsx';
import { DayField } from '../../workspace/DayField.tsx';
import { EditButton } from '../../workspace/EditButton.tsx';
import { Field } from '../../workspace/Field.tsx';

const useWords = wordsFrom(detailsWords, exportWords, failuresWords, outgoingWords);

/** What stands over what goes out, and first in it. It is the ärende's, and changed there; the date is the document's own. */
export function OutgoingArende() {
  const words = useWords();
  const outgoing = useOutgoing();
  const workspace = useWorkspace();
  const { arende } = useFoundAnswers();
  // What was written in the form and not saved comes back with it.
  const editing = useSignal(workspace.drafts.of(arende.id) !== undefined);
  const button = useRef<HTMLButtonElement>(null);
  const { date, form } = outgoing.plan.value;
  return (
    <section class="part" aria-labelledby="outgoing-arende">
      <div class="entry-head">
        <h2 id="outgoing-arende">{words.export.head}</h2>
        <EditButton button={button} title={arende.title} editing={editing} />
      </div>
      {editing.value && (
        <div class="editing">
          <ArendeForm
            arende={arende}
            close={() => {
              editing.value = false;
              button.current?.focus();
            }}
          />
        </div>
      )}
      {form !== 'iso' && <Matter />}
      <DayField
        label={words.export.date}
        day={date ?? workspace.today.value}
        says={(day) => (date ? day : words.export.today(day))}
        choose={(day) => outgoing.choose({ date: day && day !== workspace.today.peek() ? day : undefined })}
      />
    </section>
  );
}

/** What the ärende is about, in the coordinator's words; kept while one writes, and seen in the preview. */
function Matter() {
  const { outgoing: words, details, failures } = useWords();
  const { letter: writing } = useOutgoing();
  const workspace = useWorkspace();
  const { arende } = useFoundAnswers();
  const { description = '' } = arende;
  useEffect(() =>
    writing.keepBy(async (written) => {
      if (await keepLetterFields(workspace, arende, written)) return 'kept';
      return workspace.failure.peek() ? 'failed' : 'busy';
    }),
  );
  useEffect(() => writing.follow('description', description), [description]);
  const text = writing.written.value.description ?? description;
  return (
    <>
      <Field label={details.field.description} hint={words.matterHow}>
        {(given) => (
          <textarea
            {...given}
            name="description"
            rows={Math.max(3, text.split('\n').length)}
            lang="sv"
            value={text}
            onInput={({ currentTarget }) => writing.write('description', currentTarget.value)}
            onChange={() => void writing.flush()}
          />
        )}
      </Field>
      <p role="status" class={workspace.failure.value ? 'trouble' : 'quiet-text what'}>
        {workspace.failure.value ? failures[workspace.failure.value] : writing.isKept.value && words.saved}
      </p>
    </>
  );
}
