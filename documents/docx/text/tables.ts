import { isLeftOut } from '../../flow/content/tracked-views.ts';
import { childOf, elementsOf, isSwitchedOn, numberValue, valOf, type XmlElement } from '../file/xml-element.ts';
import { chosenIn } from './choose.ts';
import type { AnyDocxView, DocxCell, DocxContent, DocxRow } from './docx-block.ts';
import { changeIn } from './tracked.ts';

/** What a table's rows and a row's cells may stand in. */
const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:del', 'w:moveTo', 'w:moveFrom']);
/** A cell over more columns than Word has is a file's fault. */
const mostColumns = 1000;

type Cell = { -readonly [Key in keyof DocxCell]: DocxCell[Key] };

/** What a table leaves to who reads the rest. */
interface TableReaders {
  read(cell: XmlElement): DocxContent[];
  /** A row or a cell that isn't read. */
  leave(element: XmlElement): void;
  /** The beginning or the end of a comment's words, between rows or cells. */
  mark(element: XmlElement): void;
}

/** The rows of a table. A cell that is merged over others is there once, with how many. */
export function docxRows(table: XmlElement, view: AnyDocxView, { read, leave, mark }: TableReaders): DocxRow[] {
  const rows: DocxRow[] = [];
  /** By column: the cell that goes on downwards. */
  let downwards = new Map<number, Cell>();
  for (const row of within(table, 'w:tr', mark)) {
    const properties = childOf(row, 'w:trPr');
    const change = changeIn(properties);
    if (isLeftOut(change, view)) {
      leave(row);
      continue;
    }
    const cells: Cell[] = [];
    const going = new Map<number, Cell>();
    let column = numberValue(properties, 'w:gridBefore') ?? 0;
    for (const element of within(row, 'w:tc', mark)) {
      const own = childOf(element, 'w:tcPr');
      if (isLeftOut(changeIn(own), view)) {
        leave(element);
        continue;
      }
      const columns = Math.max(1, Math.min(numberValue(own, 'w:gridSpan') ?? 1, mostColumns));
      const merged = childOf(own, 'w:vMerge');
      const over = merged && valOf(own, 'w:vMerge') !== 'restart' ? downwards.get(column) : undefined;
      // A cell of another width goes on from none.
      const above = over?.columns === columns ? over : undefined;
      const before = valOf(own, 'w:hMerge') === 'continue' ? cells.at(-1) : undefined;
      if (above) {
        above.rows++;
        leave(element);
        going.set(column, above);
      } else if (before) {
        before.columns += columns;
        leave(element);
      } else {
        const cell = { column, columns, rows: 1, content: read(element) };
        cells.push(cell);
        if (merged) going.set(column, cell);
      }
      column += columns;
    }
    downwards = going;
    rows.push({ isHeader: isSwitchedOn(properties, 'w:tblHeader') ?? false, cells, ...(change && { change }) });
  }
  return rows;
}

function* within(element: XmlElement, name: string, mark: TableReaders['mark']): Generator<XmlElement> {
  for (const one of elementsOf(element)) {
    if (one.name === name) yield one;
    else if (one.name === 'w:commentRangeStart' || one.name === 'w:commentRangeEnd') mark(one);
    else if (one.name === 'mc:AlternateContent') {
      const chosen = chosenIn(one);
      if (chosen) yield* within(chosen, name, mark);
    } else if (wrappers.has(one.name)) yield* within(one, name, mark);
  }
}
