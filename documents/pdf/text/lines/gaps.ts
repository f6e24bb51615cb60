import { firstWhere } from '../../../../language/lists/first-where.ts';
import type { Run } from '../runs/runs.ts';

/** In heights of the type: rows farther above or below say nothing of a gap. */
const farthest = 3.2;
/** A hole that is wider than a space between words. */
const hole = 0.9;
/** Columns begin at the same place in each row, but for so much. */
const slack = 0.15;
const sameSize = 0.08;

/** The room between a page's runs: of a line that is stretched to the margin, or a column's edge? The rows around tell. */
export class Gaps {
  private readonly rows: Run[][] = [];

  constructor(runs: readonly Run[]) {
    for (const run of runs.toSorted((one, other) => one.y - other.y)) {
      const row = this.rows.at(-1);
      if (row?.[0] && run.y - row[0].y < 0.25 * row[0].size) row.push(run);
      else this.rows.push([run]);
    }
    for (const row of this.rows) row.sort((one, other) => one.x0 - other.x0);
  }

  /**
   * On how many sides, above and below, text goes over the gap, and on how many a column's edge goes on.
   * @param left the run before the gap
   * @param right the one behind it
   */
  around(left: Run, right: Run): { crossed: number; edges: number } {
    const at = this.rowAt(right.y);
    const rows = [-1, 1].flatMap((direction) =>
      [this.nextRow(at, direction, right) ?? []].filter((row) => row.length > 0),
    );
    return {
      crossed: rows.filter((row) => covers(row, left.x1, right.x0, right.size)).length,
      edges: rows.filter((row) => hasEdgeAt(row, right.x0, right.size)).length,
    };
  }

  /** The index of the last row that is not below y. */
  private rowAt(y: number): number {
    return firstWhere(1, this.rows.length, (at) => (this.rows[at]?.[0]?.y ?? 0) > y) - 1;
  }

  /** The next one with text of about the same size. */
  private nextRow(at: number, direction: number, { y, size }: Run): Run[] | undefined {
    for (let i = at + direction; i >= 0 && i < this.rows.length; i += direction) {
      const row = this.rows[i] as Run[];
      const away = Math.abs((row[0]?.y ?? 0) - y);
      if (away > farthest * size) return undefined;
      if (away > 0.5 * size && row.some((run) => Math.abs(run.size - size) < sameSize * size)) return row;
    }
    return undefined;
  }
}

/** Does something begin there, behind a hole? */
const hasEdgeAt = (row: readonly Run[], x: number, size: number): boolean =>
  row.some((run, i) => {
    const before = row[i - 1];
    return Math.abs(run.x0 - x) < slack * size && (before === undefined || run.x0 - before.x1 > hole * size);
  });

/** Has the row text from x0 to x1, but for spaces between words? */
function covers(row: readonly Run[], x0: number, x1: number, size: number): boolean {
  let reached = x0;
  for (const run of row) {
    if (run.x1 <= reached) continue;
    if (Math.min(run.x0, x1) - reached > hole * size) return false;
    reached = run.x1;
  }
  return x1 - reached <= hole * size;
}
