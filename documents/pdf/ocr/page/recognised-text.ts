import { type RecognisedPage, type RecognisedWord, readingAngle } from './recognised-page.ts';

/** A recognised page's text in the shape that PDF.js gives a page's text, `TextContent`. */
export interface RecognisedText {
  items: RecognisedItem[];
  styles: Record<string, { ascent: number; descent: number; vertical: boolean; fontFamily: string }>;
  lang: string | null;
}

/** A text item of PDF.js. */
interface RecognisedItem {
  str: string;
  dir: 'ltr';
  transform: number[];
  /** In points, along the text. */
  width: number;
  height: number;
  fontName: string;
  hasEOL: boolean;
}

/** Type of a scan is of no known font. */
const font = 'recognised';
const styles = { [font]: { ascent: 0.86, descent: -0.24, vertical: false, fontFamily: 'sans-serif' } };

/**
 * The page's words as text items: each word one, and a blank one between two of a line, as PDF.js has them where words are placed one by
 * one.
 * @param view of the page, from `page.view`
 * @param straight as if the page had been laid straight: to be read so, since lines aslant cross each other's heights. To be shown
 * over its picture, it stands as it does; the items are the same ones
 */
export function recognisedTextOf(page: RecognisedPage, view: readonly number[], straight: boolean): RecognisedText {
  const items: RecognisedItem[] = [];
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const about = { x: (left + right) / 2, y: (bottom + top) / 2, by: straight ? (-page.skew * Math.PI) / 180 : 0 };
  for (const [i, word] of page.words.entries()) {
    const item = itemOf(page, word, about);
    const next = page.words[i + 1];
    item.hasEOL = next?.line !== word.line;
    items.push(item);
    if (next && !item.hasEOL) items.push(blankBetween(item, itemOf(page, next, about)));
  }
  return { items, styles, lang: null };
}

/** How certain the engine is of each of the page's text items, 0 to 100, by the items' number. Blanks are as certain as may be. */
export function certaintiesOf(page: RecognisedPage): number[] {
  return page.words.flatMap(({ certainty, line }, i) => {
    const next = page.words[i + 1];
    return next && next.line === line ? [certainty, 100] : [certainty];
  });
}

interface Turn {
  x: number;
  y: number;
  /** Radians against the clock. */
  by: number;
}

function itemOf(page: RecognisedPage, { text, box, rise, line }: RecognisedWord, about: Turn): RecognisedItem {
  const [left, bottom, right, top] = box;
  const lies = page.turned % 180 === 0;
  const [width, height] = lies ? [right - left, top - bottom] : [top - bottom, right - left];
  const centre = turnedAbout({ x: (left + right) / 2, y: (bottom + top) / 2 }, about);
  const angle = readingAngle(page) + about.by;
  const [cos, sin] = [exact(Math.cos(angle)), exact(Math.sin(angle))];
  // From the centre back by half the width, and down to the baseline.
  const [along, up] = [-width / 2, rise - height / 2];
  const size = page.lines[line]?.size ?? height;
  return {
    str: text,
    dir: 'ltr',
    transform: [
      size * cos,
      size * sin,
      -size * sin,
      size * cos,
      centre.x + along * cos - up * sin,
      centre.y + along * sin + up * cos,
    ],
    width,
    height: size,
    fontName: font,
    hasEOL: false,
  };
}

/** A quarter turn has no skew of 1e-17. */
const exact = (value: number): number => (Math.abs(value) < 1e-12 ? 0 : value);

function turnedAbout(point: { x: number; y: number }, { x, y, by }: Turn): { x: number; y: number } {
  const [cos, sin] = [Math.cos(by), Math.sin(by)];
  const [dx, dy] = [point.x - x, point.y - y];
  return { x: x + dx * cos - dy * sin, y: y + dx * sin + dy * cos };
}

function blankBetween(one: RecognisedItem, next: RecognisedItem): RecognisedItem {
  const [a = 1, b = 0, , , e = 0, f = 0] = one.transform;
  const size = Math.hypot(a, b);
  const [cos, sin] = [a / size, b / size];
  const [, , , , e2 = 0, f2 = 0] = next.transform;
  const gap = (e2 - e) * cos + (f2 - f) * sin - one.width;
  const [x, y] = [e + one.width * cos, f + one.width * sin];
  return { ...one, str: ' ', width: Math.max(gap, 0), transform: [...one.transform.slice(0, 4), x, y], hasEOL: false };
}
