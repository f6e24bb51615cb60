import readWorkbook from 'read-excel-file/universal';
import type { Sheet } from './sheet.ts';
import { layoutOf } from './xlsx-layout.ts';

/**
 * The cells of a workbook's sheets, as text; the package gives back what `_x0000_` stands for.
 * @throws {TooManyCells}, or another error where it is none
 */
export async function cellsOfXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  const layouts = layoutOf(bytes);
  const whole = bytes.slice().buffer as ArrayBuffer;
  const sheets = await readWorkbook(whole, { trim: false });
  return sheets.map(({ sheet, data }, i) => ({
    name: sheet,
    lines: data.map((row) => row.map((cell) => textOf(cell))),
    ...(layouts[i] ?? { merged: [], isHidden: false }),
  }));
}

const textOf = (cell: unknown) => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString() : String(cell);
};
