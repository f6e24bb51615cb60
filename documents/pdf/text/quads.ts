import type { TextItem } from './runs/page-text.ts';

/**
 * Corners of what stands on a line, in the page's own points: upper left, upper right, lower left, lower right, as the words are
 * read. Acrobat and others order them so, whatever ISO 32000 says.
 */
export type Quad = readonly [number, number, number, number, number, number, number, number];

/** The metrics of an item's font as PDF.js gives them: how far letters reach above and below the baseline, in type sizes. */
interface FontStyle {
  ascent: number;
  descent: number;
  fontFamily: string;
}

/** A part of an item's text, in UTF-16 units. */
export interface ItemPart {
  text: TextItem;
  style: FontStyle | undefined;
  from: number;
  to: number;
}

/** The width of a text in a substitute for the document's font; only used as a share of other such widths. */
export type TextWidth = (text: string, family: string) => number;

/** A part of a line, in a frame along it: x in the reading direction, y upwards. */
interface Stretch {
  cos: number;
  sin: number;
  from: number;
  to: number;
  line: number;
  bottom: number;
  top: number;
  size: number;
}

/** Metrics for fonts without their own. */
const usual = { ascent: 0.8, descent: -0.2 };

/** The places of some parts in reading order: one quad for what goes on along a line, and none over another. */
export function quadsOf(parts: readonly ItemPart[], measure: TextWidth): Quad[] {
  const stretches: Stretch[] = [];
  for (const part of parts) {
    const next = stretchOf(part, measure);
    const last = stretches.at(-1);
    if (last && goesOn(last, next)) stretches[stretches.length - 1] = joined(last, next);
    else if (next.to > next.from) stretches.push(next);
  }
  for (const [i, one] of stretches.entries()) for (const before of stretches.slice(0, i)) part(before, one);
  return stretches.map(quadOf);
}

/** Letters reach into the lines above and below: the two meet in the middle. */
function part(one: Stretch, other: Stretch): void {
  const isSameWay = one.cos * other.cos + one.sin * other.sin > 0.999;
  if (!isSameWay || one.from >= other.to || other.from >= one.to) return;
  const [upper, lower] = one.line >= other.line ? [one, other] : [other, one];
  if (lower.top <= upper.bottom) return;
  const middle = Math.min(Math.max((lower.top + upper.bottom) / 2, lower.bottom), upper.top);
  upper.bottom = middle;
  lower.top = middle;
}

function stretchOf({ text, style, from, to }: ItemPart, measure: TextWidth): Stretch {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = text.transform;
  const along = Math.hypot(a, b) || 1;
  const [cos, sin] = [a / along, b / along];
  const size = Math.hypot(c, d) || along;
  // In mirrored text the letters are below their baseline.
  const up = Math.sign(cos * d - sin * c) || 1;
  const family = style?.fontFamily ?? 'sans-serif';
  const whole = measure(text.str, family) || 1;
  const at = (offset: number) => (measure(text.str.slice(0, offset), family) / whole) * text.width;
  const [start, line] = [e * cos + f * sin, f * cos - e * sin];
  const ascent = style?.ascent || usual.ascent;
  const descent = style?.descent || usual.descent;
  const [one, other] = [line + up * ascent * size, line + up * descent * size];
  return {
    cos,
    sin,
    from: start + (from <= 0 ? 0 : at(from)),
    to: start + (to >= text.str.length ? text.width : at(to)),
    line,
    bottom: Math.min(one, other),
    top: Math.max(one, other),
    size,
  };
}

/** A space and a little more doesn't end the quad, nor does text that is raised or lowered within the line. */
function goesOn(last: Stretch, next: Stretch): boolean {
  const isSameWay = last.cos * next.cos + last.sin * next.sin > 0.999;
  const size = Math.max(last.size, next.size);
  const gap = next.from - last.to;
  return isSameWay && Math.abs(next.line - last.line) < size / 2 && gap < size * 1.5 && gap > -size / 2;
}

const joined = (last: Stretch, next: Stretch): Stretch => ({
  ...last,
  to: Math.max(last.to, next.to),
  bottom: Math.min(last.bottom, next.bottom),
  top: Math.max(last.top, next.top),
  size: Math.max(last.size, next.size),
});

function quadOf({ cos, sin, from, to, bottom, top }: Stretch): Quad {
  const corner = (x: number, y: number) => [x * cos - y * sin, x * sin + y * cos] as const;
  return [...corner(from, top), ...corner(to, top), ...corner(from, bottom), ...corner(to, bottom)];
}
