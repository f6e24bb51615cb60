import readWorkbook from 'read-excel-file/universal';
import { itemAt } from '../../../../../language/lists/item-at.ts';
import { BrokenWorkbook } from './broken-workbook.ts';
import { limits, TooMuch } from './limits.ts';
import { type CellPlace, type StruckText, setCell, type WorkbookSheet } from './sheet.ts';
import { uncalculated } from './uncalculated.ts';
import { bounded, plainLayout } from './xlsx-layout.ts';

/**
 * The cells of a workbook's sheets, as text; the package gives back what `_x0000_` stands for.
 * @throws {TooMuch} before the cells of such a workbook are built, or {BrokenWorkbook} where it is none
 */
export async function cellsOfXlsx(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  try {
    return await sheetsOf(bytes);
  } catch (cause) {
    if (cause instanceof TooMuch || cause instanceof BrokenWorkbook) throw cause;
    throw new BrokenWorkbook(cause);
  }
}

async function sheetsOf(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const { layouts, workbook } = bounded(bytes);
  const sheets = await readWorkbook(workbook.buffer as ArrayBuffer, { trim: false });
  let letters = 0;
  // A text that stands once in the file may be that of every cell.
  const counted = (text: string) => {
    letters += text.length;
    if (text.length > limits.cellLetters) throw new TooMuch('cellLetters');
    if (letters > limits.letters) throw new TooMuch('letters');
    return text;
  };
  return sheets.map(({ sheet, data }, i) => {
    const { uncalculated: without, struckRuns, struckCells, ...layout } = layouts[i] ?? plainLayout;
    const lines = data.map((row) => row.map((cell) => counted(textOf(cell))));
    const struck = [...struckRuns, ...takenOut(lines, struckCells)].toSorted((a, b) => a.column - b.column);
    return { name: sheet, lines: withUncalculated(lines, without), ...layout, ...(struck.length > 0 && { struck }) };
  });
}

/** Empties the cells whose whole text is struck through. */
function takenOut(lines: string[][], cells: readonly CellPlace[]): StruckText[] {
  return cells.flatMap(({ row, column }) => {
    const line = lines[row];
    const words = line?.[column] ?? '';
    if (!line || words.trim() === '') return [];
    line[column] = '';
    return [{ row, column, words }];
  });
}

/** Cells with a formula and no value would be empty, and their rows would seem to hold nothing. */
function withUncalculated(lines: string[][], cells: readonly CellPlace[]): string[][] {
  for (const { row, column } of cells) {
    while (lines.length <= row) lines.push([]);
    setCell(itemAt(lines, row), column, uncalculated);
  }
  return lines;
}

const textOf = (cell: unknown) => {
  if (cell === null || cell === undefined) return '';
  // As a Swedish spreadsheet shows it.
  if (typeof cell === 'boolean') return cell ? 'SANT' : 'FALSKT';
  return cell instanceof Date ? dayIn(cell) : String(cell);
};

/** As "2026-03-01", and "2026-03-01 12:00" where the cell holds a time of day. Cells know no time zone; the package takes them for UTC. */
function dayIn(cell: Date): string {
  const [day = '', time = ''] = cell.toISOString().split('T');
  return /^00:00/.test(time) ? day : `${day} ${time.slice(0, 5)}`;
}
