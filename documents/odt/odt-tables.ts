import { elementsOf, type XmlElement } from '../docx/file/xml-element.ts';
import type { FlowCell, FlowContent, FlowRow } from '../flow/content/content.ts';
import { numberIn } from './list-levels.ts';

const rowGroups = new Set(['table:table-rows', 'table:table-row-group', 'table:table-header-rows']);
/** A cell over more columns or rows than a text's table has is a file's fault. */
const most = 1000;

/** The rows of a table. A cell that is merged over others is there once, with how many. */
export function odtRows(table: XmlElement, read: (cell: XmlElement) => FlowContent[], drawn: () => void): FlowRow[] {
  const rows: FlowRow[] = [];
  const into = (group: XmlElement, isHeader: boolean): void => {
    for (const one of elementsOf(group)) {
      if (one.name === 'table:table-row') rows.push({ isHeader, cells: cellsIn(one, read) });
      else if (one.name === 'text:soft-page-break') drawn();
      else if (rowGroups.has(one.name)) into(one, isHeader || one.name === 'table:table-header-rows');
    }
  };
  into(table, false);
  return rows;
}

function cellsIn(row: XmlElement, read: (cell: XmlElement) => FlowContent[]): FlowCell[] {
  const cells: FlowCell[] = [];
  let column = 0;
  const counted = (cell: XmlElement, name: string) => Math.max(1, Math.min(numberIn(cell, name, 1), most));
  for (const cell of elementsOf(row)) {
    if (cell.name === 'table:table-cell')
      cells.push({
        column,
        columns: counted(cell, 'table:number-columns-spanned'),
        rows: counted(cell, 'table:number-rows-spanned'),
        content: read(cell),
      });
    else if (cell.name !== 'table:covered-table-cell') continue;
    column += counted(cell, 'table:number-columns-repeated');
  }
  return cells;
}
