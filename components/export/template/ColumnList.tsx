import './column-list.css';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type ColumnKey, kindOf } from '../../../comments/list/templates/columns.ts';
import { columnHeading } from '../../../comments/list/templates/own.ts';
import { leftOver, renamed, withColumn, withColumnMoved, without } from '../../../extension/state/export/columns.ts';
import { useExporting } from '../../../extension/state/export/exporting.ts';
import type { Columns } from '../../../extension/state/export/plan.ts';
import { exportWords } from '../../i18n/tables/own-pages/export.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { Field } from '../../workspace/Field.tsx';
import { useDragged } from './use-dragged.ts';

const useWords = wordsFrom(exportWords);

/** The columns in their order, to be withColumnMoved, called otherwise, taken away and added. */
export function ColumnList({ columns }: { columns: Columns }) {
  const words = useWords();
  const exporting = useExporting();
  const list = useRef<HTMLOListElement>(null);
  const status = useSignal('');
  /** The column whose new name another has, and that name. */
  const twice = useSignal<{ key: ColumnKey; heading: string } | undefined>(undefined);
  const move = (from: number, to: number) => {
    const column = columns[from];
    const next = withColumnMoved(columns, from, to);
    if (!column || next === columns) return;
    exporting.chooseColumns(next);
    status.value = words.export.columnMoved(columnHeading(column), next.indexOf(column) + 1, next.length);
  };
  const rename = (key: ColumnKey, field: HTMLInputElement) => {
    const next = renamed(columns, key, field.value);
    twice.value = next ? undefined : { key, heading: field.value.trim() };
    if (!next) return;
    const column = next.find((one) => one.key === key);
    if (column) field.value = columnHeading(column);
    exporting.chooseColumns(next);
  };
  const remove = (key: ColumnKey, at: number) => {
    exporting.chooseColumns(without(columns, key));
    status.value = words.export.columnRemoved(kindOf(key).heading);
    setTimeout(() => (list.current?.children[at] ?? list.current?.lastElementChild)?.querySelector('input')?.focus());
  };
  const { held, handle } = useDragged(list, move);
  const others = leftOver(columns);
  return (
    <>
      <ol class="column-list" ref={list}>
        {columns.map((column, i) => {
          const { key } = column;
          const heading = columnHeading(column);
          const isWrong = twice.value?.key === key;
          return (
            <li key={key} class={held.value === i ? 'held' : undefined}>
              <span class="handle" aria-hidden="true" {...handle(i)} />
              <input
                type="text"
                lang="sv"
                aria-label={words.export.heading(kindOf(key).heading)}
                aria-invalid={isWrong ? true : undefined}
                defaultValue={heading}
                key={heading}
                onChange={({ currentTarget }) => rename(key, currentTarget)}
              />
              <button
                type="button"
                class="small"
                title={words.export.up(heading)}
                aria-disabled={i === 0}
                onClick={() => move(i, i - 1)}
              >
                <span aria-hidden="true">↑</span>
              </button>
              <button
                type="button"
                class="small"
                title={words.export.down(heading)}
                aria-disabled={i === columns.length - 1}
                onClick={() => move(i, i + 1)}
              >
                <span aria-hidden="true">↓</span>
              </button>
              <button
                type="button"
                class="small"
                title={words.export.removeColumn(heading)}
                aria-disabled={columns.length === 1}
                onClick={() => remove(key, i)}
              >
                <span aria-hidden="true">×</span>
              </button>
              {isWrong && (
                <p class="trouble" role="alert">
                  {words.export.twice(twice.value?.heading ?? '')}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {others.length > 0 && (
        <Field label={words.export.add}>
          {(given) => (
            <select
              {...given}
              value=""
              onChange={({ currentTarget }) => {
                const key = currentTarget.value as ColumnKey;
                currentTarget.value = '';
                exporting.chooseColumns(withColumn(columns, key));
                status.value = words.export.columnAdded(kindOf(key).heading);
              }}
            >
              <option value="">{words.export.choose}</option>
              {others.map((key) => (
                <option key={key} value={key} lang="sv">
                  {kindOf(key).heading}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <p role="status" class="quiet-text what">
        {status.value}
      </p>
    </>
  );
}
