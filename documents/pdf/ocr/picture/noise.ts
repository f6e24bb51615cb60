import type { GreyPicture } from './grey-picture.ts';

/** From so much noise on, in steps of grey (standard deviation), each pixel is made more like its neighbours; and again, and again. */
const thresholds = [3.5, 12, 30];
/** In pixels. */
const tile = 32;

/** The picture with as much of its noise smoothed away as it has: grain of paper, of film, or of a poor scanner. */
export function denoised(picture: GreyPicture): GreyPicture {
  const noise = noiseOf(picture);
  return thresholds.reduce((smooth, least) => (noise >= least ? softened(smooth) : smooth), picture);
}

/**
 * How much neighbouring pixels differ by chance, as a standard deviation (J. Immerkær, Fast Noise Variance Estimation, 1996), in the middle
 * one of the picture's parts, most of which hold more paper than ink.
 */
export function noiseOf({ width, height, pixels }: GreyPicture): number {
  const parts: number[] = [];
  for (let top = 1; top + tile < height; top += 3 * tile) {
    for (let left = 1; left + tile < width; left += 3 * tile) {
      let sum = 0;
      for (let y = top; y < top + tile; y++) {
        for (let x = left; x < left + tile; x++) {
          const at = y * width + x;
          const p = (by: number) => pixels[at + by] as number;
          const corners = p(-width - 1) + p(-width + 1) + p(width - 1) + p(width + 1);
          const sides = p(-width) + p(-1) + p(1) + p(width);
          sum += Math.abs(corners - 2 * sides + 4 * p(0));
        }
      }
      parts.push((sum / (tile * tile)) * (Math.sqrt(Math.PI / 2) / 6));
    }
  }
  return parts.sort((one, other) => one - other)[parts.length >> 1] ?? 0;
}

/** Each pixel a mean of itself and its eight neighbours, nearer ones counting more. */
function softened({ width, height, pixels }: GreyPicture): GreyPicture {
  const soft = new Uint8Array(pixels);
  for (let y = 1; y < height - 1; y++) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at++) {
      const p = pixels;
      const corners =
        (p[at - width - 1] as number) +
        (p[at - width + 1] as number) +
        (p[at + width - 1] as number) +
        (p[at + width + 1] as number);
      const sides =
        (p[at - width] as number) + (p[at - 1] as number) + (p[at + 1] as number) + (p[at + width] as number);
      soft[at] = (4 * (p[at] as number) + 2 * sides + corners) >> 4;
    }
  }
  return { width, height, pixels: soft };
}
