import type { FlowCell, FlowContent, FlowRow } from '../content/content.ts';
import type { Elements } from './new-element.ts';

/** What a table leaves to who draws the rest. */
interface TableParts<Drawn> {
  elements: Elements;
  content(content: readonly FlowContent[], into: Element): Generator<Drawn>;
  /** Says of a row that it was inserted or deleted. */
  mark(row: HTMLElement, change: FlowRow['change']): void;
  pageMark(page: number): HTMLElement;
}

/** Draws a table, cell by cell. The first rows that are repeated on each page are its head. */
export function* drawTable<Drawn>(rows: readonly FlowRow[], into: Element, parts: TableParts<Drawn>): Generator<Drawn> {
  const { elements } = parts;
  const [head, body] = [elements.make('thead'), elements.make('tbody')];
  into.append(elements.make('div.table-scroll', elements.make('table', head, body)));
  const last = rows[0]?.cells.at(-1);
  let isHead = true;
  for (const row of rows) {
    isHead &&= row.isHeader;
    if (row.newPage !== undefined && !isHead) {
      const page = elements.make('td', parts.pageMark(row.newPage));
      page.colSpan = last ? last.column + last.columns : 1;
      body.append(elements.make('tr.page-row', page));
    }
    const drawn = elements.make('tr');
    parts.mark(drawn, row.change);
    (isHead ? head : body).append(drawn);
    for (const cell of row.cells) yield* parts.content(cell.content, cellIn(drawn, cell, isHead, elements));
  }
  if (head.rows.length === 0) head.remove();
}

function cellIn(row: Element, { columns, rows }: FlowCell, isHead: boolean, elements: Elements): Element {
  const cell = elements.make(isHead ? 'th' : 'td');
  if (columns > 1) cell.colSpan = columns;
  if (rows > 1) cell.rowSpan = rows;
  row.append(cell);
  return cell;
}
