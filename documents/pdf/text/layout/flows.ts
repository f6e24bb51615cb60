import { firstWhere } from '../../../../language/lists/first-where.ts';
import { addAll } from '../../../../language/swedish/many.ts';
import { type Line, sharesBaseline } from '../lines/lines.ts';
import { lineText } from '../lines/rows.ts';
import { closed, startsSmall } from '../lines/sentence-continues.ts';
import { columnsApart } from './columns.ts';

/** Lines one under the other, as far as the writing goes down the page without a leap. */
export interface Flow {
  lines: Line[];
  x0: number;
  x1: number;
  top: number;
  bottom: number;
}

/** In heights of the type, from a line to the next of its flow; farther on a page whose lines stand so. */
const farthest = { usually: 3, ever: 4.5 };
/** Room that is so much wider than from line to line parts flows on a page with wide room between its lines. */
const wider = 1.15;
/** In heights of the type: what stands no farther above or below stands beside. */
const beside = 1.3;
/** A page with more flows is a drawing or a table of figures; sorting takes their number squared. */
const mostSorted = 600;

/**
 * The page's flows in reading order. The order in which a page was written is nearly always the one it is read in; where it
 * isn't, what stands above is read first, and what stands to the left before what stands beside it.
 */
export function flowsOf(lines: readonly Line[]): Flow[] {
  const flows: Flow[] = [];
  const sorted = columnsApart(lines);
  const reach = reachOf(sorted);
  const near = new Nearby(lines);
  for (const [i, line] of sorted.entries()) {
    const flow = flows.at(-1);
    const next = sorted[i + 1];
    // A line with another one beside it is a table cell.
    const isCell = next !== undefined && sharesBaseline(line, next) && next.x0 > line.x1 && !isNoteBeside(line, next);
    const above = flow?.lines.at(-1);
    if (flow && above && !isCell && goesDown(above, line, reach) && !changesColumns(above, line, near)) {
      add(flow, line);
      continue;
    }
    const before = isCell ? undefined : textBeside(flows, line, reach);
    if (before) add(before, line);
    else {
      flows.push({ lines: [line], x0: line.x0, x1: line.x1, top: line.y - line.size, bottom: line.y });
    }
  }
  return inOrder(flows);
}

/** A note in the margin is written in smaller type than the text that it stands beside, so many times as large at most. */
const noteSize = 0.95;

/** How many notes may have been written since the text that goes on. */
const mostNotes = 3;

/** Is one of two lines side by side a note to the other? */
const isNoteBeside = (one: Line, other: Line): boolean =>
  Math.min(one.size, other.size) < noteSize * Math.max(one.size, other.size);

/** The text that goes on with this line, where notes were written beside it meanwhile. */
function textBeside(flows: readonly Flow[], line: Line, reach: number): Flow | undefined {
  for (let i = flows.length - 2; i >= 0 && i >= flows.length - 1 - mostNotes; i--) {
    const text = flows[i] as Flow;
    const above = text.lines.at(-1);
    if (above && above.size === line.size && above.font === line.font && goesDown(above, line, reach)) {
      const notes = flows.slice(i + 1);
      return notes.every((note) => isNoteTo(note, text, line)) ? text : undefined;
    }
  }
  return undefined;
}

const isNoteTo = (note: Flow, text: Flow, line: Line): boolean =>
  overlap(note, text) < 0 &&
  overlap(note, line) < 0 &&
  note.top < line.y &&
  note.bottom > text.top &&
  note.lines.every(({ size }) => size < noteSize * line.size);

function add(flow: Flow, line: Line): void {
  flow.lines.push(line);
  flow.x0 = Math.min(flow.x0, line.x0);
  flow.x1 = Math.max(flow.x1, line.x1);
  flow.bottom = Math.max(flow.bottom, line.y);
}

function goesDown(above: Line, line: Line, reach: number): boolean {
  const step = line.y - above.y;
  const size = Math.max(above.size, line.size);
  return step > 0.5 * Math.min(above.size, line.size) && step < reach * size && overlap(above, line) > 0;
}

/** How far from a line the next of its flow may stand: with triple spacing most stand farther off than usual. */
function reachOf(lines: readonly Line[]): number {
  const steps = lines.flatMap((line, i) => {
    const above = lines[i - 1];
    return above && line.y > above.y && line.size === above.size ? [(line.y - above.y) / line.size] : [];
  });
  const middle = steps.toSorted((one, other) => one - other)[steps.length >> 1] ?? 0;
  return Math.max(farthest.usually, Math.min(wider * middle, farthest.ever));
}

/** Does text over two columns end here, or begin? A sentence that goes on stays whole, as where a picture begins beside it. */
function changesColumns(above: Line, line: Line, near: Nearby): boolean {
  if (!closed.test(lineText(above)) && startsSmall.test(lineText(line))) return false;
  const spans = (wide: Line, narrow: Line) =>
    near
      .at(narrow)
      .some((other) => other !== narrow && overlap(other, narrow) < 0 && overlap(other, wide) > 2 * other.size);
  return spans(above, line) || spans(line, above);
}

/** Finds what stands beside a line. */
class Nearby {
  private readonly sorted: Line[];

  constructor(lines: readonly Line[]) {
    this.sorted = lines.toSorted((one, other) => one.y - other.y);
  }

  at({ y, size }: Line): Line[] {
    const first = firstWhere(0, this.sorted.length, (at) => (this.sorted[at]?.y ?? 0) >= y - beside * size);
    let end = first;
    while (end < this.sorted.length && (this.sorted[end]?.y ?? 0) < y + beside * size) end++;
    return this.sorted.slice(first, end);
  }
}

const overlap = (one: { x0: number; x1: number }, other: { x0: number; x1: number }): number =>
  Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0);

/** In the order in which they were written, unless another one clearly comes before. */
function inOrder(flows: Flow[]): Flow[] {
  if (flows.length > mostSorted) return flows;
  const ordered: Flow[] = [];
  const waiting = [...flows];
  while (waiting.length > 0) {
    const next = waiting.findIndex((flow, i) => !waiting.some((other, j) => j > i && comesBefore(other, flow)));
    addAll(ordered, waiting.splice(Math.max(next, 0), 1));
  }
  return ordered;
}

function comesBefore(one: Flow, other: Flow): boolean {
  const slack = 2;
  if (overlap(one, other) > slack) return one.bottom <= other.top + slack;
  const beside = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return one.x1 <= other.x0 + slack && beside > 0 && one.top <= other.top + slack;
}
