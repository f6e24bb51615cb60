import { type Order, orders } from '../../../comments/list/entries/order.ts';
import { useExporting } from '../../../extension/state/export/exporting.ts';
import { exportWords } from '../../i18n/tables/own-pages/export.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { Field } from '../../workspace/Field.tsx';
import { ColumnList } from './ColumnList.tsx';
import { TemplateKeeping } from './TemplateKeeping.tsx';

const useWords = wordsFrom(exportWords);

/** What a table of comments holds and how it is sorted; nothing where the template says both itself. The number is that of the list beside it. */
export function ColumnsAndOrder() {
  const words = useWords();
  const exporting = useExporting();
  const { value: columns } = exporting.columns;
  const { leftOut = [], added = [] } = exporting.maker.made.value?.columns ?? {};
  if (!columns) return null;
  return (
    <div class="part">
      <Field label={words.export.order}>
        {(given) => (
          <select
            {...given}
            value={exporting.plan.value.order}
            onChange={({ currentTarget }) => exporting.choose({ order: currentTarget.value as Order })}
          >
            {orders.map((order) => (
              <option key={order} value={order}>
                {words.export.orders[order]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <details class="columns">
        <summary>{words.export.columns(columns.length - leftOut.length + added.length)}</summary>
        <p class="quiet-text what">{words.export.columnsHow}</p>
        {leftOut.length > 0 && <p class="what">{words.export.columnsLeftOut(leftOut)}</p>}
        {added.length > 0 && <p class="what">{words.export.columnsAdded(added)}</p>}
        <ColumnList columns={columns} />
        <TemplateKeeping />
      </details>
    </div>
  );
}
