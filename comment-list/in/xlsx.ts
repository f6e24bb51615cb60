import { readSheet } from 'read-excel-file/universal';

/**
 * The cells of a spreadsheet's first sheet, as text; the package gives back what `_x0000_` stands for.
 * @throws where it is none
 */
export async function cellsOfXlsx(bytes: Uint8Array): Promise<string[][]> {
  const whole = bytes.slice().buffer as ArrayBuffer;
  const rows = await readSheet(whole, { trim: false });
  return rows.map((row) => row.map((cell) => textOf(cell)));
}

const textOf = (cell: unknown) => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString() : String(cell);
};
