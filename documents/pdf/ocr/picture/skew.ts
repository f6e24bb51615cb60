import { greatest } from '../../../../language/swedish/many.ts';
import { type GreyPicture, shrunk } from './grey-picture.ts';

/** In pixels, about: enough to tell lines apart, and quickly gone through. */
const looked = 800;
/** In degrees: a page is hardly laid more askew than this, and its columns would then look like lines. */
const farthest = 4;
/** What is darker is ink, on a ground that has been evened. */
const ink = 150;

/** Points of ink in a picture, seen from its middle. */
interface Ink {
  x: Float32Array;
  y: Float32Array;
  /** Half of the picture's longer side. */
  reach: number;
}

/**
 * By how many degrees the picture's lines rise to the right (against the clock), within ±4. 0 where it has too little ink to tell.
 */
export function skewOf(picture: GreyPicture): number {
  const points = inkOf(picture);
  if (points.x.length < 200) return 0;
  let [best, least] = [0, bandedness(points, 0)];
  const straight = least;
  for (const step of [0.5, 0.1, 0.02]) {
    const around = best;
    const reach = step === 0.5 ? farthest : 5 * step;
    for (let angle = around - reach; angle <= around + reach + 1e-9; angle += step) {
      const score = bandedness(points, angle);
      if (score > least) [best, least] = [angle, score];
    }
  }
  // A picture without lines has no better direction than that which it has.
  return least > 1.02 * straight ? Math.max(-farthest, Math.min(farthest, best)) : 0;
}

/** In degrees. */
const angles = Array.from({ length: 4 * farthest + 1 }, (_, i) => i / 2 - farthest);

/** How much of the picture's ink lies in lines along x (1) rather than along y: above 1 where text lies or stands on its head. */
export function lyingness(picture: GreyPicture): number {
  const points = inkOf(picture);
  if (points.x.length < 200) return 1;
  const most = (of: Ink) => greatest(angles.map((angle) => bandedness(of, angle)));
  return most(points) / Math.max(most({ x: points.y, y: points.x, reach: points.reach }), 1e-9);
}

function inkOf(picture: GreyPicture): Ink {
  const by = Math.max(1, Math.round(Math.max(picture.width, picture.height) / looked));
  const { width, height, pixels } = shrunk(picture, by);
  const [x, y]: [number[], number[]] = [[], []];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if ((pixels[row * width + column] as number) >= ink) continue;
      x.push(column - width / 2);
      y.push(row - height / 2);
    }
  }
  return { x: Float32Array.from(x), y: Float32Array.from(y), reach: Math.max(width, height) };
}

/** How much the ink's amounts differ from row to row, were the picture turned back by so many degrees. */
function bandedness({ x, y, reach }: Ink, angle: number): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  const rows = new Float64Array(2 * reach + 2);
  for (let i = 0; i < x.length; i++) {
    const row = Math.round((y[i] as number) + (x[i] as number) * slope + reach);
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] as number) + 1;
  }
  let sum = 0;
  for (let i = 1; i < rows.length; i++) sum += ((rows[i] as number) - (rows[i - 1] as number)) ** 2;
  return sum / x.length;
}

/** The picture turned with the clock by so many degrees about its middle, on white. It keeps its size. */
export function straightened(picture: GreyPicture, degrees: number): GreyPicture {
  const { width, height, pixels } = picture;
  const turned = new Uint8Array(pixels.length).fill(255);
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [cx, cy] = [width / 2, height / 2];
  for (let y = 0; y < height; y++) {
    // Where the row's first pixel comes from, and each next one.
    let u = cx + (0.5 - cx) * cos + (y + 0.5 - cy) * sin - 0.5;
    let v = cy - (0.5 - cx) * sin + (y + 0.5 - cy) * cos - 0.5;
    for (let x = 0; x < width; x++, u += cos, v -= sin) {
      const [left, top] = [Math.floor(u), Math.floor(v)];
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const at = top * width + left;
      const [across, down] = [u - left, v - top];
      const upper = (pixels[at] as number) * (1 - across) + (pixels[at + 1] as number) * across;
      const lower = (pixels[at + width] as number) * (1 - across) + (pixels[at + width + 1] as number) * across;
      turned[y * width + x] = upper + (lower - upper) * down + 0.5;
    }
  }
  return { width, height, pixels: turned };
}
