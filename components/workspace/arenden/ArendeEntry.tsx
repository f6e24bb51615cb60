import './arenden.css';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { openForArende } from '../../../extension/pdf-opening/file-into-arende.ts';
import { answersStanding } from '../../../extension/state/workspace/answers-standing.ts';
import { headingOf } from '../../../extension/state/workspace/entry-focus.ts';
import { useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import type { ArendeRow } from '../../../storage/queries/overview.ts';
import { answersAddress } from '../../app/answers-address.ts';
import { exportAddress } from '../../app/export-address.ts';
import { workspaceWords } from '../../i18n/tables/own-pages/workspace.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { ImportComments } from '../../import/ImportComments.tsx';
import { FileButton } from '../../ui/controls/FileButton.tsx';
import { useDrop } from '../../ui/controls/use-drop.ts';
import { openableFiles } from '../../ui/openable-files.ts';
import { shownTitle } from '../../ui/shown-title.ts';
import { DocumentList } from '../documents/DocumentList.tsx';
import { EditButton } from '../EditButton.tsx';
import { ArendeEditing } from './ArendeEditing.tsx';
import { ArendeHead } from './ArendeHead.tsx';
import { NextStepLine } from './NextStepLine.tsx';

const useWords = wordsFrom(commonWords, ownPagesWords, workspaceWords);

/** An ärende with its documents; its head is changed in place. */
export function ArendeEntry({ row }: { row: ArendeRow }) {
  const { arende, documents, changed } = row;
  const words = useWords();
  const title = shownTitle(arende.title, words.untitled);
  // What was written in the form and not saved comes back with it.
  const workspace = useWorkspace();
  const others = answersStanding(row, workspace.today.value);
  const editing = useSignal(workspace.drafts.of(arende.id) !== undefined);
  const button = useRef<HTMLButtonElement>(null);
  const open = (file: File) => void openForArende(file, arende.id);
  const drop = useDrop(open);
  const leave = () => {
    editing.value = false;
  };
  return (
    <li class={drop.over.value ? 'arende over' : 'arende'} {...drop.on}>
      <div class="entry-head">
        <h3 id={headingOf(arende.id)} tabIndex={-1} lang={title.lang}>
          {withJoints(title.text)}
        </h3>
        <a class="to-export" href={answersAddress(arende.id)} aria-label={words.workspace.answersOf(title.text)}>
          {words.pages.titles.answers}
        </a>
        {documents.length > 0 && (
          <a class="to-export" href={exportAddress(arende.id)} aria-label={words.workspace.exportOf(title.text)}>
            {words.pages.titles.export}
          </a>
        )}
        <EditButton button={button} title={arende.title} editing={editing} />
      </div>
      {editing.value ? (
        <ArendeEditing
          arende={arende}
          leave={leave}
          close={() => {
            leave();
            button.current?.focus();
          }}
        />
      ) : (
        <ArendeHead
          arende={arende}
          changed={changed}
          others={others}
          next={!arende.archived && <NextStepLine row={row} others={others} />}
        />
      )}
      {documents.length > 0 ? (
        <DocumentList rows={documents} />
      ) : (
        <div class="buttons no-documents">
          <p class="quiet-text">{words.workspace.noDocuments}</p>
          <FileButton accept={openableFiles} name={words.pages.openFile} take={open} />
        </div>
      )}
      {documents.length > 0 && <ImportComments arende={arende} rows={documents} />}
      {drop.over.value && <p class="drop-here">{words.workspace.dropInto(title.text)}</p>}
    </li>
  );
}
