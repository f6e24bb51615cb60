import { headSheet } from '../aside.ts';
import type { Template } from '../templates/own.ts';
import type { Fault } from './result.ts';
import { type ListRows, listsOf } from './rows.ts';
import type { Sheet } from './sheet.ts';

type Lines = readonly (readonly string[])[];
/** The lines of a file without sheets, or the sheets of a workbook. */
export type IncomingCells = Lines | readonly Sheet[];

interface SheetList extends ListRows {
  sheet: string;
}

/** The lists in a file. A sheet that holds something and isn't read is told, but for the one on which a list of ours says what it is. */
export function listsIn(cells: IncomingCells, template?: Template): { lists: SheetList[]; faults: Fault[] } {
  const sheets = sheetsOf(cells).map((sheet) => ({ ...sheet, own: listsOf(sheet, template) }));
  const found = sheets.filter(({ own }) => own.length > 0);
  const seen = found.filter(({ isHidden }) => !isHidden);
  const read = seen.length > 0 ? seen : found;
  const isFull = ({ lines }: Sheet) => lines.some((line) => line.some((cell) => cell.trim() !== ''));
  if (read.length === 0) {
    const [first] = sheets.find(isFull)?.lines.filter((line) => line.join('').trim() !== '') ?? [];
    return { lists: [], faults: [{ part: '', found: first?.join('; ').slice(0, 80) ?? '', why: 'no headings' }] };
  }
  const unread = sheets.flatMap((sheet): Fault[] => {
    if (read.includes(sheet) || !isFull(sheet) || sheet.name === headSheet) return [];
    if (sheet.isHidden) return sheet.own.length > 0 ? [{ part: sheet.name, found: '', why: 'hidden sheet' }] : [];
    return [{ part: sheet.name, found: '', why: 'sheet without list' }];
  });
  const lists = read.flatMap(({ name, own }) => own.map((list) => ({ sheet: name, ...list })));
  const columns = lists.flatMap(({ faults }) => faults);
  const once = columns.filter(({ part }, i) => columns.findIndex((other) => other.part === part) === i);
  return { lists, faults: [...unread, ...once] };
}

function sheetsOf(cells: IncomingCells): readonly Sheet[] {
  const isSheets = (given: IncomingCells): given is readonly Sheet[] => given.some((one) => !Array.isArray(one));
  return isSheets(cells) ? cells : [{ name: '', lines: cells, merged: [], isHidden: false }];
}
