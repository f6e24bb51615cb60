import Papa from 'papaparse';
import { asTable, editableText } from '../cell-text.ts';
import { idHeading } from '../columns.ts';
import { reversible } from '../controls.ts';
import { guarded } from '../formula-guard.ts';
import type { CommentList } from '../list.ts';

/**
 * UTF-8 with a byte order mark and semicolons: what a Swedish Excel opens as a table at a press. The head stands in no row, so
 * that the first one has the headings.
 */
export function toCsv(list: CommentList): string {
  const { columns, rows, returns } = asTable(list);
  const lines = [
    [...columns.map(({ heading }) => heading), ...(returns ? [idHeading] : [])],
    ...rows.map(({ id = '', cells }) => [...cells.map(editableText), ...(returns ? [id] : [])]),
  ].map((line) => line.map((text) => guarded(reversible(text))));
  return `\ufeff${Papa.unparse(lines, { delimiter: ';', quotes: true, newline: '\r\n' })}\r\n`;
}
