import { sharesBaseline } from '../lines/lines.ts';
import { columnWidth } from './columns.ts';
import type { Flow } from './flows.ts';

/** Cells that stand one under the other begin no farther apart than this, in points. */
const slack = 2;
/** Rows of one table with no more than so many others between them. */
const nearRows = 2;

/**
 * The flows that are a table's cells: they stand side by side in rows, with the same left edges in some rows. Columns of
 * running text do so too, but are wide. No rule is seen here, so a cell of two lines may be taken for two.
 */
export function cellsAmong(flows: readonly Flow[]): Set<Flow> {
  const rows = rowsOf(flows).filter((row) => row.length > 1 && row.some(isNarrow));
  const cells = new Set<Flow>();
  for (const [i, row] of rows.entries()) {
    for (const other of rows.slice(i + 1, i + 1 + nearRows)) {
      const aligned = row.filter((flow) => other.some(({ x0 }) => Math.abs(x0 - flow.x0) < slack));
      if (aligned.length < 2) continue;
      for (const flow of [...row, ...other]) cells.add(flow);
    }
  }
  return cells;
}

const isNarrow = ({ x0, x1, lines }: Flow): boolean => x1 - x0 < columnWidth * (lines[0]?.size ?? 0);

/** Flows whose first lines share a baseline. */
function rowsOf(flows: readonly Flow[]): Flow[][] {
  const rows: Flow[][] = [];
  const first = ({ lines }: Flow) => lines[0] ?? { y: 0, size: 0 };
  for (const flow of flows.toSorted((a, b) => first(a).y - first(b).y)) {
    const row = rows.at(-1);
    if (row?.[0] && sharesBaseline(first(row[0]), first(flow))) row.push(flow);
    else rows.push([flow]);
  }
  return rows;
}
