import { itemAt } from '../../../../../language/lists/item-at.ts';

/** A table of texts, and what of its look says which cells belong together. */
export interface WorkbookSheet {
  name: string;
  lines: readonly (readonly string[])[];
  merged: readonly MergedCells[];
  isHidden: boolean;
  /** How many of its rows and columns with cells are hidden: they are read as others. */
  hidden?: { rows: number; columns: number };
  /** What is struck through in its cells, and so isn't among their texts. */
  struck?: readonly StruckText[];
}

/** From 0; in one row in the order of its columns. */
export interface StruckText extends CellPlace {
  words: string;
}

/** Where a cell is, from 0. */
export interface CellPlace {
  row: number;
  column: number;
}

/** From 0, both ends in it. Its text stands in the first cell. */
interface MergedCells {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/**
 * Lines in which each row has the text of the cells that were merged over it. Rows that have nothing of their own stay empty. What is
 * merged over columns stays in the first: it is a heading for the rows below as often as anything else.
 */
export function spreadDown({ lines, merged }: WorkbookSheet): readonly (readonly string[])[] {
  if (merged.every(({ top, bottom }) => top === bottom)) return lines;
  const spread = lines.map((line) => [...line]);
  for (const { top, left, bottom } of merged) {
    const text = lines[top]?.[left] ?? '';
    if (text.trim() === '') continue;
    for (let i = top + 1; i <= bottom && i < lines.length; i++) {
      if (lines[i]?.some((cell) => cell.trim() !== '')) setCell(itemAt(spread, i), left, text);
    }
  }
  return spread;
}

/** Sheets end a line with its last cell that holds anything. */
export function setCell(line: string[], at: number, text: string): void {
  while (line.length < at) line.push('');
  if ((line[at] ?? '').trim() === '') line[at] = text;
}

/** The line below the headings: they may be merged over several. */
export const firstBelow = (headings: number, { merged }: WorkbookSheet): number =>
  1 +
  merged.reduce(
    (last, { top, bottom }) => (top <= headings && headings <= bottom ? Math.max(last, bottom) : last),
    headings,
  );

/** Under a heading that is merged over columns, what stands in these is one text: "2.1", "Mål". */
export function columnsJoiner(
  headings: number,
  { merged }: WorkbookSheet,
): (line: readonly string[]) => readonly string[] {
  const wide = merged.filter(({ top, bottom, left, right }) => top <= headings && headings <= bottom && right > left);
  if (wide.length === 0) return (line) => line;
  return (line) => {
    const joined = [...line];
    for (const { left, right } of wide) {
      const texts = line.slice(left, right + 1).filter((text) => text.trim() !== '');
      while (joined.length <= left) joined.push('');
      joined[left] = texts.join(' ');
    }
    return joined;
  };
}
