import { distancesOf, type Pen } from './box.ts';
import { drawCollection } from './collection-drawing.ts';
import { type Drawing, moved, stacked, type Words } from './drawing.ts';
import { leading, sizes, wrappedLines } from './lettering.ts';
import { drawLoose } from './loose-drawing.ts';
import type { MapPart, SchemeMap } from './scheme-map.ts';
import { drawTree } from './tree-drawing.ts';

/** A map within this width in pixels, its parts one below the other. The same map, width and pen give the same drawing. */
export function drawMap({ parts }: SchemeMap, width: number, pen: Pen): Drawing {
  const { part } = distancesOf(pen.lettering);
  return stacked(
    parts.map((one) => withCaption(drawPart(one, width, pen), pen.over(one, parts), width, pen)),
    part,
  );
}

function drawPart(part: MapPart, width: number, pen: Pen): Drawing {
  switch (part.is) {
    case 'tree':
      return drawTree(part.nodes[0], width, pen);
    case 'collection': {
      const { collection, members, nodes } = part;
      return drawCollection(collection, members, nodes === members ? undefined : nodes[0], width, pen);
    }
    case 'loose':
      return drawLoose(part.clusters, width, pen);
  }
}

function withCaption(drawing: Drawing, caption: string | undefined, width: number, { lettering }: Pen): Drawing {
  if (!caption) return drawing;
  const line = lettering.size * sizes.caption * leading;
  const lines = wrappedLines(caption, width, 'caption', lettering);
  const captions = lines.map(
    (text, i): Words => ({ text, style: 'caption', x: 0, y: Math.round(i * line + line * 0.75) }),
  );
  const widest = Math.max(...lines.map((text) => lettering.measure(text, 'caption')));
  const below = moved(drawing, 0, Math.round(lines.length * line + lettering.size * 0.5));
  return { ...below, width: Math.max(below.width, Math.ceil(widest)), captions: [...captions, ...below.captions] };
}
