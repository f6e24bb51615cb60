import type { GreyPicture } from '../../documents/pdf/ocr/picture/grey-picture.ts';
import { randomOf } from './random.ts';

/** What scanners, fax machines and cameras do to a page. */

/** The picture with each pixel another than it was by up to so much, and specks of dirt. */
export function noisy(picture: GreyPicture, strength: number, seed: number): GreyPicture {
  const random = randomOf(seed);
  const pixels = picture.pixels.map((value) => {
    // The sum of three is nearly normal.
    const by = (random() + random() + random() - 1.5) * strength;
    if (random() < 0.0004) return 60;
    return Math.max(0, Math.min(255, value + by));
  });
  return { ...picture, pixels };
}

/** Each pixel the mean of itself and its neighbours, where `share` is theirs. */
export function blurred({ width, height, pixels }: GreyPicture, share: number): GreyPicture {
  const soft = new Uint8Array(pixels);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      let sum = 0;
      for (const by of [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1])
        sum += pixels[at + by] ?? 0;
      soft[at] = (pixels[at] ?? 0) * (1 - share) + (sum / 8) * share;
    }
  }
  return { width, height, pixels: soft };
}

/** Each row drawn once for every `down` of them, each column for every `across`, black or white. */
export function faxed({ width, height, pixels }: GreyPicture, across: number, down: number): GreyPicture {
  const [wide, high] = [Math.floor(width / across), Math.floor(height / down)];
  const sent = new Uint8Array(wide * high);
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      let sum = 0;
      for (let j = 0; j < down; j++)
        for (let i = 0; i < across; i++) sum += pixels[(y * down + j) * width + x * across + i] ?? 0;
      sent[y * wide + x] = sum / (across * down) < 150 ? 0 : 255;
    }
  }
  return { width: wide, height: high, pixels: sent };
}

/** As a camera sees a page from aslant, in the light of a lamp to its left, with the shadow of a hand over a corner. */
export function photographed(picture: GreyPicture, seed: number): GreyPicture {
  const { width, height, pixels } = picture;
  const random = randomOf(seed);
  const photo = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = [x / width, y / height];
      // The upper edge is farther away, and the page bends a little.
      const narrower = 1 + 0.04 * (1 - v);
      const sx = ((u - 0.5) * narrower + 0.5) * width;
      const sy = (v + 0.004 * Math.sin(3 * u)) * height;
      const seen = at(picture, sx, sy);
      const lamp = 0.92 - 0.3 * u * u - 0.12 * v;
      const hand = u > 0.55 && u + v > 1.25 ? 1 - 0.35 * Math.min(1, (u + v - 1.25) * 6) : 1;
      photo[y * width + x] = Math.max(0, Math.min(255, (30 + seen * 0.86) * lamp * hand + (random() - 0.5) * 14));
    }
  }
  return { width, height, pixels: photo };
}

function at({ width, height, pixels }: GreyPicture, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return 255;
  const [across, down] = [x - left, y - top];
  const from = top * width + left;
  const upper = (pixels[from] ?? 255) * (1 - across) + (pixels[from + 1] ?? 255) * across;
  const lower = (pixels[from + width] ?? 255) * (1 - across) + (pixels[from + width + 1] ?? 255) * across;
  return upper + (lower - upper) * down;
}
