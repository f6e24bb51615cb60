import { type ColumnKey, columnKeys, kindOf } from '../../../comments/list/templates/columns.ts';
import { columnHeading } from '../../../comments/list/templates/own.ts';
import type { Columns } from './plan.ts';

/** What can be done to a list's columns. One that is the same afterwards is the same list. */

/** @param to the place that it is to have, from 0; beyond an end is the end */
export function withColumnMoved(columns: Columns, from: number, to: number): Columns {
  const place = Math.max(0, Math.min(to, columns.length - 1));
  const column = columns[from];
  if (!column || place === from) return columns;
  return columns.toSpliced(from, 1).toSpliced(place, 0, column);
}

/** The last one stays: a list without columns is none. */
export const without = (columns: Columns, key: ColumnKey): Columns =>
  columns.length > 1 ? columns.filter((column) => column.key !== key) : columns;

export const withColumn = (columns: Columns, key: ColumnKey): Columns =>
  columns.some((column) => column.key === key) ? columns : [...columns, { key }];

/** Those that can be added. Replies have a column where they are to go along at all. */
export const leftOver = (columns: Columns): ColumnKey[] =>
  columnKeys.filter((key) => key !== 'replies' && !columns.some((column) => column.key === key));

/**
 * A column called otherwise; by its usual name where nothing is written.
 * @returns undefined where another column is called so: a list that comes back is read by its headings
 */
export function renamed(columns: Columns, key: ColumnKey, name: string): Columns | undefined {
  const heading = name.trim() || kindOf(key).heading;
  if (columns.some((column) => column.key !== key && columnHeading(column) === heading)) return undefined;
  return columns.map((column) => {
    if (column.key !== key) return column;
    return heading === kindOf(key).heading ? { key } : { key, heading };
  });
}

export const sameColumns = (a: Columns, b: Columns): boolean =>
  a.length === b.length &&
  a.every((column, i) => {
    const other = b[i];
    return column.key === other?.key && columnHeading(column) === columnHeading(other);
  });
