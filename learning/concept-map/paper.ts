import type { Pen } from './box.ts';
import { drawMap } from './draw-map.ts';
import type { Drawing } from './drawing.ts';
import { type PaperText, textHeight } from './paper-text.ts';
import type { SchemeMap } from './scheme-map.ts';

export interface Sheet {
  orientation: 'portrait' | 'landscape';
  drawing: Drawing;
  /** What the drawing is made smaller or larger by, so that it is as wide as the paper or as high as its room. */
  scale: number;
  /** Does the text fit on the same page? */
  whole: boolean;
}

/** The room for the map on an A4 page when the text goes on the next page, in CSS pixels (96 to the inch). */
export const room = {
  portrait: { width: 680, height: 760 },
  landscape: { width: 1010, height: 430 },
} as const;

/** An A4 within its margins, and the columns that its definitions stand in. */
export const paper = {
  portrait: { height: 1028, columns: 2 },
  landscape: { height: 700, columns: 3 },
} as const;

/** The largest scale of the map, relative to the screen. */
export const largest = 1.5;
/** At a smaller scale its words can't be read: 10.5 points become eight. */
const smallest = 0.77;

/**
 * The map and its text on one A4, upright or lying: as its words become largest, upright where both do as well. Where the
 * words would be too small, the map has the room that it needs and the text goes on to the next page.
 */
export function onPaper(map: SchemeMap, pen: Pen, text: PaperText): Sheet {
  const sheets = (['portrait', 'landscape'] as const).map((orientation): Sheet => {
    const { width, height } = room[orientation];
    const drawing = drawMap(map, width, pen);
    const scaleIn = (high: number) => Math.min(largest, width / drawing.width, high / drawing.height);
    const { columns, height: all } = paper[orientation];
    const scale = scaleIn(all - textHeight(text, width, columns, pen.lettering));
    const whole = scale >= smallest;
    return { orientation, drawing, scale: whole ? scale : scaleIn(height), whole };
  });
  const [upright, lying] = sheets as [Sheet, Sheet];
  if (upright.whole !== lying.whole) return upright.whole ? upright : lying;
  return lying.scale > upright.scale ? lying : upright;
}
