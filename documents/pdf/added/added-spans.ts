import type { AddedLine } from '../text/runs/page-text.ts';

/** How far letters reach above their baseline, as a share of the type size. */
const ascent = 0.8;
const context = new OffscreenCanvas(1, 1).getContext('2d');

/**
 * Puts lines that were filled in or noted on a page into its text layer, as PDF.js puts the page's own: transparent, over what is
 * drawn, so that they can be marked and selected.
 * @param view left, bottom, right, top in points
 * @returns their elements, in order; those of lines that aren't drawn have no position
 */
export function addedSpans(layer: Element, lines: readonly AddedLine[], view: readonly number[]): Element[] {
  for (const old of layer.querySelectorAll(':scope > .added')) old.remove();
  const spans = lines.map((line) => spanOf(line, view));
  const drawn = spans.filter((_, i) => lines[i]?.drawn !== 'nowhere');
  const end = layer.querySelector(':scope > .endOfContent');
  if (end) end.before(...drawn);
  else layer.append(...drawn);
  return spans;
}

function spanOf(
  { str, transform, width, drawn }: AddedLine,
  [left = 0, bottom = 0, right = 1, top = 1]: readonly number[],
): Element {
  const [a = 1, b = 0, , , x = 0, y = 0] = transform;
  const size = Math.hypot(a, b);
  const angle = Math.atan2(b, a);
  const span = document.createElement('span');
  span.className = 'added';
  span.role = 'presentation';
  span.dir = 'auto';
  span.textContent = str;
  const { style } = span;
  // Where the line's box begins: over the baseline, across the reading direction.
  const [cornerX, cornerY] = [x - Math.sin(angle) * ascent * size, y + Math.cos(angle) * ascent * size];
  style.left = `${(100 * (cornerX - left)) / (right - left)}%`;
  style.top = `${(100 * (top - cornerY)) / (top - bottom)}%`;
  style.fontFamily = 'sans-serif';
  style.setProperty('--font-height', `${size}px`);
  // PDF.js draws in this font, too, what the file has no drawing of.
  style.setProperty('--scale-x', drawn ? '1' : String(width / widthOf(str, size)));
  if (angle !== 0) style.setProperty('--rotate', `${(-angle * 180) / Math.PI}deg`);
  return span;
}

function widthOf(text: string, size: number): number {
  if (!context) return size;
  context.font = `${size}px sans-serif`;
  return context.measureText(text).width || size;
}
