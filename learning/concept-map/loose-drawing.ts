import { boxOf, distancesOf, naturalWidth, type Pen } from './box.ts';
import { type Drawing, type DrawnBox, type DrawnLine, justBox, movedBox, together } from './drawing.ts';
import type { MapNode } from './scheme-map.ts';

/**
 * Concepts that nothing stands above or below, in columns of one width, line by line. Those that refer to each other stand
 * together, a dotted line between them.
 */
export function drawLoose(clusters: readonly MapNode[][], width: number, pen: Pen): Drawing {
  const { gap, leastWidth } = distancesOf(pen.lettering);
  // Wide enough for a dotted line to be seen.
  const between = Math.round(gap.x / 2);
  const wanted = Math.max(...clusters.flat().map((node) => naturalWidth(node, pen)));
  const fitting = (least: number) => Math.max(1, Math.floor((width + between) / (least + between)));
  const count = fitting(Math.min(wanted, leastWidth * 1.6));
  const column = Math.min(wanted, Math.floor((width - (count - 1) * between) / count));
  const lines = cellsOf(clusters, count);
  const boxes: DrawnBox[] = [];
  let y = 0;
  for (const line of lines) {
    const own = line.map((node) => boxOf(node, column, pen));
    const height = Math.max(...own.map((box) => box.height));
    boxes.push(...own.map((box, i) => movedBox({ ...box, height }, i * (column + between), y)));
    y += height + (count === 1 && isJoined(clusters, line) ? between : gap.y);
  }
  return together([
    ...boxes.map(justBox),
    { width: 0, height: 0, boxes: [], lines: relatedLines(clusters, boxes), captions: [] },
  ]);
}

/** Does a line of one column have a neighbour below that it is joined to? */
const isJoined = (clusters: readonly MapNode[][], [node]: readonly MapNode[]) =>
  clusters.some((cluster) => node !== undefined && cluster.includes(node) && cluster.at(-1) !== node);

/** Row by row; a cluster that would be broken at the end of a row starts on the next, where it fits into one at all. */
function cellsOf(clusters: readonly MapNode[][], count: number): MapNode[][] {
  const lines: MapNode[][] = [];
  for (const cluster of clusters) {
    const last = lines.at(-1);
    const left = count - (last?.length ?? count);
    const whole = cluster.length <= count;
    if (!last || left === 0 || (whole && cluster.length > left)) lines.push([]);
    for (const node of cluster) {
      if ((lines.at(-1)?.length ?? 0) === count) lines.push([]);
      lines.at(-1)?.push(node);
    }
  }
  return lines;
}

/** Between those of a cluster that refer to each other and are neighbours. */
function relatedLines(clusters: readonly MapNode[][], boxes: readonly DrawnBox[]): DrawnLine[] {
  const byPath = new Map(boxes.map((box) => [box.path, box]));
  return clusters.flatMap((cluster) =>
    cluster.slice(1).flatMap((node, i): DrawnLine[] => {
      const before = cluster[i] as MapNode;
      const [from, to] = [byPath.get(before.path), byPath.get(node.path)];
      if (!from || !to || !node.concept.related?.includes(before.concept.id)) return [];
      const middle = Math.round(from.y + from.height / 2);
      if (from.y === to.y)
        return [
          {
            is: 'related',
            points: [
              { x: from.x + from.width, y: middle },
              { x: to.x, y: middle },
            ],
          },
        ];
      if (from.x !== to.x) return [];
      const x = Math.round(from.x + from.width / 2);
      return [
        {
          is: 'related',
          points: [
            { x, y: from.y + from.height },
            { x, y: to.y },
          ],
        },
      ];
    }),
  );
}
