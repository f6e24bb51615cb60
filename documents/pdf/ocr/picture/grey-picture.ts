/** A picture in grey: a byte a pixel, row by row from the top, 0 black and 255 white. */
export interface GreyPicture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Rows that are turned from colours to grey at once: a page's picture in colours may be a hundred megabytes. */
const band = 256;

/** @param rgba the colours of some rows of a drawn page, four bytes a pixel, as a canvas's `getImageData` gives them */
export function greyFrom(
  width: number,
  height: number,
  rgba: (top: number, rows: number) => ArrayLike<number>,
): GreyPicture {
  const pixels = new Uint8Array(width * height);
  for (let top = 0; top < height; top += band) {
    const rows = Math.min(band, height - top);
    const colours = rgba(top, rows);
    for (let i = 0, at = top * width; i < width * rows * 4; i += 4, at++) {
      // ITU-R BT.601, in 256ths.
      const grey = 77 * (colours[i] ?? 0) + 150 * (colours[i + 1] ?? 0) + 29 * (colours[i + 2] ?? 0);
      pixels[at] = grey >> 8;
    }
  }
  return { width, height, pixels };
}

/** The picture in the simplest format that the engine reads, PGM. */
export function pgmOf({ width, height, pixels }: GreyPicture): Uint8Array<ArrayBuffer> {
  const head = Uint8Array.from(`P5\n${width} ${height}\n255\n`, (letter) => letter.charCodeAt(0));
  const file = new Uint8Array(head.length + pixels.length);
  file.set(head);
  file.set(pixels, head.length);
  return file;
}

/** The picture made smaller by a whole number of times, each pixel the mean of those that it stands for. */
export function shrunk({ width, height, pixels }: GreyPicture, by: number): GreyPicture {
  if (by <= 1) return { width, height, pixels };
  const [wide, high] = [Math.floor(width / by), Math.floor(height / by)];
  const small = new Uint8Array(wide * high);
  const sums = new Uint32Array(wide);
  for (let y = 0; y < high; y++) {
    sums.fill(0);
    for (let row = y * by; row < (y + 1) * by; row++) {
      let at = row * width;
      for (let x = 0; x < wide; x++) {
        let sum = 0;
        for (let i = 0; i < by; i++) sum += pixels[at++] as number;
        sums[x] = (sums[x] as number) + sum;
      }
    }
    for (let x = 0; x < wide; x++) small[y * wide + x] = (sums[x] as number) / (by * by);
  }
  return { width: wide, height: high, pixels: small };
}

/** The picture turned by quarters against the clock. */
export function quarterTurned(picture: GreyPicture, quarters: number): GreyPicture {
  const { width, height, pixels } = picture;
  const turns = ((quarters % 4) + 4) % 4;
  if (turns === 0) return picture;
  const turned = new Uint8Array(pixels.length);
  if (turns === 2) {
    for (let i = 0; i < pixels.length; i++) turned[pixels.length - 1 - i] = pixels[i] as number;
    return { width, height, pixels: turned };
  }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to = turns === 1 ? (width - 1 - x) * height + y : x * height + (height - 1 - y);
      turned[to] = pixels[y * width + x] as number;
    }
  }
  return { width: height, height: width, pixels: turned };
}
