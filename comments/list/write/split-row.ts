import { type Cell, empty, type ListRow } from '../list.ts';
import { reversible } from '../templates/controls.ts';
import { editableText } from './cell-text.ts';

/** Excel's limit is 32,767 characters a cell; some are left for what the file itself needs. */
const most = 32_700;
/** Stands at the end of a cell that goes on in the row below. */
const goesOn = ' […fortsätter i nästa rad]';

export interface SheetRow {
  /** The number of the comment; with `(forts. 2)` behind it if the row goes on from the one before. */
  id: string;
  /** Only the first of several rows has it, and what follows. */
  spot: string;
  path: string;
  cells: readonly Cell[];
}

/** A row, and the rows that what is too long for a cell goes on in. */
export function overRows({ id = '', spot = '', path = '', cells }: ListRow): SheetRow[] {
  const pieces = cells.map((cell) => (cell.type === 'number' ? [] : piecesOf(editableText(cell))));
  const rows = Math.max(1, ...pieces.map(({ length }) => length));
  if (rows === 1) return [{ id, spot, path, cells }];
  return Array.from({ length: rows }, (_, row) => ({
    id: idOf(id, row + 1),
    spot: row === 0 ? spot : '',
    path: row === 0 ? path : '',
    cells: cells.map((cell, column): Cell => {
      if (cell.type === 'number')
        return row === 0 ? cell : { type: 'text', text: `${cell.number} (forts. ${row + 1})` };
      const piece = pieces[column]?.[row];
      if (piece === undefined) return empty;
      const isLast = row + 1 === pieces[column]?.length;
      return { type: 'text', text: isLast ? piece : piece + goesOn };
    }),
  }));
}

function piecesOf(text: string): string[] {
  // What XML can't hold takes seven characters in the file.
  if (text.length <= most && reversible(text).length <= most) return [text];
  const pieces: string[] = [];
  let rest = text;
  while (reversible(rest).length > most - goesOn.length) {
    let length = Math.min(rest.length, most - goesOn.length);
    while (reversible(rest.slice(0, length)).length > most - goesOn.length) length = Math.floor(length * 0.9);
    if (/[\ud800-\udbff]/.test(rest.charAt(length - 1))) length--;
    pieces.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return [...pieces, rest];
}

const idOf = (id: string, part: number) => (part === 1 ? id : `${id} (forts. ${part})`);

/** The id and the part that a cell of the last column names; ids have no white space. */
export function partOf(cell: string): { id: string; part: number } {
  const [, id, part] = /^\s*(\S+) \(forts\. (\d+)\)\s*$/.exec(cell) ?? [];
  return id && part ? { id, part: Number(part) } : { id: cell.trim(), part: 1 };
}

/** Joins a cell that `splitRow` has put over several rows. @param parts in order */
export const joinedParts = (parts: readonly string[]): string => {
  const last = parts.findLastIndex((part) => part !== '');
  return parts.map((part, i) => (i < last && part.endsWith(goesOn) ? part.slice(0, -goesOn.length) : part)).join('');
};
