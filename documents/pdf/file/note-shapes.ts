import type { PageViewport } from 'pdfjs-dist';
import type { Area } from '../../readable-document.ts';
import type { Quad } from '../text/quads.ts';

/** Points one after the other: x, y, x, y, … in the page's own points. */
export type Polygon = number[];

/** In points: a bubble's width, what is between bubbles, and from the page's edges. */
const bubbleSize = 14;
const between = 4;
const margin = 10;

/** A speech bubble on a field of 14 by 14, y downwards, and the two lines of writing that are cut out of it. */
const bubbleShape = [
  [1, 1, 13, 1, 13, 10, 7, 10, 4, 13, 4, 10, 1, 10],
  [3, 3, 11, 3, 11, 4.5, 3, 4.5],
  [3, 6.5, 9, 6.5, 9, 8, 3, 8],
];

/** The bubbles of a page stand below each other at its right edge, as the page is seen, then in the next column. */
export function bubble(viewport: PageViewport, number: number): Polygon[] {
  const step = bubbleSize + between;
  const rows = Math.max(Math.floor((viewport.height - 2 * margin) / step), 1);
  const left = viewport.width - margin - bubbleSize - step * Math.floor(number / rows);
  const top = margin + step * (number % rows);
  return bubbleShape.map((shape) => moved(shape, (x, y) => inPage(viewport, left + x, top + y)));
}

export function areaQuad(
  viewport: PageViewport,
  { left, top, width, height }: Pick<Area, 'left' | 'top' | 'width' | 'height'>,
): Quad {
  const corner = (x: number, y: number) => inPage(viewport, (x / 100) * viewport.width, (y / 100) * viewport.height);
  const [right, bottom] = [left + width, top + height];
  return [...corner(left, top), ...corner(right, top), ...corner(left, bottom), ...corner(right, bottom)];
}

/** Left, bottom, right, top. */
export type Rect = [number, number, number, number];

export function rectAround(polygons: readonly Polygon[]): Rect {
  const all = polygons.flat();
  const xs = all.filter((_, i) => i % 2 === 0);
  const ys = all.filter((_, i) => i % 2 === 1);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

export const quadOfRect = ([left, bottom, right, top]: Rect): Quad => [
  left,
  top,
  right,
  top,
  left,
  bottom,
  right,
  bottom,
];

/** Round the corners, where a quad goes from line to line. */
export const outlineOf = ([ax, ay, bx, by, cx, cy, dx, dy]: Quad): Polygon => [ax, ay, bx, by, dx, dy, cx, cy];

/** From a place on the page as it is seen, from its upper left corner. */
const inPage = (viewport: PageViewport, x: number, y: number) => viewport.convertToPdfPoint(x, y) as [number, number];

function moved(shape: readonly number[], place: (x: number, y: number) => readonly [number, number]): Polygon {
  const points: number[] = [];
  for (let i = 0; i + 1 < shape.length; i += 2) points.push(...place(shape[i] as number, shape[i + 1] as number));
  return points;
}
