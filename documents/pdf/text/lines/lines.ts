import type { Run } from '../runs/runs.ts';
import { Gaps } from './gaps.ts';
import { isNoteBetween } from './raised.ts';
import { StretchedRows } from './stretched.ts';

/** Runs that stand on a line together, from left to right. */
export interface Line {
  runs: Run[];
  x0: number;
  x1: number;
  /** The baseline's. */
  y: number;
  /** The type size of most of the line. */
  size: number;
  font: string;
  turn: number;
  /** Does it end with a page number that stands apart, as an entry in a table of contents does? */
  entry: boolean;
}

function lineOf(run: Run): Line {
  const { x0, x1, y, size, font, turn } = run;
  return { runs: [run], x0, x1, y, size, font, turn, entry: false };
}

/** In heights of the type: what is nearer has stood together. A line that is stretched to the margin has wide gaps. */
const widestGap = 2.2;
/** A gap wider than this is a column's, unless the line has others like it. */
const wordGap = 0.9;
/** Behind a stop, which some programs set more room behind when they stretch a line. */
const widestBehindStop = 4;
/** Room as wide as this is within a line only where the lines above and below have text across it. */
const widestCrossed = 8;
/** Back over what was written before, as where accents or emphasis are set twice. */
const overlap = 0.6;

/**
 * Does the run go on where the line ends? Footnote marks and the like stand above or below the baseline.
 * @param next the run behind, and the room behind the word that the run is, or begins
 */
function continues(
  line: Line,
  run: Run,
  next: { run: Run | undefined; gap: number },
  gaps: Gaps | undefined,
  stretched: StretchedRows | undefined,
): boolean {
  if (run.turn !== line.turn) return false;
  const size = Math.max(line.size, run.size);
  const gap = run.x0 - line.x1;
  // A scanned line runs aslant: what is near shares its baseline, what is far may not.
  const last = line.runs.at(-1) ?? run;
  if (!sharesBaseline(line, run) && !sharesBaseline(last, run)) return false;
  if (gap <= -overlap * size) return false;
  if (!gaps || gap < wordGap * size) return true;
  if (stretched?.hasWithin(last, run)) return true;
  if (gap >= widestCrossed * size) return false;
  const { crossed, edges } = gaps.around(last, run);
  // A reference that stands by itself between a word and the next begins no column, and the next word neither.
  const isAtNote = isNoteBetween(last, run, next.run) || isNoteBetween(line.runs.at(-2), last, run);
  if (gap < widestGap * size && isAtNote && edges === 0) return true;
  const isLikeOthers = isLike(gap, last.gap) || isLike(gap, next.gap);
  // Words that are written one by one may stand under one another by chance; a run of words has its own, narrower spaces.
  const hasSpaces = /\s/.test(last.text) || /\s/.test(run.text);
  if (gap < widestGap * size && isLikeOthers && !hasSpaces) return edges < 2;
  const isStop = /[.!?:]$/.test(last.text) && gap < widestBehindStop * size;
  return edges === 0 && crossed > (isStop || isLikeOthers ? 0 : 1);
}

/** Letters that are set wide are a run each, and follow each other without room. */
const isWithinWord = (last: Run | undefined, run: Run): boolean => !run.spaced && run.x0 === last?.x1;

/** The room behind the word that a run is, or begins. */
function gapBehind(runs: readonly Run[], at: number): number {
  let end = at;
  for (let next = runs[end + 1]; next && isWithinWord(runs[end], next); next = runs[end + 1]) end++;
  const [last, next] = [runs[end], runs[end + 1]];
  return last && next ? next.x0 - last.x1 : 0;
}

const isLike = (gap: number, other: number): boolean => other > 0.45 * gap && other < 2.2 * gap;

export function sharesBaseline(line: Pick<Line, 'y' | 'size'>, run: Pick<Line, 'y' | 'size'>): boolean {
  const size = Math.max(line.size, run.size);
  const rise = line.y - run.y;
  if (Math.abs(rise) <= 0.25 * size) return true;
  if (run.size < 0.95 * line.size) return rise < 0.75 * size && rise > -0.4 * size;
  if (line.size < 0.95 * run.size) return -rise < 0.75 * size && -rise > -0.4 * size;
  return false;
}

function append(line: Line, run: Run): void {
  const last = line.runs.at(-1);
  run.gap = last && isWithinWord(last, run) ? last.gap : run.x0 - line.x1;
  line.runs.push(run);
  line.x0 = Math.min(line.x0, run.x0);
  line.x1 = Math.max(line.x1, run.x1);
}

/** Type, size and baseline as most of the letters have them. To be called when the line's runs are known. */
export function measure(line: Line): Line {
  if (line.runs.length > 1) {
    const letters = new Map<string, number>();
    let [most, chief] = [0, line.runs[0] as Run];
    for (const run of line.runs) {
      const key = `${run.font} ${run.size.toFixed(1)}`;
      const count = (letters.get(key) ?? 0) + run.text.length;
      letters.set(key, count);
      if (count > most) [most, chief] = [count, run];
    }
    line.y = chief.y;
    line.size = chief.size;
    line.font = chief.font;
  }
  return line;
}

/**
 * The runs in the order in which they were written, joined to lines as far as one goes on from the other.
 * @param whole whether all belong to one block, so that no gap on a line is a column's
 */
export function linesOf(runs: readonly Run[], whole = false): Line[] {
  const lines: Line[] = [];
  const turned = whole ? [] : [...Map.groupBy(runs, ({ turn }) => turn)];
  const gaps = new Map(turned.map(([turn, own]) => [turn, new Gaps(own)]));
  const stretched = whole ? undefined : new StretchedRows(runs);
  let line: Line | undefined;
  for (const [i, run] of runs.entries()) {
    if (line && continues(line, run, { run: runs[i + 1], gap: gapBehind(runs, i) }, gaps.get(run.turn), stretched))
      append(line, run);
    else {
      line = lineOf(run);
      lines.push(line);
    }
    if (line.runs.length > 1 && run.size > line.size) [line.size, line.y] = [run.size, run.y];
  }
  return lines.map(measure);
}
