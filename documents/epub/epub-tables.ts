import { elementsOf, type XmlElement } from '../docx/file/xml-element.ts';
import type { FlowContent, FlowRow } from '../flow/content/content.ts';
import { wholeNumber } from './epub-elements.ts';

/** A cell over more columns or rows than a text's table has is a file's fault. */
const most = 1000;

/** The rows of a table. A cell that is merged over others is there once, with how many. */
export function epubRows(table: XmlElement, read: (cell: XmlElement) => FlowContent[]): FlowRow[] {
  /** By column: how many rows more a cell further up goes on for. */
  let taken = new Map<number, number>();
  return rowsIn(table, false).map(({ row, isHeader }) => {
    const next = new Map([...taken].flatMap(([column, rows]) => (rows > 1 ? [[column, rows - 1] as const] : [])));
    let column = 0;
    const cells = elementsOf(row).flatMap((cell) => {
      if (cell.name !== 'h:td' && cell.name !== 'h:th') return [];
      while (taken.has(column)) column++;
      const over = (name: string) => Math.max(1, Math.min(wholeNumber(cell, name) ?? 1, most));
      const [columns, rows] = [over('colspan'), over('rowspan')];
      if (rows > 1) for (let at = column; at < column + columns; at++) next.set(at, rows - 1);
      const read_ = { column, columns, rows, content: read(cell) };
      column += columns;
      return [read_];
    });
    taken = next;
    return { isHeader, cells };
  });
}

function rowsIn(group: XmlElement, isHeader: boolean): { row: XmlElement; isHeader: boolean }[] {
  return elementsOf(group).flatMap((one) => {
    if (one.name === 'h:tr') return [{ row: one, isHeader }];
    return /^h:(?:thead|tbody|tfoot)$/.test(one.name) ? rowsIn(one, one.name === 'h:thead') : [];
  });
}
