import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type ColumnKey, kindOf } from '../../comment-list/columns.ts';
import { headingOf } from '../../comment-list/templates/own.ts';
import { useWords } from '../words/context.ts';
import { Field } from '../workspace/Field.tsx';
import { leftOver, moved, renamed, withColumn, without } from './columns.ts';
import { useExporting } from './exporting.ts';
import type { Columns } from './plan.ts';
import { useDragged } from './use-dragged.ts';

/** The columns in their order, to be moved, called otherwise, taken away and added. */
export function ColumnList({ columns }: { columns: Columns }) {
  const words = useWords();
  const exporting = useExporting();
  const list = useRef<HTMLOListElement>(null);
  const told = useSignal('');
  /** The column whose new name another has, and that name. */
  const twice = useSignal<{ key: ColumnKey; heading: string } | undefined>(undefined);
  const move = (from: number, to: number) => {
    const column = columns[from];
    const next = moved(columns, from, to);
    if (!column || next === columns) return;
    exporting.chooseColumns(next);
    told.value = words.export.columnMoved(headingOf(column), next.indexOf(column) + 1, next.length);
  };
  const rename = (key: ColumnKey, field: HTMLInputElement) => {
    const next = renamed(columns, key, field.value);
    twice.value = next ? undefined : { key, heading: field.value.trim() };
    if (!next) return;
    const column = next.find((one) => one.key === key);
    if (column) field.value = headingOf(column);
    exporting.chooseColumns(next);
  };
  const remove = (key: ColumnKey, at: number) => {
    exporting.chooseColumns(without(columns, key));
    told.value = words.export.columnRemoved(kindOf(key).heading);
    setTimeout(() => (list.current?.children[at] ?? list.current?.lastElementChild)?.querySelector('input')?.focus());
  };
  const { held, handle } = useDragged(list, move);
  const others = leftOver(columns);
  return (
    <>
      <ol class="column-list" ref={list}>
        {columns.map((column, i) => {
          const { key } = column;
          const heading = headingOf(column);
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
                aria-label={words.export.up(heading)}
                title={words.export.up(heading)}
                aria-disabled={i === 0}
                onClick={() => move(i, i - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                class="small"
                aria-label={words.export.down(heading)}
                title={words.export.down(heading)}
                aria-disabled={i === columns.length - 1}
                onClick={() => move(i, i + 1)}
              >
                ↓
              </button>
              <button
                type="button"
                class="small"
                aria-label={words.export.removeColumn(heading)}
                title={words.export.removeColumn(heading)}
                aria-disabled={columns.length === 1}
                onClick={() => remove(key, i)}
              >
                ×
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
                told.value = words.export.columnAdded(kindOf(key).heading);
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
        {told.value}
      </p>
    </>
  );
}
