import { pagesText, quoteCell, quoteNote } from '../entries/sentences.ts';
import { type Cell, type CellPart, type CommentList, empty, signatureLines, type Table, textCell } from '../list.ts';
import { joined } from './list-cell.ts';

/** What stands in a cell, to be read. */
export function shownText(cell: Cell): string {
  return cell.type === 'list' ? cell.items.join('; ') : editableText(cell);
}

/** What stands in a cell of a file that comes back. */
export function editableText(cell: Cell): string {
  switch (cell.type) {
    case 'empty':
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.number);
    case 'list':
      return joined(cell.items);
  }
}

export const linkOf = (cell: Cell): string | undefined => (cell.type === 'text' ? cell.link : undefined);

/** A letter as a table, for formats that have nothing else: a row a paragraph. */
export function asTable(list: CommentList): Table {
  if (list.kind === 'table') return list;
  let under = '';
  const hasPages = list.parts.some((part) => 'page' in part);
  const rows = list.parts.flatMap((part) => {
    if (part.type === 'heading') under = part.text;
    if (part.type === 'signature') under = '';
    if (part.type === 'heading') return [];
    return [{ cells: [textCell(under), ...(hasPages ? [pageCell(part)] : []), ...cellsOf(part)] }];
  });
  const columns = [
    { key: 'section', heading: 'Avsnitt', width: 24 },
    ...(hasPages ? [{ key: 'page', heading: 'Sida', width: 9 }] : []),
    { key: 'text', heading: 'Text', width: 60 },
    { key: 'now', heading: 'Nuvarande lydelse', width: 40 },
    { key: 'proposed', heading: 'Föreslagen lydelse', width: 40 },
  ];
  return { ...list, kind: 'table', columns, rows, returns: false };
}

function pageCell(part: CellPart): Cell {
  if (!('page' in part) || part.page === undefined) return empty;
  return part.lastPage === undefined ? { type: 'number', number: part.page } : textCell(pagesText(part));
}

/** The page has a column of its own. */
const quoteInRow = ({ text, recognised }: Extract<CellPart, { type: 'quote' }>): string =>
  `”${text}”${quoteNote({ ...(recognised && { recognised }) })}`;

function cellsOf(part: Exclude<CellPart, { type: 'heading' }>): Cell[] {
  if (part.type === 'proposal') {
    // The column says that the wording is the present one.
    const { now, proposed, ...said } = part;
    const quoted = quoteCell({ ...said, ...(now !== undefined && { quote: now }) });
    return [textCell(''), textCell(quoted), textCell(proposed)];
  }
  if (part.type === 'signature') return [textCell(signatureLines(part).join('\n')), textCell(''), textCell('')];
  return [textCell(part.type === 'quote' ? quoteInRow(part) : part.text), textCell(''), textCell('')];
}
