import { useRef } from 'preact/hooks';
import type { Document } from '../../annotations/model.ts';
import { documentsMerged } from '../../storage/merge-work.ts';
import type { DocumentRow } from '../../storage/overview.ts';
import { useWords } from '../words/context.ts';
import { DocumentForm } from './DocumentForm.tsx';
import { besides, headingOf } from './entry-focus.ts';
import { MergeWith } from './MergeWith.tsx';
import { byDocumentTitle } from './order.ts';
import { useOverview, useWork } from './work.ts';

interface Props {
  document: Document;
  /** Ends it, and takes the focus back to what opened it. */
  close(): void;
  /** Ends it where the focus has been led elsewhere. */
  leave(): void;
}

/** All that can be done to a document. */
export function DocumentEditing({ document, close, leave }: Props) {
  const { workspace } = useWords();
  const work = useWork();
  const here = useRef<HTMLDivElement>(null);
  const { id } = document;
  const { arenden = [], loose = [] } = useOverview() ?? {};
  const within = (rows: readonly DocumentRow[], arende: string) =>
    rows
      .filter((row) => row.document.id !== id)
      .toSorted(byDocumentTitle)
      .map((row) => ({ id: row.document.id, says: [row.document.title, arende].filter(Boolean).join(' – ') }));
  const others = [...arenden.flatMap((row) => within(row.documents, row.arende.title)), ...within(loose, '')];
  const remove = () =>
    work.do(id, [{ do: 'delete', kind: 'document', id }], here.current ? besides(here.current) : 'arenden');
  // What the form shows is no longer what there is.
  const merge = async (other: string) => {
    if (await work.do(id, (store) => documentsMerged(store, id, other), headingOf(id))) leave();
  };
  return (
    <div class="editing" ref={here}>
      <DocumentForm document={document} close={close} />
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
