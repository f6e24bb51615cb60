import { type GreyPicture, quarterTurned, shrunk } from './grey-picture.ts';
import { lyingness, skewOf, straightened } from './skew.ts';

/** So much more of the ink must lie in lines along one side than along the other: a table has both. */
const clearly = 1.25;
/** In pixels, about: the parts of small letters that stand out are a few pixels high then. */
const looked = 1200;
const ink = 150;

/** How a picture's text stands, before it is turned. */
export interface PageDirection {
  /** Quarter turns, against the clock, that make it stand upright. */
  quarters: number;
  /** By how many degrees its lines rise then. */
  skew: number;
}

/**
 * How the picture's text stands. Which way lines run is seen by where ink lies; which
 * side is up by that more of Latin script stands above the small letters than below them: capitals, b, d, f, h, k, l, t, å, ä and ö
 * against g, j, p, q and y.
 */
export function directionOf(picture: GreyPicture): PageDirection {
  const lying = lyingness(picture);
  const sideways = lying < 1 / clearly ? 1 : 0;
  const laid = quarterTurned(shrunkTo(picture), sideways);
  const skew = skewOf(laid);
  const isOver = isOnItsHead(Math.abs(skew) > 0.2 ? straightened(laid, skew) : laid);
  return { quarters: isOver ? sideways + 2 : sideways, skew };
}

const shrunkTo = (picture: GreyPicture): GreyPicture =>
  shrunk(picture, Math.max(1, Math.round(Math.max(picture.width, picture.height) / looked)));

/** @param picture whose lines lie along x */
function isOnItsHead({ width, height, pixels }: GreyPicture): boolean {
  let [above, below] = [0, 0];
  // A page's columns have lines of their own.
  for (const [from, to] of [
    [0, 0.5],
    [0.5, 1],
  ] as const) {
    const rows = inkByRow({ width, height, pixels }, Math.floor(from * width), Math.floor(to * width));
    for (const line of linesIn(rows)) {
      const [over, under] = besideCore(rows, line);
      above += over;
      below += under;
    }
  }
  return below > 1.1 * above;
}

function inkByRow({ width, height, pixels }: GreyPicture, left: number, right: number): Float64Array {
  return Float64Array.from({ length: height }, (_, y) => {
    let count = 0;
    for (let x = left; x < right; x++) if ((pixels[y * width + x] as number) < ink) count++;
    return count;
  });
}

/** From the first row with ink to behind the last, as high as a line of text is. */
function linesIn(rows: Float64Array): [start: number, end: number][] {
  const lines: [number, number][] = [];
  let start = -1;
  for (let y = 0; y <= rows.length; y++) {
    const has = (rows[y] ?? 0) > 1;
    if (has && start < 0) start = y;
    if (has || start < 0) continue;
    if (y - start >= 6 && y - start <= 80) lines.push([start, y]);
    start = -1;
  }
  return lines;
}

/** How much ink stands above and below the rows that have most of it: the small letters' height. */
function besideCore(rows: Float64Array, [start, end]: [number, number]): [above: number, below: number] {
  const line = rows.subarray(start, end);
  const most = line.reduce((greatest, value) => Math.max(greatest, value), 0);
  const dense = [...line.keys()].filter((i) => (line[i] as number) > 0.5 * most);
  const [first = 0, last = 0] = [dense[0], dense.at(-1)];
  const sum = (from: number, to: number) => line.subarray(from, to).reduce((total, value) => total + value, 0);
  return [sum(0, first), sum(last + 1, line.length)];
}
