import { useRef } from 'preact/hooks';
import type { Arende, Document } from '../../../comments/model/model.ts';
import { besides, headingOf } from '../../../extension/state/workspace/entry-focus.ts';
import { byDocumentTitle } from '../../../extension/state/workspace/order.ts';
import { useOverview, useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import type { DocumentRow } from '../../../storage/queries/overview.ts';
import { documentsMerged } from '../../../storage/use-cases/merge-duplicates.ts';
import { workspaceWords } from '../../i18n/tables/own-pages/workspace.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { MergeWith } from '../arenden/MergeWith.tsx';
import type { SaveFirst } from '../EntryForm.tsx';
import { DocumentForm } from './DocumentForm.tsx';
import { mergeLabel } from './merge-label.ts';

const useWords = wordsFrom(commonWords, workspaceWords);

interface Props {
  document: Document;
  /** Ends it, and takes the focus back to what opened it. */
  close(): void;
  /** Ends it where the focus has been led elsewhere. */
  leave(): void;
}

/** All that can be done to a document. */
export function DocumentEditing({ document, close, leave }: Props) {
  const { workspace, untitled } = useWords();
  const state = useWorkspace();
  const here = useRef<HTMLDivElement>(null);
  const { id } = document;
  const { arenden = [], loose = [] } = useOverview() ?? {};
  const within = (rows: readonly DocumentRow[], arende?: Arende) =>
    rows
      .filter((row) => row.document.id !== id)
      .toSorted(byDocumentTitle)
      .map((row) => ({
        id: row.document.id,
        says: mergeLabel(row, arende, untitled, workspace),
      }));
  const others = [...arenden.flatMap((row) => within(row.documents, row.arende)), ...within(loose)];
  const remove = () =>
    state.do(id, [{ do: 'delete', kind: 'document', id }], here.current ? besides(here.current) : 'arenden');
  const saving = useRef<SaveFirst>(null);
  // What is written in the form is saved first: then the form goes, since what it shows is no longer what there is.
  const merge = async (other: string) => {
    if (!(await saving.current?.())) return;
    if (await state.do(id, (store) => documentsMerged(store, id, other), headingOf(id))) leave();
  };
  return (
    <div class="editing" ref={here}>
      <DocumentForm document={document} close={close} saving={saving} />
      {others.length > 0 && (
        <MergeWith title={workspace.mergeDocument} how={workspace.mergeDocumentHow} others={others} merge={merge} />
      )}
      <div class="buttons apart">
        <button type="button" onClick={() => void remove()}>
          {workspace.deleteDocument}
        </button>
      </div>
    </div>
  );
}
