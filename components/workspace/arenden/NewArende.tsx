import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Arende, New } from '../../../comments/model/model.ts';
import { titleOr } from '../../../comments/model/title.ts';
import { openInReader } from '../../../extension/pdf-opening/handed-file.ts';
import { newArendeDraft } from '../../../extension/state/workspace/entry-drafts.ts';
import { headingOf } from '../../../extension/state/workspace/entry-focus.ts';
import { withSameNumber } from '../../../extension/state/workspace/same-number.ts';
import { useOverview, useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import { newId } from '../../../storage/db/new-id.ts';
import { workspaceWords } from '../../i18n/tables/own-pages/workspace.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { FileButton } from '../../ui/controls/FileButton.tsx';
import { openableFiles } from '../../ui/openable-files.ts';
import { ArendeForm } from './ArendeForm.tsx';

const useWords = wordsFrom(commonWords, ownPagesWords, workspaceWords);

const emptyArende = (): New<Arende> => ({ kind: 'arende', id: `urn:uuid:${newId()}`, title: '', numbers: [] });

/** An ärende that is begun before its first comment: from a file, or typed. A number that is there already is asked about first. */
export function NewArende() {
  const { workspace, pages, untitled } = useWords();
  const state = useWorkspace();
  const overview = useOverview();
  // What was written in the form and not saved comes back with it.
  const begun = useSignal<New<Arende> | undefined>(state.drafts.of(newArendeDraft) && emptyArende());
  const asked = useSignal<{ record: New<Arende>; same: Arende } | undefined>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const leave = () => {
    begun.value = undefined;
    asked.value = undefined;
  };
  const create = async (record: New<Arende>) => {
    // Before it is there, or the first ärende's list would come with the form.
    state.drafts.drop(newArendeDraft);
    const isDone = await state.do(record.id, [{ do: 'create', record }], headingOf(record.id));
    if (isDone) leave();
    return isDone;
  };
  const make = async (fields: Record<string, unknown>) => {
    const known = Object.entries(fields).filter(([, value]) => value !== null);
    const record = { ...begun.peek(), ...Object.fromEntries(known) } as New<Arende>;
    const same = withSameNumber(overview?.arenden ?? [], record.numbers)?.arende;
    asked.value = same && { record, same };
    return same ? false : create(record);
  };
  const { value: record } = begun;
  const { value: question } = asked;
  return (
    <div class="new-arende">
      <div class="buttons">
        <button
          ref={button}
          type="button"
          class={record ? undefined : 'main-button'}
          aria-expanded={record !== undefined}
          onClick={() => {
            if (record) leave();
            else begun.value = emptyArende();
          }}
        >
          {workspace.newArende}
        </button>
        <FileButton accept={openableFiles} name={pages.openFile} take={(file) => void openInReader(file)} />
      </div>
      {record && (
        <div class="editing">
          <ArendeForm
            arende={record}
            says={workspace.newArende}
            make={make}
            close={() => {
              leave();
              button.current?.focus();
            }}
          />
          {question && (
            <div class="same-number" role="alert">
              <p>{workspace.sameNumber(titleOr(question.same.title, untitled))}</p>
              <div class="buttons">
                <button
                  type="button"
                  onClick={() => {
                    leave();
                    // It is shown behind the form, which goes.
                    setTimeout(() => document.getElementById(headingOf(question.same.id))?.focus());
                  }}
                >
                  {workspace.toSame}
                </button>
                <button type="button" onClick={() => void create(question.record)}>
                  {workspace.createAnyway}
                </button>
              </div>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
