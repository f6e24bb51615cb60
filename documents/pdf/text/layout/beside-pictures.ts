import { greatest } from '../../../../language/swedish/many.ts';
import type { Line } from '../lines/lines.ts';
import { lineText } from '../lines/rows.ts';
import { goesOn, startsSmall } from '../lines/sentence-continues.ts';

/** In type sizes: lines beside a picture end so far before those above and below it. */
const narrower = 3;
/** How many lines above and below are looked at. */
const nearLines = 8;
/** How many lines tell how wide the column is: a picture is seldom higher. */
const columnLines = 20;
/** How many of them must continue on the next line, in number and share, to be a text that fills the room it has. */
const goingOn = { least: 3, share: 0.6 };
/** In type sizes: lines of one paragraph stand no farther apart. */
const farthest = 1.66;

/**
 * Where the lines end that the one before `i` stands among, if a picture beside them leaves less room than the column has.
 * Undefined where they aren't a text that goes on from line to line in that room, as items and addresses don't.
 * @param first the line that the paragraph begins with
 */
export function rightBesidePicture(lines: readonly Line[], i: number, first: Line): number | undefined {
  const last = lines[i - 1];
  if (!last || !(goesDownTo(lines, i, last) || goesDownTo(lines, i - 1, last))) return undefined;
  // The items of a list begin small all of them, or stand under a colon.
  if (startsSmall.test(lineText(first))) return undefined;
  const near = lines.slice(Math.max(i - columnLines, 0), i + columnLines);
  const right = greatest(near.filter(({ size }) => size === last.size).map(({ x1 }) => x1));
  if (!isNarrower(last, right)) return undefined;
  let [from, to] = [i - 1, i];
  while (from > 0 && from > i - nearLines && goesDownTo(lines, from, last) && isNarrower(lines[from - 1], right))
    from--;
  while (to < lines.length && to < i + nearLines && goesDownTo(lines, to, last) && isNarrower(lines[to], right)) to++;
  // The line above the picture, or below it, may be narrow by chance, and wider than those beside.
  if (to - 1 >= i && isWider(lines, to - 1, from, to)) to--;
  if (from < i - 1 && isWider(lines, from, from, to)) from++;
  const among = lines.slice(from, to);
  if (among.some((line) => lineText(line).endsWith(':'))) return undefined;
  const edge = greatest(among.map(({ x1 }) => x1));
  const going = among.slice(1).filter((line, k) => goesOn(among[k] as Line, line, edge)).length;
  return going >= goingOn.least && going >= goingOn.share * (among.length - 1) ? edge : undefined;
}

const isWider = (lines: readonly Line[], at: number, from: number, to: number): boolean => {
  const { x1, size } = lines[at] as Line;
  return lines.slice(from, to).every((line, k) => from + k === at || line.x1 < x1 - size);
};

const isNarrower = (line: Line | undefined, right: number): boolean =>
  line !== undefined && line.x1 < right - narrower * line.size;

/** Does the line with this index follow on the one above as the lines around `like` do? */
function goesDownTo(lines: readonly Line[], at: number, like: Line): boolean {
  const [above, line] = [lines[at - 1], lines[at]];
  if (!above || !line) return false;
  const step = line.y - above.y;
  return (
    line.font === like.font &&
    above.font === like.font &&
    line.size === like.size &&
    above.size === like.size &&
    Math.abs(line.x0 - above.x0) < 1 &&
    step > 0.5 * line.size &&
    step < farthest * line.size
  );
}
