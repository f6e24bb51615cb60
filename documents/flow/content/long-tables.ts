import type { FlowCell, FlowContent, FlowPiece, FlowRow } from './content.ts';

/** A table of more cells than this comes in parts of so many: a browser lays out a table as a whole, so that one of 10,000 rows held the page for seconds. */
const mostCells = 500;
/** A table a little longer than a part is better off whole: its columns are as wide as its words want. */
const mostWhole = 2 * mostCells;
/** Letters of a column that count for how wide it is. */
const letters = { fewest: 4, most: 60 } as const;

type Row<Piece extends FlowPiece> = FlowRow<Piece>;

/** Content with its long tables in parts, each a table of its own. A cell that goes on over the end of a part goes on in an empty one. */
export function* withTablesInParts<Piece extends FlowPiece>(
  content: readonly FlowContent<Piece>[],
): Generator<FlowContent<Piece>> {
  for (const one of content) {
    if (one.is !== 'table' || cellsIn(one.rows) <= mostWhole) {
      yield one;
      continue;
    }
    const parts = cutRows(one.rows);
    const widths = widthsOf(parts[0] ?? []);
    for (const [i, rows] of parts.entries())
      yield { is: 'table', rows, part: { widths, isFirst: i === 0, isLast: i === parts.length - 1 } };
  }
}

const cellsIn = (rows: readonly FlowRow[]): number => rows.reduce((sum, _, at) => sum + cellsAt(rows, at), 0);

function cutRows<Piece extends FlowPiece>(rows: readonly Row<Piece>[]): Row<Piece>[][] {
  const parts: Row<Piece>[][] = [];
  for (let at = 0, going: FlowCell<Piece>[] = []; at < rows.length; ) {
    let end = at + 1;
    for (let cells = cellsAt(rows, at); end < rows.length; end++) {
      cells += cellsAt(rows, end);
      if (cells > mostCells) break;
    }
    const next: FlowCell<Piece>[] = [];
    const part = rows.slice(at, end).map((row, i) => {
      const left = end - at - i;
      const given =
        i === 0 && going.length > 0 ? [...going, ...row.cells].sort((a, b) => a.column - b.column) : row.cells;
      const cells = given.map((cell) => {
        if (cell.rows <= left) return cell;
        next.push({ ...cell, rows: cell.rows - left, content: [] });
        return { ...cell, rows: left };
      });
      return { ...row, cells };
    });
    parts.push(part);
    going = next;
    at = end;
  }
  return parts;
}

/** A row without cells takes its room, too. */
const cellsAt = (rows: readonly FlowRow[], at: number): number => Math.max(rows[at]?.cells.length ?? 0, 1);

/** The shares that columns have of the width, by the longest text in each; parts that are tables of their own must have the same. */
function widthsOf(rows: readonly FlowRow[]): number[] {
  const longest: number[] = [];
  for (const { cells } of rows)
    for (const { column, columns, content } of cells)
      for (let at = column; at < column + columns; at++)
        longest[at] = Math.max(longest[at] ?? letters.fewest, Math.min(lettersIn(content) / columns, letters.most));
  const all = Array.from(longest, (one) => one ?? letters.fewest);
  const sum = all.reduce((a, b) => a + b, 0);
  return all.map((one) => one / sum);
}

/** Of its longest paragraph. */
const lettersIn = (content: readonly FlowContent[]): number =>
  content.reduce(
    (most, one) => Math.max(most, one.is === 'paragraph' ? (one.blocks[0]?.text.length ?? 0) : letters.most),
    0,
  );
