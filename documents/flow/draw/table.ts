import type { FlowCell, FlowContent, FlowRow, TablePart } from '../content/content.ts';
import type { Elements } from './new-element.ts';

/** What a table leaves to who draws the rest. */
interface TableParts<Drawn> {
  elements: Elements;
  content(content: readonly FlowContent[], into: Element): Generator<Drawn>;
  /** Says of a row that it was inserted or deleted. */
  mark(row: HTMLElement, change: FlowRow['change']): void;
  pageMark(page: number): HTMLElement;
}

/** How narrow a column may become where its width is given. */
const narrowest = 3;

/** Draws a table, cell by cell. The first rows that are repeated on each page are its head. */
export function* drawTable<Drawn>(
  { rows, part }: { rows: readonly FlowRow[]; part?: TablePart },
  into: Element,
  parts: TableParts<Drawn>,
): Generator<Drawn> {
  const { elements } = parts;
  const [head, body] = [elements.make('thead'), elements.make('tbody')];
  const table = elements.make('table', part && columnsOf(part, elements), head, body);
  const around = elements.make('div.table-scroll', table);
  if (part) {
    table.classList.add('in-parts');
    table.style.minWidth = `${narrowest * part.widths.length}rem`;
    around.classList.toggle('goes-on-from', !part.isFirst);
    around.classList.toggle('goes-on', !part.isLast);
  }
  into.append(around);
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

/** Their widths can't be those of the words: another part's words are others. */
function columnsOf({ widths }: TablePart, elements: Elements): HTMLElement {
  const columns = elements.make('colgroup');
  for (const width of widths) {
    const column = elements.make('col');
    column.style.width = `${(100 * width).toFixed(2)}%`;
    columns.append(column);
  }
  return columns;
}

function cellIn(row: Element, { columns, rows }: FlowCell, isHead: boolean, elements: Elements): Element {
  const cell = elements.make(isHead ? 'th' : 'td');
  if (columns > 1) cell.colSpan = columns;
  if (rows > 1) cell.rowSpan = rows;
  row.append(cell);
  return cell;
}
