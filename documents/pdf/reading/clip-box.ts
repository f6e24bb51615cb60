export type Matrix = readonly [number, number, number, number, number, number];
/** Left, bottom, right, top, in points of the page as it lies in the file. */
export type ClipBox = readonly [number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** PDF.js gives a matrix as an array, or as an object with the same indexes. */
export function product([a, b, c, d, e, f]: Matrix, inner: ArrayLike<number>): Matrix {
  const [g, h, i, j, k, l] = Array.from({ ...inner, length: 6 }, (one) => one ?? 0) as unknown as Matrix;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The intersection of two clips as a box: where a clip is no upright box, rather too large than too small. */
export function clippedTo(clip: ClipBox | undefined, inner: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): ClipBox {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from({ length: 4 }, (_, i) => inner[i] ?? 0);
  const corners = [x0, x1].flatMap((x) => [y0, y1].map((y) => [a * x + c * y + e, b * x + d * y + f] as const));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, bottom, right, top] = clip ?? [-Infinity, -Infinity, Infinity, Infinity];
  return [
    Math.max(left, Math.min(...xs)),
    Math.max(bottom, Math.min(...ys)),
    Math.min(right, Math.max(...xs)),
    Math.min(top, Math.max(...ys)),
  ];
}

/** In points: the margin of a page, which many clip to before they write on it. */
const pageMargin = 20;

export const holdsPage = (clip: ClipBox, [left = 0, bottom = 0, right = 0, top = 0]: readonly number[]): boolean =>
  clip[0] <= left + pageMargin &&
  clip[1] <= bottom + pageMargin &&
  clip[2] >= right - pageMargin &&
  clip[3] >= top - pageMargin;

/** In heights of the type: how far letters may reach beyond where they stand, or be put beside it. */
const room = { along: 0.5, below: 0.5, above: 1.2 };

/** Is nothing of a text item within the clip? What is cut in two is seen, in part. */
export function isOutside(clip: ClipBox, item: { transform: readonly number[]; width: number }): boolean {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
  const size = Math.hypot(c, d) || 1;
  const scale = Math.hypot(a, b) || 1;
  const along = [-room.along * size, item.width + room.along * size].map((by) => [(by * a) / scale, (by * b) / scale]);
  const up = [-room.below, room.above].map((by) => [by * c, by * d]);
  const corners = along.flatMap(([x = 0, y = 0]) => up.map(([dx = 0, dy = 0]) => [e + x + dx, f + y + dy] as const));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return (
    Math.max(...xs) < clip[0] || Math.min(...xs) > clip[2] || Math.max(...ys) < clip[1] || Math.min(...ys) > clip[3]
  );
}
