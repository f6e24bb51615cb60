import { type Line, sharesBaseline } from './lines.ts';

/** Lines one under the other, as far as the writing goes down the page without a leap. */
export interface Flow {
  lines: Line[];
  x0: number;
  x1: number;
  top: number;
  bottom: number;
}

/** In heights of the type, from a line to the next of its flow. */
const farthest = 3;
/** Columns of running text are at least so wide, in heights of the type; cells of tables mostly less. */
export const columnWidth = 13;
/** So many rows of text that stand side by side are columns that were written across. */
const fewestRows = 4;
/** A page with more flows is a drawing or a table of figures; sorting takes their number squared. */
const mostSorted = 600;

/**
 * The page's flows in reading order. The order in which a page was written is nearly always the one it is read in; where it
 * isn't, what stands above is read first, and what stands to the left before what stands beside it.
 */
export function flowsOf(lines: readonly Line[]): Flow[] {
  const flows: Flow[] = [];
  const sorted = columnsApart(lines);
  for (const [i, line] of sorted.entries()) {
    const flow = flows.at(-1);
    const next = sorted[i + 1];
    // What has something beside it is a cell.
    const isCell = next !== undefined && sharesBaseline(line, next) && next.x0 > line.x1;
    if (flow && !isCell && goesDown(flow.lines.at(-1) as Line, line)) add(flow, line);
    else {
      flows.push({ lines: [line], x0: line.x0, x1: line.x1, top: line.y - line.size, bottom: line.y });
    }
  }
  return inOrder(flows);
}

function add(flow: Flow, line: Line): void {
  flow.lines.push(line);
  flow.x0 = Math.min(flow.x0, line.x0);
  flow.x1 = Math.max(flow.x1, line.x1);
  flow.bottom = Math.max(flow.bottom, line.y);
}

function goesDown(above: Line, line: Line): boolean {
  const step = line.y - above.y;
  const size = Math.max(above.size, line.size);
  return step > 0.5 * Math.min(above.size, line.size) && step < farthest * size && overlap(above, line) > 0;
}

const overlap = (one: { x0: number; x1: number }, other: { x0: number; x1: number }): number =>
  Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0);

/** Columns that were written line by line across the page, one after the other. */
function columnsApart(lines: readonly Line[]): Line[] {
  const sorted: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const columns = columnsAt(lines, i);
    const across = columns.length > 1 && columns.every(({ length }) => length >= fewestRows);
    const next = across ? columns.flat() : lines.slice(i, i + 1);
    sorted.push(...next);
    i += next.length;
  }
  return sorted;
}

/**
 * The lines from index `i` on as columns, as far as they come row by row in columns with the same left edges. A table is
 * written cell by cell, and its cells are narrower.
 */
function columnsAt(lines: readonly Line[], i: number): Line[][] {
  const columns: Line[][] = [];
  const next = () => lines[i + columns.length];
  for (let line = next(); line && startsColumn(line, columns.at(-1)?.[0]); line = next()) columns.push([line]);
  if (columns.length < 2) return [];
  const edges = columns.map(([line]) => (line as Line).x0);
  for (let at = i + columns.length; at < lines.length; at++) {
    const line = lines[at] as Line;
    const place = edges.findLastIndex((x) => line.x0 > x - line.size);
    const column = columns[place];
    if (!column || line.x1 > (edges[place + 1] ?? Infinity) || !goesDown(column.at(-1) as Line, line)) break;
    column.push(line);
    const lengths = columns.map(({ length }) => length);
    if (Math.min(...lengths) < fewestRows && Math.max(...lengths) > Math.min(...lengths) + 1) return [];
  }
  return columns;
}

const startsColumn = (line: Line, before: Line | undefined): boolean =>
  line.x1 - line.x0 > columnWidth * line.size &&
  (before === undefined || (Math.abs(line.y - before.y) < 0.25 * line.size && line.x0 > before.x1));

/** As written, as long as nothing has to be read before. */
function inOrder(flows: Flow[]): Flow[] {
  if (flows.length > mostSorted) return flows;
  const ordered: Flow[] = [];
  const waiting = [...flows];
  while (waiting.length > 0) {
    const next = waiting.findIndex((flow, i) => !waiting.some((other, j) => j > i && comesBefore(other, flow)));
    ordered.push(...waiting.splice(Math.max(next, 0), 1));
  }
  return ordered;
}

function comesBefore(one: Flow, other: Flow): boolean {
  const slack = 2;
  if (overlap(one, other) > slack) return one.bottom <= other.top + slack;
  const beside = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return one.x1 <= other.x0 + slack && beside > 0 && one.top <= other.top + slack;
}
