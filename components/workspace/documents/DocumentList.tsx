import './documents.css';
import { byDocumentTitle } from '../../../extension/state/workspace/order.ts';
import type { DocumentRow } from '../../../storage/queries/overview.ts';
import { RowBoundary } from '../../ui/RowBoundary.tsx';
import { DocumentEntry } from './DocumentEntry.tsx';

export function DocumentList({ rows }: { rows: readonly DocumentRow[] }) {
  return (
    <ul class="documents">
      {rows.toSorted(byDocumentTitle).map((row) => (
        <RowBoundary key={row.document.id} of={row}>
          <DocumentEntry row={row} />
        </RowBoundary>
      ))}
    </ul>
  );
}
