import type { Pen } from './box.ts';
import { drawMap } from './draw-map.ts';
import type { Drawing } from './drawing.ts';
import type { SchemeMap } from './scheme-map.ts';

export interface Sheet {
  orientation: 'portrait' | 'landscape';
  drawing: Drawing;
  /** What the drawing is made smaller or larger by, so that it is as wide as the paper or as high as its room. */
  scale: number;
}

/** What an A4 leaves for the map, in CSS pixels (96 to the inch), when its margins, its title and its sources are there. */
export const room = {
  portrait: { width: 680, height: 760 },
  landscape: { width: 1010, height: 430 },
} as const;

/** Larger letters than this many times what is read on the screen are a poster's. */
export const largest = 1.5;

/** The map on one A4, upright or lying: as its words become largest, upright where both do as well. */
export function onPaper(map: SchemeMap, pen: Pen): Sheet {
  const sheets = (['portrait', 'landscape'] as const).map((orientation): Sheet => {
    const { width, height } = room[orientation];
    const drawing = drawMap(map, width, pen);
    return { orientation, drawing, scale: Math.min(largest, width / drawing.width, height / drawing.height) };
  });
  const [upright, lying] = sheets as [Sheet, Sheet];
  return lying.scale > upright.scale ? lying : upright;
}
