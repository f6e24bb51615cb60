import { columnWidth } from '../layout/columns.ts';
import { isOnlyLabel, labelOf } from '../lines/labels.ts';
import type { Line } from '../lines/lines.ts';
import { isSentence, mayCountPages } from './page-counts.ts';

/** A line at a page's head or foot, as it can be found again on other pages. */
export interface Edge {
  line: Line;
  /** From 1. */
  page: number;
  side: 'head' | 'foot';
  /** Its text with the numbers taken out, and the numbers. */
  words: string;
  numbers: number[];
  /** For each number in the line: may it be a page number? */
  counting: boolean[];
  isSentence: boolean;
  /** From the page's upper edge at its head, from the lower at its foot; in points. */
  distance: number;
  /** Is there clearly more room on its inner side than between the page's other lines? */
  apart: boolean;
  /** Does it stand as far out as text hardly does? */
  inMargin: boolean;
  /** Is it a cell of a table, or an item of a list? */
  isPart: boolean;
  /** Does nothing stand beside it? */
  alone: boolean;
  /** Does the file say that it is no part of the text? */
  marked: boolean;
  /** Off a scanned page's text layer, where a letter may have been taken for another? */
  rough: boolean;
}

/** The share of the page's height that its head and foot take, and the share of their outermost part. */
const share = 0.14;
const marginShare = 0.065;
/** How many lines at each edge are looked at. */
const mostEdges = 6;
/** A row with more cells is a drawing. */
const mostInRow = 200;
/** In heights of the type, and in steps from line to line as the page has them. */
const apartBy = { heights: 1.9, steps: 1.4 };

interface EdgesOfPage {
  page: number;
  /** The lines of the text, and the lines that the file marks as not part of it. */
  lines: readonly Line[];
  marked: readonly Line[];
  rough: boolean;
  view: readonly number[];
}

/** The page's lines at its head and foot, from its edges inwards. */
export function edgesOf({ page, lines, marked, rough, view }: EdgesOfPage): Edge[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const all = [...lines, ...marked].filter(({ turn }) => turn >= 0);
  const outer = [...Map.groupBy(all, ({ turn }) => turn)].flatMap(([turn, turned]) => {
    const height = turn % 2 === 0 ? top - bottom : right - left;
    const step = usualStep(turned);
    return turned.flatMap((line): Outer[] => {
      const side = line.y < height * share ? 'head' : line.y > height * (1 - share) ? 'foot' : undefined;
      return side ? [{ line, side, distance: side === 'head' ? line.y : height - line.y, height, turned, step }] : [];
    });
  });
  outer.sort((one, other) => one.distance - other.distance);
  // Each is compared with all the page's lines, of which there may be a hundred thousand: first those that are looked at.
  return (['head', 'foot'] as const).flatMap((side) =>
    outer
      .filter((one) => one.side === side)
      .slice(0, mostEdges)
      .map((one) => ({ page, rough, ...edgeOf(one) })),
  );
}

/** A line near the page's edge, and what it is compared with. */
interface Outer extends Pick<Edge, 'line' | 'side' | 'distance'> {
  /** The page's height, in points. */
  height: number;
  /** The page's lines in the same direction. */
  turned: readonly Line[];
  /** From line to line as the page has it most often. */
  step: number;
}

function edgeOf({ line, side, distance, height, turned, step }: Outer): Omit<Edge, 'page' | 'rough'> {
  const text = line.runs.map((run) => run.text).join(' ');
  return {
    line,
    side,
    words: text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase(),
    numbers: (text.match(/\d+/g) ?? []).map(Number),
    counting: mayCountPages(line),
    isSentence: isSentence(text),
    distance,
    apart: isApart(line, side, turned, step),
    inMargin: distance < height * marginShare,
    isPart: labelOf(line) !== undefined || isOnlyLabel(text) || isCell(line, side, turned),
    alone: turned.every((other) => other === line || !isBeside(line, other)),
    marked: line.runs.every(({ artifact }) => artifact),
  };
}

export const isBeside = (one: Line, other: Line): boolean =>
  Math.abs(one.y - other.y) < 0.5 * Math.max(one.size, other.size);

/** From line to line as the page has it most often, in points; 0 where it has too few lines to tell. */
function usualStep(lines: readonly Line[]): number {
  const sorted = lines.toSorted((one, other) => one.y - other.y);
  const counts = new Map<number, number>();
  for (const [i, line] of sorted.entries()) {
    const above = sorted[i - 1];
    if (!above || isBeside(above, line)) continue;
    const step = Math.round(line.y - above.y);
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  let [most, usual] = [1, 0];
  for (const [step, count] of counts) if (count > most) [most, usual] = [count, step];
  return usual;
}

function isApart(line: Line, side: Edge['side'], lines: readonly Line[], usual: number): boolean {
  const sign = side === 'head' ? 1 : -1;
  const room = Math.max(apartBy.heights * line.size, apartBy.steps * usual);
  return lines.every((other) => {
    const step = sign * (other.y - line.y);
    return step < 0.5 * line.size || step > room;
  });
}

/** Do narrow cells of the next row stand under those of its own? A header over columns of text has their width under it. */
function isCell(line: Line, side: Edge['side'], lines: readonly Line[]): boolean {
  const row = lines.filter((other) => isBeside(line, other)).slice(0, mostInRow);
  if (row.length < 2) return false;
  const sign = side === 'head' ? 1 : -1;
  const inside = lines.filter((other) => sign * (other.y - line.y) > 0.5 * line.size);
  const next = inside.reduce<Line | undefined>(
    (near, other) => (near && sign * (near.y - other.y) <= 0 ? near : other),
    undefined,
  );
  const cells = inside.filter((other) => next && isBeside(next, other)).slice(0, mostInRow);
  if (!cells.some(({ x0, x1, size }) => x1 - x0 < columnWidth * size)) return false;
  const under = row.flatMap((one) => cells.find((other) => other.x0 < one.x1 && other.x1 > one.x0) ?? []);
  return new Set(under).size > 1;
}
