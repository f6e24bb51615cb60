import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { palettePng } from '../../../commands/pictures/palette-png.ts';

/** A picture whose pixels are these colours, row by row. */
function pictureOf(width: number, colours: readonly number[]): PNG {
  const picture = new PNG({ width, height: colours.length / width });
  for (const [i, colour] of colours.entries()) picture.data.writeUInt32BE(((colour << 8) | 0xff) >>> 0, i * 4);
  return picture;
}

const coloursOf = ({ data }: PNG) => Array.from({ length: data.length / 4 }, (_, i) => data.readUIntBE(i * 4, 3));

it('is read as the picture that it was, where its colours fit', () => {
  const colours = [0xffffff, 0x0065a4, 0x000000, 0xffffff, 0x16181d, 0xffffff];
  const read = PNG.sync.read(palettePng(pictureOf(3, colours)));
  expect([read.width, read.height]).toEqual([3, 2]);
  expect(coloursOf(read)).toEqual(colours);
});

it('gives a colour too many the nearest of those that are used most', () => {
  const often = Array.from({ length: 256 }, (_, i) => i << 16);
  const colours = [...often, ...often, 0x030000 + 5, 0x030000 + 5].slice(0, 514);
  const read = PNG.sync.read(palettePng(pictureOf(2, colours)));
  expect(coloursOf(read).slice(0, 512)).toEqual(colours.slice(0, 512));
  expect(coloursOf(read).at(-1)).toBe(0x030000);
});
