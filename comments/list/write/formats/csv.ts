import Papa from 'papaparse';
import { asideOf } from '../../entries/aside.ts';
import type { CommentList } from '../../list.ts';
import { reversible } from '../../templates/controls.ts';
import { asTable, editableText } from '../cell-text.ts';
import { guarded } from '../formula-guard.ts';

/**
 * UTF-8 with a byte order mark and semicolons: what a Swedish Excel opens as a table at a press. The head stands in no row, so
 * that the first one has the headings.
 */
export function toCsv(list: CommentList): string {
  const table = asTable(list);
  const aside = asideOf(table);
  const lines = [
    [...table.columns.map(({ heading }) => heading), ...aside.map(({ heading }) => heading)],
    ...table.rows.map((row) => [...row.cells.map(editableText), ...aside.map(({ text }) => text(row))]),
  ].map((line) => line.map((text) => guarded(reversible(text))));
  return `\ufeff${Papa.unparse(lines, { delimiter: ';', quotes: true, newline: '\r\n' })}\r\n`;
}
