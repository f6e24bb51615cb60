import { headSheet } from '../../../entries/aside.ts';
import type { Fault } from '../../result.ts';
import { type HeadingHelp, type ListRows, listsOf } from '../../rows.ts';
import { limits, TooMuch } from './limits.ts';
import type { WorkbookSheet } from './sheet.ts';

type Lines = readonly (readonly string[])[];
/** The lines of a file without sheets, or the sheets of a workbook. */
export type IncomingCells = Lines | readonly WorkbookSheet[];

interface SheetList extends ListRows {
  sheet: string;
}

/**
 * The lists in a file. A sheet with content that isn't read is reported, except the sheet with a list's own head. Where nothing is
 * called as in any list that we know, what looks like a list is one, of columns that are to be asked about.
 * @throws {TooMuch}
 */
export function listsIn(cells: IncomingCells, help: HeadingHelp): { lists: SheetList[]; faults: Fault[] } {
  const given = sheetsOf(cells);
  const listsBy = (how: HeadingHelp) => given.map((sheet) => ({ ...sheet, own: listsOf(sheet, how) }));
  const isFound = ({ own }: { own: ListRows[] }) => own.length > 0;
  const called = listsBy(help);
  const sheets = called.some(isFound) ? called : listsBy({ ...help, anyHeadings: true });
  const found = sheets.filter(isFound);
  const seen = found.filter(({ isHidden }) => !isHidden);
  const read = seen.length > 0 ? seen : found;
  const isFull = ({ lines }: WorkbookSheet) => lines.some((line) => line.some((cell) => cell.trim() !== ''));
  if (read.length === 0) {
    const [first] = sheets.find(isFull)?.lines.filter((line) => line.join('').trim() !== '') ?? [];
    return { lists: [], faults: [{ part: '', found: first?.join('; ').slice(0, 80) ?? '', why: 'no headings' }] };
  }
  const unread = sheets.flatMap((sheet): Fault[] => {
    if (read.includes(sheet) || !isFull(sheet) || sheet.name === headSheet) return [];
    if (sheet.isHidden) return sheet.own.length > 0 ? [{ part: sheet.name, found: '', why: 'hidden sheet' }] : [];
    return [{ part: sheet.name, found: '', why: 'sheet without list' }];
  });
  const hidden = read.flatMap(({ name, own, hidden = { rows: 0, columns: 0 } }): Fault[] => {
    // Lists of ours have their ids hidden, which are for us alone.
    const columns = hidden.columns - (own.some(({ rows }) => rows.some(({ id }) => id.startsWith('urn:'))) ? 1 : 0);
    return [
      ...(hidden.rows > 0 ? [{ part: name, found: String(hidden.rows), why: 'hidden rows' as const }] : []),
      ...(columns > 0 ? [{ part: name, found: String(columns), why: 'hidden columns' as const }] : []),
    ];
  });
  const lists = read.flatMap(({ name, own }) => own.map((list) => ({ sheet: name, ...list })));
  if (lists.reduce((sum, { rows }) => sum + rows.length, 0) > limits.rows) throw new TooMuch('rows');
  const columns = lists.flatMap(({ faults }) => faults);
  const isSame = (one: Fault, other: Fault) => one.part === other.part && one.found === other.found;
  const once = columns.filter((fault, i) => columns.findIndex((other) => isSame(fault, other)) === i);
  return { lists, faults: [...unread, ...hidden, ...once] };
}

function sheetsOf(cells: IncomingCells): readonly WorkbookSheet[] {
  const isSheets = (given: IncomingCells): given is readonly WorkbookSheet[] =>
    given.some((one) => !Array.isArray(one));
  return isSheets(cells) ? cells : [{ name: '', lines: cells, merged: [], isHidden: false }];
}
