import type { GreyPicture } from './grey-picture.ts';

/** In pixels: the ground is taken to be even within so much. Larger than letters, smaller than shadows. */
const tile = 48;
/** Of a tile's pixels, in the order of their brightness: brighter than ink, and than what shines through. */
const brightness = 0.85;
/** A tile as dark as this has no paper in it: a photograph, or white letters on a dark ground, which the engine reads by itself. */
const darkest = 70;
/** A ground that is as bright as this everywhere is paper and left alone. */
const bright = 236;

/** The picture with its ground made white, whatever colour or shadow lies on it. */
export function evened(picture: GreyPicture): GreyPicture {
  const { width, height, pixels } = picture;
  const ground = groundOf(picture);
  if (ground.tiles.every((value) => value >= bright)) return picture;
  const even = new Uint8Array(pixels.length);
  const columns = ground.columns;
  for (let y = 0; y < height; y++) {
    const v = Math.max(0, Math.min(y / tile - 0.5, ground.rows - 1));
    const [top, down] = [Math.floor(v), v - Math.floor(v)];
    const below = Math.min(top + 1, ground.rows - 1);
    for (let x = 0; x < width; x++) {
      const u = Math.max(0, Math.min(x / tile - 0.5, columns - 1));
      const left = Math.floor(u);
      const across = u - left;
      const right = Math.min(left + 1, columns - 1);
      const upper = mixed(ground.tiles, top * columns + left, top * columns + right, across);
      const lower = mixed(ground.tiles, below * columns + left, below * columns + right, across);
      const white = upper + (lower - upper) * down;
      const at = y * width + x;
      even[at] = Math.min(255, ((pixels[at] as number) * 255) / white);
    }
  }
  return { width, height, pixels: even };
}

const mixed = (tiles: Float64Array, one: number, other: number, share: number): number =>
  (tiles[one] as number) + ((tiles[other] as number) - (tiles[one] as number)) * share;

/** How bright the ground is in each tile. */
function groundOf(picture: GreyPicture): { tiles: Float64Array; columns: number; rows: number } {
  const [columns, rows] = [Math.ceil(picture.width / tile), Math.ceil(picture.height / tile)];
  const raw = new Float64Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) raw[row * columns + column] = brightIn(picture, column, row);
  const seen = raw.map((value) => (value < darkest ? 255 : value));
  return { tiles: smoothed(seen, columns, rows), columns, rows };
}

function brightIn({ width, height, pixels }: GreyPicture, column: number, row: number): number {
  const counts = new Uint32Array(256);
  const [right, bottom] = [Math.min((column + 1) * tile, width), Math.min((row + 1) * tile, height)];
  let total = 0;
  // Each second pixel tells as much.
  for (let y = row * tile; y < bottom; y += 2) {
    for (let x = column * tile; x < right; x += 2) {
      const value = pixels[y * width + x] as number;
      counts[value] = (counts[value] as number) + 1;
      total++;
    }
  }
  let darker = 0;
  for (let value = 0; value < 256; value++) {
    darker += counts[value] as number;
    if (darker >= brightness * total) return value;
  }
  return 255;
}

/** The mean of a tile and those around it: a heading's thick letters are no shadow. */
function smoothed(tiles: Float64Array, columns: number, rows: number): Float64Array {
  return tiles.map((_, at) => {
    const [x, y] = [at % columns, Math.floor(at / columns)];
    let [sum, count] = [0, 0];
    for (let row = Math.max(y - 1, 0); row <= Math.min(y + 1, rows - 1); row++) {
      for (let column = Math.max(x - 1, 0); column <= Math.min(x + 1, columns - 1); column++) {
        sum += tiles[row * columns + column] as number;
        count++;
      }
    }
    return sum / count;
  });
}
