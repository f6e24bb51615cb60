import type { DrawnBox, Words } from './drawing.ts';
import { type Lettering, leading, sizes, type TextStyle, wrappedLines } from './lettering.ts';
import type { MapNode, MapPart } from './scheme-map.ts';

/** What a map is drawn with. */
export interface Pen {
  lettering: Lettering;
  /** What a box says under the concept's name, in lines of their own. */
  under(node: MapNode): string[];
  /** What stands over one of a map's parts, if anything. */
  over(part: MapPart, parts: readonly MapPart[]): string | undefined;
  /** Is there to be room for how often a document names each? */
  counts: boolean;
}

/** Distances in a drawing, in pixels, from the size of its names. */
export function distancesOf({ size }: Lettering) {
  return {
    /** From a box's edge to its words. */
    inset: { x: Math.round(size * 0.85), y: Math.round(size * 0.6) },
    /** Between boxes that stand one below the other, and beside each other. */
    gap: { x: Math.round(size * 2.6), y: Math.round(size * 0.7) },
    /** How far each level of an outline is moved in. */
    step: Math.round(size * 1.4),
    /** Between two parts of a map. */
    part: Math.round(size * 2.2),
    /** Fingers need as much. */
    leastHeight: Math.round(Math.max(32, size * 2.3)),
    /** A box that is narrower breaks too many words. */
    leastWidth: Math.round(size * 9.5),
    mostWidth: Math.round(size * 22),
  };
}

const nameOf = ({ number, concept }: MapNode) => (number === undefined ? '' : `${number}. `) + concept.prefLabel.sv;

/** The room for a count: four digits, and the air before them. */
const countWidth = ({ lettering, counts }: Pen) =>
  counts ? Math.ceil(lettering.measure('0000', 'small') + lettering.size * 0.6) : 0;

/** How wide a box would be to have each of its texts on one line. */
export function naturalWidth(node: MapNode, pen: Pen): number {
  const { inset, mostWidth, leastWidth } = distancesOf(pen.lettering);
  const name = pen.lettering.measure(nameOf(node), 'name') + countWidth(pen);
  const others = pen.under(node).map((text) => pen.lettering.measure(text, 'small'));
  return Math.min(mostWidth, Math.max(leastWidth, Math.ceil(Math.max(name, ...others) + 2 * inset.x)));
}

/** A node's box of this width at the upper left corner, as high as its words want; they begin at its edge or round its middle. */
export function boxOf(node: MapNode, width: number, pen: Pen, from: 'edge' | 'middle' = 'edge'): DrawnBox {
  const { inset, leastHeight } = distancesOf(pen.lettering);
  const { lettering } = pen;
  const room = width - 2 * inset.x;
  const words: Words[] = [];
  let y = 0;
  const put = (text: string, style: TextStyle, within: number) => {
    const size = lettering.size * sizes[style];
    for (const line of wrappedLines(text, within, style, lettering)) {
      // Letters stand on a line at about three quarters of their own line's height.
      const x = from === 'edge' ? inset.x : Math.round((width - lettering.measure(line, style)) / 2);
      words.push({ text: line, style, x, y: Math.round(y + size * (leading / 2 + 0.35)) });
      y += size * leading;
    }
  };
  put(nameOf(node), 'name', room - countWidth(pen) * (from === 'edge' ? 1 : 2));
  for (const text of pen.under(node)) put(text, 'small', room);
  const height = Math.max(leastHeight, Math.ceil(y + 2 * inset.y));
  const top = Math.round((height - y) / 2);
  return {
    ...{ path: node.path, x: 0, y: 0, width, height },
    words: words.map((one) => ({ ...one, y: one.y + top })),
    ...(pen.counts && { count: { x: width - inset.x, y: (words[0]?.y ?? 0) + top } }),
  };
}
