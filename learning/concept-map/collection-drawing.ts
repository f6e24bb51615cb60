import type { Collection } from '../../glossary/schema.ts';
import { boxOf, distancesOf, naturalWidth, type Pen } from './box.ts';
import {
  arrow,
  type Drawing,
  type DrawnBox,
  type DrawnLine,
  justBox,
  moved,
  movedBox,
  stacked,
  together,
} from './drawing.ts';
import type { MapNode } from './scheme-map.ts';

/** In pixels: the space between boxes that are to look like parts of one thing. */
const touching = 3;

/** No wider, or the eye loses its way between the boxes. In sizes of names. */
const widest = 62;

/**
 * A collection within this width, as its members stand to each other, with the concept above them all where there is one.
 * Columns that would be too narrow become rows.
 */
export function drawCollection(
  { arrangement }: Collection,
  members: readonly MapNode[],
  above: MapNode | undefined,
  width: number,
  pen: Pen,
): Drawing {
  const { leastWidth } = distancesOf(pen.lettering);
  const edge = Math.round(Math.min(width, widest * pen.lettering.size));
  const between = gapOf(arrangement, pen);
  const column = Math.floor((edge - (members.length - 1) * between) / members.length);
  const inColumns = arrangement !== 'reach' && arrangement !== 'levels' && column >= leastWidth;
  const drawn = inColumns ? columns(arrangement, members, column, between, pen) : rows(arrangement, members, edge, pen);
  if (!above) return drawn;
  const own = boxOf(above, Math.min(edge, naturalWidth(above, pen)), pen);
  // What becomes narrower does so round its middle.
  const top = justBox(movedBox(own, arrangement === 'reach' ? Math.round((edge - own.width) / 2) : 0, 0));
  return under(top, drawn, arrangement, pen);
}

/** Between boxes beside each other: hardly any between steps, room for an arrow where one leads on. */
function gapOf(arrangement: Collection['arrangement'], { lettering }: Pen): number {
  if (arrangement === 'steps') return touching;
  return Math.round(lettering.size * (arrangement === 'course' ? 2.4 : 1.2));
}

function columns(
  arrangement: Collection['arrangement'],
  members: readonly MapNode[],
  column: number,
  between: number,
  pen: Pen,
): Drawing {
  const own = members.map((one) => boxOf(one, column, pen));
  const height = Math.max(...own.map((box) => box.height));
  // Steps all stand on the ground, each so much higher than the one before.
  const rise = arrangement === 'steps' ? Math.round(pen.lettering.size * 2.4) : 0;
  const boxes = own.map((box, i) => ({
    ...movedBox(box, i * (column + between), (own.length - 1 - i) * rise),
    height: height + i * rise,
  }));
  const arrows = arrangement === 'course' ? arrowsAlong(boxes, pen) : [];
  return together([...boxes.map(justBox), lined(arrows)]);
}

function rows(arrangement: Collection['arrangement'], members: readonly MapNode[], edge: number, pen: Pen): Drawing {
  const { gap, leastWidth } = distancesOf(pen.lettering);
  // Words round the middle need air on both sides.
  const begin = arrangement === 'reach' && edge >= 3 * leastWidth ? 'middle' : 'edge';
  const between = {
    steps: touching,
    levels: touching,
    reach: Math.round(gap.y / 2),
    beside: gap.y,
    course: gap.x * 0.75,
  }[arrangement];
  const boxes = stacked(
    members.map((one, i) => {
      const share = members.length > 1 ? i / (members.length - 1) : 0;
      const width = widthAt(arrangement, share, edge, leastWidth);
      const x = arrangement === 'reach' ? Math.round((edge - width) / 2) : 0;
      return justBox(movedBox(boxOf(one, width, pen, begin), x, 0));
    }),
    Math.round(between),
  );
  const arrows = arrangement === 'course' ? arrowsAlong(boxes.boxes, pen) : [];
  return together([boxes, lined(arrows)]);
}

/** How wide a row is: those who are reached become fewer, steps lead further. `share`: 0 first, 1 last. */
function widthAt(arrangement: Collection['arrangement'], share: number, edge: number, least: number): number {
  const narrowest = { reach: 0.6, steps: 0.55, levels: 1, beside: 1, course: 1 }[arrangement] * edge;
  const lost = edge - Math.min(edge, Math.max(narrowest, least));
  return Math.round(edge - lost * (arrangement === 'steps' ? 1 - share : share));
}

/** From each box to the next, at the height of their names where they stand side by side. */
function arrowsAlong(boxes: readonly DrawnBox[], { lettering: { size } }: Pen): DrawnLine[] {
  return boxes.slice(1).flatMap((to, i) => {
    const from = boxes[i] as DrawnBox;
    const air = Math.round(size * 0.3);
    const beside = from.y === to.y;
    const y = Math.round(from.y + Math.min(from.height, to.height) / 2);
    const x = Math.round(size * 1.6);
    return beside
      ? arrow({ x: from.x + from.width + air, y }, { x: to.x - air, y }, size * 0.5)
      : arrow({ x, y: from.y + from.height + air }, { x, y: to.y - air }, size * 0.5);
  });
}

/** The members below the concept that they stand under. Beside low steps there is room for it. */
function under(top: Drawing, drawn: Drawing, arrangement: Collection['arrangement'], pen: Pen): Drawing {
  const { gap } = distancesOf(pen.lettering);
  const own = top.boxes[0] as DrawnBox;
  const covered = drawn.boxes.filter((box) => box.x < own.width + gap.y);
  const inColumns = new Set(drawn.boxes.map(({ x }) => x)).size > 1 && arrangement !== 'reach';
  const highest = Math.min(...(inColumns ? covered : drawn.boxes).map(({ y }) => y));
  const lowered = moved(drawn, 0, Math.max(0, top.height + gap.x * 0.75 - highest));
  const trunk = Math.round(own.x + own.width / 2);
  const bottom = own.y + own.height;
  const lines: DrawnLine[] = [];
  const branchTo = (box: DrawnBox) => {
    const middle = Math.round(box.x + box.width / 2);
    const bend = Math.round(bottom + (box.y - bottom) / 2);
    return {
      is: 'branch' as const,
      points: [
        { x: trunk, y: bottom },
        { x: trunk, y: bend },
        { x: middle, y: bend },
        { x: middle, y: box.y },
      ],
    };
  };
  if (arrangement === 'beside' && inColumns) lines.push(...lowered.boxes.map(branchTo));
  else {
    const first = lowered.boxes.find((box) => box.x <= trunk && trunk <= box.x + box.width);
    if (first)
      lines.push({
        is: 'branch',
        points: [
          { x: trunk, y: bottom },
          { x: trunk, y: first.y },
        ],
      });
  }
  return together([top, lowered, lined(lines)]);
}

const lined = (lines: DrawnLine[]): Drawing => ({ width: 0, height: 0, boxes: [], lines, captions: [] });
