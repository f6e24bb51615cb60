import type { DocumentRow } from '../../storage/overview.ts';
import { DocumentEntry } from './DocumentEntry.tsx';
import { byDocumentTitle } from './order.ts';

export function DocumentList({ rows }: { rows: readonly DocumentRow[] }) {
  return (
    <ul class="documents">
      {rows.toSorted(byDocumentTitle).map((row) => (
        <DocumentEntry key={row.document.id} row={row} />
      ))}
    </ul>
  );
}
