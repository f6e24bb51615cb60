import { isOnlyLabel } from './labels.ts';
import { type Line, measure, sharesBaseline } from './lines.ts';

/** In heights of the type: how far from its item a list's label may stand. */
const labelGap = 6;
/** In type sizes: text nearer to a line than this belongs to it, in whatever order it was written. */
const nearGap = 0.5;

const bareNumber = /^(?:\d{1,3}|[*†‡]{1,3})$/u;
const dotsOrNumber = /^[.…·_\s]*(?:\d{1,4}|[ivxl]{1,7})?$/u;

/**
 * Joins what stands in a row and belongs together though it was written apart: a list's label with its item, a page number
 * with its entry in the table of contents, a mark with the word that it stands at. The lines keep their order.
 */
export function withRowsJoined(lines: readonly Line[]): Line[] {
  const order = new Map(lines.map((line, i) => [line, i]));
  const gone = new Set<Line>();
  for (const row of rowsOf(lines)) {
    if (row.length < 2) continue;
    let left = row[0] as Line;
    // A row of three or more is a table's.
    const entry = row.filter((line) => !isOnlyLabel(lineText(line))).length === 2;
    for (const [i, right] of row.entries()) {
      if (i === 0) continue;
      if (belongTogether(left, right, i === 1, entry && i === row.length - 1)) {
        // The label stands where its item stands in the order of the text.
        const label = isOnlyLabel(lineText(left));
        const kept = label ? right : left;
        kept.entry ||= !label && dotsOrNumber.test(lineText(right));
        gone.add(label ? left : right);
        kept.runs = [...left.runs, ...right.runs];
        [kept.x0, kept.x1] = [left.x0, Math.max(left.x1, right.x1)];
        measure(kept);
        left = kept;
      } else left = right;
    }
  }
  return gone.size === 0
    ? [...lines]
    : lines.filter((line) => !gone.has(line)).sort((a, b) => at(order, a) - at(order, b));
}

const at = (order: ReadonlyMap<Line, number>, line: Line) => order.get(line) ?? 0;

/** In heights of the type: runs that were written apart stand in two words from here on. */
export const wordGap = 0.15;

/** A line's words; a run within a word, as a ligature in a font of its own, has no blank around it. */
export function lineText({ runs, size }: Line): string {
  let text = '';
  for (const [i, run] of runs.entries()) {
    const last = runs[i - 1];
    text += last && (run.spaced || run.x0 - last.x1 > wordGap * size) ? ` ${run.text}` : run.text;
  }
  return text;
}

function belongTogether(left: Line, right: Line, first: boolean, last: boolean): boolean {
  const size = Math.max(left.size, right.size);
  const gap = right.x0 - left.x1;
  if (gap < -nearGap * size) return false;
  if (gap < nearGap * size) return true;
  const text = lineText(right);
  if (gap < labelGap * size && isOnlyLabel(lineText(left))) return !isOnlyLabel(text);
  // A footnote's or a heading's number.
  if (gap < labelGap * size && first && bareNumber.test(lineText(left))) return /\p{L}/u.test(text);
  return last && dotsOrNumber.test(text) && /\p{L}/u.test(lineText(left)) && isNext(left, right);
}

/** Was one written right after the other? */
const isNext = (left: Line, right: Line): boolean => {
  const step = (right.runs[0]?.item ?? 0) - (left.runs.at(-1)?.item ?? 0);
  return step > 0 && step <= 3;
};

/** Lines that share a baseline, from left to right. */
function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of lines.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row?.[0] && sharesBaseline(row[0], line)) row.push(line);
    else rows.push([line]);
  }
  for (const row of rows) row.sort((a, b) => a.x0 - b.x0);
  return rows;
}
