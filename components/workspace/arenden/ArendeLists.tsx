import './arenden.css';
import { useSignal } from '@preact/signals';
import { type ArendeSorting, arendeSortings, ordered } from '../../../extension/state/workspace/order.ts';
import type { ArendeRow, Overview } from '../../../storage/queries/overview.ts';
import { workspaceWords } from '../../i18n/tables/own-pages/workspace.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { RowBoundary } from '../../ui/RowBoundary.tsx';
import { DocumentList } from '../documents/DocumentList.tsx';
import { LostComments } from '../documents/LostComments.tsx';
import { ArendeEntry } from './ArendeEntry.tsx';

const useWords = wordsFrom(workspaceWords);

/** Ärenden to be answered, documents without one, comments without a document, and what has been put away, folded. */
export function ArendeLists({ overview: { arenden, loose, lost } }: { overview: Overview }) {
  const { workspace } = useWords();
  const sorting = useSignal<ArendeSorting>('deadline');
  const rows = ordered(arenden, sorting.value);
  const archived = rows.filter(({ arende }) => arende.archived);
  return (
    <>
      <section aria-labelledby="arenden">
        <div class="list-head">
          <h2 id="arenden" tabIndex={-1}>
            {workspace.arenden}
          </h2>
          {arenden.length > 1 && (
            <label class="sorting">
              {workspace.sorting}
              <select
                value={sorting.value}
                onChange={({ currentTarget }) => {
                  sorting.value = currentTarget.value as ArendeSorting;
                }}
              >
                {arendeSortings.map((each) => (
                  <option key={each} value={each}>
                    {workspace.sortings[each]}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        {arenden.length === 0 && <p class="quiet-text">{workspace.empty}</p>}
        <Rows rows={rows.filter(({ arende }) => !arende.archived)} />
      </section>
      {loose.length > 0 && (
        <section class="loose" aria-labelledby="loose">
          <h2 id="loose">{workspace.loose}</h2>
          <p class="quiet-text">{workspace.looseHow}</p>
          <DocumentList rows={loose} />
        </section>
      )}
      {lost.length > 0 && <LostComments rows={lost} />}
      {archived.length > 0 && (
        <details class="archived">
          <summary>
            <h2>{workspace.archived(archived.length)}</h2>
          </summary>
          <Rows rows={archived} />
        </details>
      )}
    </>
  );
}

function Rows({ rows }: { rows: ArendeRow[] }) {
  return (
    <ul class="arenden">
      {rows.map((row) => (
        <RowBoundary key={row.arende.id} of={row}>
          <ArendeEntry row={row} />
        </RowBoundary>
      ))}
    </ul>
  );
}
