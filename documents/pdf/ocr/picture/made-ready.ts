import { type GreyPicture, quarterTurned } from './grey-picture.ts';
import { evened } from './ground.ts';
import { denoised } from './noise.ts';
import { straightened } from './skew.ts';
import { directionOf } from './upright.ts';

/** A page's picture as the engine gets it, and how that lies on the picture as it was drawn. */
export interface ReadyPicture {
  picture: GreyPicture;
  /** Its pixels → those of the drawn picture: x' = a x + c y + e, y' = b x + d y + f. */
  toDrawn: Affine;
}

export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** In degrees: the engine's lines follow a page that lies less askew, and turning it would blur its letters. */
const leftAskew = 0.4;

/**
 * A drawn page with its ground even, its text upright and straight.
 * @param more quarter turns against the clock, where the text was found not to stand upright after all
 */
export function madeReady(drawn: GreyPicture, more = 0): ReadyPicture {
  const even = denoised(evened(drawn));
  const direction = directionOf(even);
  const quarters = (direction.quarters + more) % 4;
  const upright = quarterTurned(even, quarters);
  // Turned by a half, its lines rise as much.
  const { skew } = direction;
  const isAskew = Math.abs(skew) > leftAskew;
  const picture = isAskew ? straightened(upright, skew) : upright;
  const unturned = unturning(drawn, quarters);
  return { picture, toDrawn: isAskew ? multiplied(unturned, unskewing(upright, skew)) : unturned };
}

/** Pixels of a picture that was turned → those that they came from. */
function unturning({ width, height }: GreyPicture, quarters: number): Affine {
  if (quarters === 1) return [0, 1, -1, 0, width, 0];
  if (quarters === 2) return [-1, 0, 0, -1, width, height];
  if (quarters === 3) return [0, -1, 1, 0, 0, height];
  return [1, 0, 0, 1, 0, 0];
}

function unskewing({ width, height }: GreyPicture, degrees: number): Affine {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [cx, cy] = [width / 2, height / 2];
  return [cos, -sin, sin, cos, cx - cx * cos - cy * sin, cy + cx * sin - cy * cos];
}

/** What does `second` first and then `first`. */
export function multiplied(first: Affine, second: Affine): Affine {
  const [a, b, c, d, e, f] = first;
  const [p, q, r, s, t, u] = second;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export function inverted([a, b, c, d, e, f]: Affine): Affine {
  const by = a * d - b * c;
  return [d / by, -b / by, -c / by, a / by, (c * f - d * e) / by, (b * e - a * f) / by];
}

export const applied = ([a, b, c, d, e, f]: Affine, x: number, y: number): [x: number, y: number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];
