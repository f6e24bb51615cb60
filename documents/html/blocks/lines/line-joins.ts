import { least } from '../../../../language/swedish/many.ts';
import type { Laid } from './laid-line.ts';

/**
 * The largest distances between lines of one paragraph, in font sizes. `pitch`: from one line's top to the next; `widePitch`: the same in
 * the middle of a sentence.
 */
const line = { leastPitch: 0.6, pitch: 1.8, widePitch: 3.2, indent: 3 };
/** Between two pieces of a line, in font sizes. `blank`: a wider one stands for a space; `mostEstimated`: the widest where it is estimated. */
const gap = { blank: 0.12, overlap: 0.6, most: 1.5, mostEstimated: 6 };

const endsSentence = /[.!?:…]["”’»)]*\s*$/u;
const beginsSmall = /^\s*["”(]?\p{Ll}/u;
const isBroken = /\p{L}[-\u2010\u00ad]\s*$/u;
const leavesOpen = /[,–-]\s*$/u;
const bullet = /^\s*(?:[•·▪◦●○■□–—*-]\s|\(?\d{1,2}[.)]\s|\p{Ll}\)\s)/u;

/**
 * What to put between a line and the lines before it where it continues their paragraph, else undefined. If that isn't certain, the line
 * begins a new paragraph, unless its words can only be the middle of a sentence.
 */
export function lineContinues(before: readonly Laid[], next: Laid): string | undefined {
  const last = before.at(-1);
  if (!last) return undefined;
  if (Math.abs(next.top - last.top) < 0.4 * Math.max(last.size, next.size)) return besideIt(last, next);
  return isBelow(before, last, next) ? '\n' : undefined;
}

/** The same for a piece of the same line, as bold words are. */
function besideIt(last: Laid, next: Laid): string | undefined {
  const size = Math.max(last.size, next.size);
  const between = next.left - last.right;
  const isEstimated = last.estimated || next.estimated;
  if (
    isEstimated
      ? next.left <= last.left || between > gap.mostEstimated * size
      : between < -gap.overlap * size || between > gap.most * size
  )
    return undefined;
  if (/\s$/.test(last.text) || /^\s/.test(next.text)) return '';
  return isEstimated || between > gap.blank * size ? ' ' : '';
}

function isBelow(before: readonly Laid[], last: Laid, next: Laid): boolean {
  const size = Math.max(last.size, next.size);
  const pitch = next.top - last.top;
  if (Math.abs(last.size - next.size) > 0.15 * size || pitch < line.leastPitch * size) return false;
  const isMiddle = isBroken.test(last.text) || (beginsSmall.test(next.text) && !endsSentence.test(last.text));
  if (pitch > (isMiddle ? line.widePitch : line.pitch) * size) return false;
  const rows = rowsOf(before);
  const row = rows.at(-1) as Row;
  if (Math.abs(next.left - row.left) > line.indent * size && !isCentred(row, next)) return false;
  if (isMiddle) return true;
  // Labels in a drawing stand below each other, too.
  if (next.drawn) return leavesOpen.test(last.text);
  if (bullet.test(next.text) || last.bold !== next.bold) return false;
  return !isOver(rows, last, next, size);
}

interface Row {
  left: number;
  right: number;
  top: number;
}

/** The pieces of one line together. */
function rowsOf(before: readonly Laid[]): Row[] {
  const rows: Row[] = [];
  for (const { left, right, top, size } of before) {
    const row = rows.at(-1);
    if (row && Math.abs(top - row.top) < 0.4 * size) row.right = Math.max(row.right, right);
    else rows.push({ left, right, top });
  }
  return rows;
}

const isCentred = (row: Row, next: Laid) =>
  !next.estimated && Math.abs(row.left + row.right - next.left - next.right) < next.size;

/** Did the paragraph end with its last line? It is then shorter than the others, or the next is indented or further below. */
function isOver(rows: readonly Row[], last: Laid, next: Laid, size: number): boolean {
  const row = rows.at(-1) as Row;
  const [first, second] = rows;
  const usual = first && second ? second.top - first.top : undefined;
  if (usual !== undefined && next.top - row.top > 1.25 * usual) return true;
  const left = least(rows.map((one) => one.left));
  const right = Math.max(next.right, ...rows.map((one) => one.right));
  const isShort = row.right < right - 0.2 * (right - Math.min(left, next.left));
  // Without a full stop a short line may be a heading; whether it is short, an estimated width can't tell.
  if (!endsSentence.test(last.text)) return isShort && !next.estimated;
  return isShort || (rows.length > 1 && next.left - left > 0.8 * size);
}
