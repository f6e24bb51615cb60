import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawingScale } from '../../../../../documents/pdf/ocr/picture/drawing-scale.ts';
import { type GreyPicture, pgmOf, quarterTurned } from '../../../../../documents/pdf/ocr/picture/grey-picture.ts';
import { evened } from '../../../../../documents/pdf/ocr/picture/ground.ts';
import { applied, inverted, madeReady, multiplied } from '../../../../../documents/pdf/ocr/picture/made-ready.ts';
import { denoised, noiseOf } from '../../../../../documents/pdf/ocr/picture/noise.ts';
import { skewOf, straightened } from '../../../../../documents/pdf/ocr/picture/skew.ts';
import { drawText } from '../../../../ocr-scans/draw-text.ts';
import { noisy, photographed } from '../../../../ocr-scans/harm.ts';
import { writtenFont } from '../../../../pdf-files/written-font.ts';

const text = readFileSync(new URL('../../../../documents/texts/yttrande.txt', import.meta.url), 'utf8').split(
  /\n\s*\n/,
);
const { picture: page } = drawText(text, { font: writtenFont, size: 12, dpi: 150 });
const columns = drawText(text, { font: 'serif', size: 10, columns: 2, dpi: 150 }).picture;

test.each([-3.5, -2, -0.7, 0, 0.5, 1.3, 3, 3.9])('a page that is laid askew by %f degrees is seen to be', (degrees) => {
  for (const picture of [page, columns]) expect(skewOf(straightened(picture, -degrees))).toBeCloseTo(degrees, 0.7);
});

test.each([
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
  [0, 2.5],
  [1, -2.5],
  [2, 3],
  [3, -3],
])('a page in %i quarter turns and %f degrees is put upright, and its places found again', (turns, degrees) => {
  for (const picture of [page, columns]) {
    const laid = quarterTurned(straightened(picture, degrees), turns);
    const { picture: ready, toDrawn } = madeReady(laid);
    expect([ready.width, ready.height]).toEqual([picture.width, picture.height]);
    expect(Math.abs(skewOf(ready))).toBeLessThan(0.5);
    // A place near the first line: where it comes from on the page as laid, and that page turned back.
    const [x, y] = applied(toDrawn, 300, 200);
    const back = quarterTurned(laid, -turns);
    const [u, v] = unturned([x, y], laid, turns);
    expect(back.width).toBe(picture.width);
    const by = (-degrees * Math.PI) / 180;
    const [dx, dy] = [u - picture.width / 2, v - picture.height / 2];
    expect(picture.width / 2 + dx * Math.cos(by) - dy * Math.sin(by)).toBeCloseTo(300, -1);
    expect(picture.height / 2 + dx * Math.sin(by) + dy * Math.cos(by)).toBeCloseTo(200, -1);
  }
});

/** Where a pixel comes to when the picture is turned with the clock. */
function unturned([x, y]: readonly [number, number], { width, height }: GreyPicture, turns: number): [number, number] {
  if (turns === 1) return [height - y, x];
  if (turns === 2) return [width - x, height - y];
  if (turns === 3) return [y, width - x];
  return [x, y];
}

test('a page in shadow becomes white, with its letters as dark as they were', () => {
  const even = evened(photographed(page, 7));
  const share = (picture: GreyPicture, is: (value: number) => boolean) =>
    picture.pixels.filter(is).length / picture.pixels.length;
  expect(share(photographed(page, 7), (value) => value > 215)).toBeLessThan(0.3);
  expect(share(even, (value) => value > 215)).toBeGreaterThan(0.8);
  expect(share(even, (value) => value < 110)).toBeGreaterThan(0.7 * share(page, (value) => value < 110));
});

test('white paper is left as it is', () => {
  expect(evened(page)).toBe(page);
  expect(denoised(page)).toBe(page);
});

test('grain is measured, and smoothed away', () => {
  const grey = { ...page, pixels: page.pixels.map((value) => 60 + value / 2) };
  const grainy = noisy(grey, 60, 3);
  expect(noiseOf(grainy)).toBeGreaterThan(20);
  expect(noiseOf(denoised(grainy))).toBeLessThan(0.4 * noiseOf(grainy));
});

test.each<[string, [number, number, number | undefined], number]>([
  ['a scan of A4 at 200 dpi in its own pixels', [595, 842, 200 / 72], 200 / 72],
  ['a scan at 600 dpi at half of them', [595, 842, 600 / 72], 300 / 72],
  ['a coarse picture twice as large', [595, 842, 75 / 72], 150 / 72],
  ['a page that is drawn without pictures', [595, 842, undefined], 300 / 72],
])('%s', (_, given, scale) => {
  expect(drawingScale(...given)).toBeCloseTo(scale);
});

test('a page of 20 metres is drawn as large as there is memory for', () => {
  const side = 20 * 39.37 * 72;
  const scale = drawingScale(side, side, 300 / 72);
  expect((side * scale) ** 2).toBeLessThanOrEqual(20_000_001);
  expect(scale).toBeGreaterThan(0);
});

test('the engine’s format has the picture’s sides and its pixels', () => {
  const bytes = pgmOf({ width: 2, height: 1, pixels: Uint8Array.of(7, 255) });
  expect(new TextDecoder('latin1').decode(bytes)).toBe('P5\n2 1\n255\n\x07ÿ');
});

test('a matrix and its inverse leave a place where it is', () => {
  const matrix = [0.9, -0.3, 0.3, 0.9, 12, 40] as const;
  const [x, y] = applied(multiplied(inverted(matrix), matrix), 5, 9);
  expect([x, y].map((value) => value.toFixed(6))).toEqual(['5.000000', '9.000000']);
});
