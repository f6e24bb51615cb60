import { useSignal } from '@preact/signals';
import type { ArendeRow, Overview } from '../../storage/overview.ts';
import { useWords } from '../words/context.ts';
import { ArendeEntry } from './ArendeEntry.tsx';
import { DocumentList } from './DocumentList.tsx';
import { ordered, type Sorting, sortings } from './order.ts';

/** Ärenden to be answered, documents without one, and what has been put away, folded. */
export function ArendeLists({ overview: { arenden, loose } }: { overview: Overview }) {
  const { workspace } = useWords();
  const sorting = useSignal<Sorting>('deadline');
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
                  sorting.value = currentTarget.value as Sorting;
                }}
              >
                {sortings.map((each) => (
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
        <ArendeEntry key={row.arende.id} row={row} />
      ))}
    </ul>
  );
}
