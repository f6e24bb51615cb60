import type { TextStyle } from './lettering.ts';

/** All in pixels, from the upper left corner. Nothing of a drawing stands outside of it. */
export interface Drawing {
  width: number;
  height: number;
  /** One a concept, in the order in which the map is read. */
  boxes: DrawnBox[];
  lines: DrawnLine[];
  /** What stands over boxes. */
  captions: Words[];
}

export interface DrawnArea {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DrawnBox extends DrawnArea {
  /** The node's. */
  path: string;
  words: Words[];
  /** Where the count of a document may stand, right-aligned; missing where none is wanted. */
  count?: Point;
}

/** One line of text; `y` is what its letters stand on. */
export interface Words extends Point {
  text: string;
  style: TextStyle;
}

export interface Point {
  x: number;
  y: number;
}

/** `branch` from a concept to those under it; `arrow` to what comes next; `related` between those that refer to each other. */
export interface DrawnLine {
  is: 'branch' | 'arrow' | 'related';
  points: Point[];
}

const movedWords = (words: readonly Words[], dx: number, dy: number) =>
  words.map((one) => ({ ...one, x: one.x + dx, y: one.y + dy }));

export const movedBox = (box: DrawnBox, dx: number, dy: number): DrawnBox => ({
  ...box,
  x: box.x + dx,
  y: box.y + dy,
  words: movedWords(box.words, dx, dy),
  ...(box.count && { count: { x: box.count.x + dx, y: box.count.y + dy } }),
});

/** A drawing further right and down. */
export const moved = ({ width, height, boxes, lines, captions }: Drawing, dx: number, dy: number): Drawing => ({
  width: width + dx,
  height: height + dy,
  boxes: boxes.map((box) => movedBox(box, dx, dy)),
  lines: lines.map(({ is, points }) => ({ is, points: points.map(({ x, y }) => ({ x: x + dx, y: y + dy })) })),
  captions: movedWords(captions, dx, dy),
});

/** Drawings that stand where they are to stand, as one. */
export const together = (drawings: readonly Drawing[]): Drawing => ({
  width: Math.max(0, ...drawings.map(({ width }) => width)),
  height: Math.max(0, ...drawings.map(({ height }) => height)),
  boxes: drawings.flatMap(({ boxes }) => boxes),
  lines: drawings.flatMap(({ lines }) => lines),
  captions: drawings.flatMap(({ captions }) => captions),
});

/** Drawings one below the other, with so many pixels in between. */
export function stacked(drawings: readonly Drawing[], gap: number): Drawing {
  let y = 0;
  return together(
    drawings.map((drawing) => {
      const lower = moved(drawing, 0, y);
      y = lower.height + gap;
      return lower;
    }),
  );
}

/** A drawing of one box. */
export const justBox = (box: DrawnBox): Drawing => ({
  width: box.x + box.width,
  height: box.y + box.height,
  boxes: [box],
  lines: [],
  captions: [],
});

/** The end of an arrow, as a line of its own. */
export function arrow(from: Point, to: Point, size: number): DrawnLine[] {
  const across = Math.abs(to.x - from.x) > Math.abs(to.y - from.y);
  const back = across ? Math.sign(from.x - to.x) : Math.sign(from.y - to.y);
  const wing = (side: 1 | -1): Point =>
    across
      ? { x: to.x + back * size, y: to.y + (side * size) / 1.5 }
      : { x: to.x + (side * size) / 1.5, y: to.y + back * size };
  return [
    { is: 'arrow', points: [from, to] },
    { is: 'arrow', points: [wing(1), to, wing(-1)] },
  ];
}
