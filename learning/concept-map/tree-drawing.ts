import { boxOf, distancesOf, naturalWidth, type Pen } from './box.ts';
import { type Drawing, type DrawnBox, justBox, moved, movedBox, stacked, together } from './drawing.ts';
import type { MapNode } from './scheme-map.ts';

/**
 * A tree within this width. Where there is room it grows from left to right, each level in a column, so that the arrow keys
 * lead where one looks: right to what is narrower, down to what comes next. Else it is an outline.
 *
 * Our own code and no library for trees (d3-hierarchy): boxes are as high as their words, which its tidy tree doesn't know, and
 * with each subtree in a band of its own there is little left to lay out.
 */
export function drawTree(root: MapNode, width: number, pen: Pen): Drawing {
  const columns = columnsOf(root, width, pen);
  return columns ? branching(root, columns, pen) : outline(root, width, pen);
}

/** How wide each level's boxes are to be; nothing where they would be too narrow. */
function columnsOf(root: MapNode, width: number, pen: Pen): number[] | undefined {
  const { gap, leastWidth, mostWidth } = distancesOf(pen.lettering);
  const wanted: number[] = [];
  const look = (node: MapNode, level: number) => {
    wanted[level] = Math.max(wanted[level] ?? 0, naturalWidth(node, pen));
    for (const one of node.narrower) look(one, level + 1);
  };
  look(root, 0);
  const room = width - (wanted.length - 1) * gap.x;
  for (let most = mostWidth; most >= leastWidth; most -= 4) {
    const widths = wanted.map((one) => Math.min(one, most));
    if (widths.reduce((sum, one) => sum + one, 0) <= room) return widths;
  }
  return undefined;
}

function branching(root: MapNode, columns: readonly number[], pen: Pen): Drawing {
  const { gap } = distancesOf(pen.lettering);
  const lefts = columns.map((_, level) => columns.slice(0, level).reduce((sum, one) => sum + one + gap.x, 0));

  /** A node and all under it, in a band of their own. */
  const lay = (node: MapNode, level: number): Drawing => {
    const own = boxOf(node, columns[level] as number, pen);
    const narrower = stacked(
      node.narrower.map((one) => lay(one, level + 1)),
      gap.y,
    );
    // What is under a high box stands in the middle of its height.
    const below = moved(narrower, 0, Math.max(0, Math.round((own.height - narrower.height) / 2)));
    const children = node.narrower.flatMap(({ path }) => below.boxes.find((box) => box.path === path) ?? []);
    const [first, last] = [children[0], children.at(-1)];
    const middle = first && last ? (middleOf(first) + middleOf(last)) / 2 : own.height / 2;
    const lowest = Math.max(0, below.height - own.height);
    const box = movedBox(own, lefts[level] as number, Math.round(clamped(middle - own.height / 2, 0, lowest)));
    return together([justBox(box), ...(children.length > 0 ? [below, branches(box, children, gap.x)] : [])]);
  };
  return lay(root, 0);
}

const clamped = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

const middleOf = ({ y, height }: DrawnBox) => Math.round(y + height / 2);

/** The lines from a box to those on its right. */
function branches(from: DrawnBox, to: readonly DrawnBox[], gap: number): Drawing {
  const bend = Math.round(from.x + from.width + gap / 2);
  const lines = to.map((box) => ({
    is: 'branch' as const,
    points: [
      { x: from.x + from.width, y: middleOf(from) },
      { x: bend, y: middleOf(from) },
      { x: bend, y: middleOf(box) },
      { x: box.x, y: middleOf(box) },
    ],
  }));
  return { width: 0, height: 0, boxes: [], lines, captions: [] };
}

function outline(root: MapNode, width: number, pen: Pen): Drawing {
  const { gap, step, leastWidth, mostWidth } = distancesOf(pen.lettering);
  const boxes: DrawnBox[] = [];
  const lines: Drawing['lines'] = [];
  const depth = (node: MapNode): number => 1 + Math.max(0, ...node.narrower.map(depth));
  // However deep a tree, its boxes keep room for words.
  const indent = Math.min(step, Math.max(0, width - leastWidth) / depth(root));
  const edge = Math.min(width, Math.round(mostWidth * 1.2));
  let y = 0;
  const lay = (node: MapNode, level: number): DrawnBox => {
    const x = Math.round(level * indent);
    const box = movedBox(boxOf(node, edge - x, pen), x, y);
    boxes.push(box);
    y += box.height + gap.y;
    for (const one of node.narrower) {
      const under = lay(one, level + 1);
      const from = Math.round(box.x + indent / 2);
      const to = Math.round(under.y + under.height / 2);
      lines.push({
        is: 'branch',
        points: [
          { x: from, y: box.y + box.height },
          { x: from, y: to },
          { x: under.x, y: to },
        ],
      });
    }
    return box;
  };
  lay(root, 0);
  return { width: edge, height: y - gap.y, boxes, lines, captions: [] };
}
