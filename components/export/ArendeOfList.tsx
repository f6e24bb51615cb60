import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { headOf } from '../../comments/list/entries/head.ts';
import { numberOwners } from '../../comments/list/entries/number-owners.ts';
import type { Arende, Document } from '../../comments/model/model.ts';
import { useExporting } from '../../extension/state/export/exporting.ts';
import { useWorkspace } from '../../extension/state/workspace/workspace-state.ts';
import { detailsWords } from '../i18n/tables/own-pages/details.ts';
import { exportWords } from '../i18n/tables/own-pages/export.ts';
import { failuresWords } from '../i18n/tables/shared/failures.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { ArendeForm } from '../workspace/arenden/ArendeForm.tsx';
import { DayField } from '../workspace/DayField.tsx';
import { EditButton } from '../workspace/EditButton.tsx';

const useWords = wordsFrom(detailsWords, exportWords, failuresWords);

interface Props {
  /** Missing where a document without one is exported, or comments without a document. */
  arende: Arende | undefined;
  documents: readonly Document[];
}

/** What stands over the list. It is the ärende's, and changed there; the date is the list's own. */
export function ArendeOfList({ arende, documents }: Props) {
  const words = useWords();
  const exporting = useExporting();
  const workspace = useWorkspace();
  // What was written in the form and not saved comes back with it.
  const editing = useSignal(arende !== undefined && workspace.drafts.of(arende.id) !== undefined);
  const button = useRef<HTMLButtonElement>(null);
  const { date } = exporting.plan.value;
  return (
    <section class="part" aria-labelledby="head">
      <div class="entry-head">
        <h2 id="head">{words.export.head}</h2>
        {arende && <EditButton button={button} title={arende.title} editing={editing} />}
      </div>
      {!arende && documents.length > 0 && <p class="quiet-text">{words.export.loose}</p>}
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
            {workspace.failure.value && words.failures[workspace.failure.value]}
          </p>
        </div>
      )}
      {arende && !editing.value && <Missing arende={arende} documents={documents} />}
      <DayField
        label={words.export.date}
        day={date ?? workspace.today.value}
        says={(day) => (date ? day : words.export.today(day))}
        choose={(day) => exporting.choose({ date: day && day !== workspace.today.peek() ? day : undefined })}
      />
    </section>
  );
}

/** Said only of what isn't there: the rest is seen in the list. */
function Missing({ arende, documents }: { arende: Arende; documents: readonly Document[] }) {
  const words = useWords();
  const exporting = useExporting();
  const { value: chosen } = exporting.template;
  const template = typeof chosen === 'string' ? chosen : 'synpunkter';
  // What the list says is known a moment later: who makes it may stand in for what the ärende doesn't say.
  const head = exporting.maker.made.value?.head ?? headOf({ arende, documents, now: new Date() });
  const missing = [
    ...(head.sender ? [] : [words.details.sender]),
    ...(head.theirNumbers.length > 0 ? [] : [words.export.theirNumbers]),
    // A letter's own fields say so, and why it matters there.
    ...(head.remissinstans || template === 'yttrande' ? [] : [words.details.remissinstans]),
    ...(head.ownNumbers.length > 0 ? [] : [words.export.ownNumbers]),
    ...(head.handlaggare ? [] : [words.details.handlaggare]),
    ...(head.stance ? [] : [words.details.stance]),
    ...(head.summary ? [] : [words.details.field.summary]),
  ];
  const doubtful = numberOwners(arende.numbers, arende).filter(({ whose }) => whose === 'unknown');
  return (
    <>
      <p class="quiet-text what">{words.export.headWhat[template]}</p>
      {missing.length > 0 && <p class="what">{words.export.headMissing(missing.map((name) => name.toLowerCase()))}</p>}
      {doubtful.length > 0 && <p class="what">{words.export.doubtfulNumbers(doubtful)}</p>}
      {head.ownNumbers.length === 0 && <p class="quiet-text what">{words.export.ownNumberHow}</p>}
    </>
  );
}
