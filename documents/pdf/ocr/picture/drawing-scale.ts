/** Pixels an inch that are enough for the engine; more costs time and brings nothing. */
const enough = 300;
/** A picture with fewer is drawn twice as large: the engine tells letters of less than a dozen pixels apart with difficulty. */
const few = 110;
/** Pixels of one drawing: in colours, four bytes each. An A3 page at 300 an inch has 17 million. */
const mostPixels = 20_000_000;
/** Pixels along a side; canvases have limits of their own. */
const longestSide = 10_000;

/**
 * At which scale PDF.js is to draw a page for the engine, in pixels a point: a scan's own pixels, since those drawn as others are blurred,
 * and noise looks like letters.
 * @param width of the page, in points
 * @param height of the page, in points
 * @param density of the largest picture on it, in its own pixels a point; undefined where it has none
 */
export function drawingScale(width: number, height: number, density: number | undefined): number {
  const own = density === undefined || density <= 0 ? enough / 72 : density;
  const wanted = Math.min(own * 72 < few ? 2 * own : own, enough / 72);
  const byPixels = Math.sqrt(mostPixels / (width * height));
  return Math.min(wanted, byPixels, longestSide / Math.max(width, height));
}
