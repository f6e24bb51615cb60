import { type AnswerPoint, type PointStance, pointStances } from '../../comments/model/answer.ts';

/** What the rows of a matrix are. */
export const matrixRows = ['about', 'concept', 'group'] as const;
export type MatrixBy = (typeof matrixRows)[number];

export interface MatrixCell {
  /** Ids of its points, in the order given. */
  points: string[];
  counts: Readonly<Record<PointStance, number>>;
}

export interface MatrixRow {
  /** A part of the remiss, a concept's id or a group's; empty for points that have none. */
  key: string;
  /** By the id of the instans; an instans that has no point here has no cell. */
  cells: ReadonlyMap<string, MatrixCell>;
  total: MatrixCell;
}

/**
 * Points as rows × instanser. A point that is about two parts stands in both rows.
 * @param instansOf an answer's id → whose it is; points of answers that are nobody's are under the empty id
 * @param order keys in the order that the rows are to stand in, as the remiss has its sections; others come behind, as they are met
 */
export function matrixOf(
  points: readonly AnswerPoint[],
  by: MatrixBy,
  instansOf: ReadonlyMap<string, string>,
  order: readonly string[] = [],
): MatrixRow[] {
  const rows = new Map<string, AnswerPoint[]>(order.map((key) => [key, []]));
  for (const point of points)
    for (const key of keysOf(point, by)) {
      const row = rows.get(key);
      if (row) row.push(point);
      else rows.set(key, [point]);
    }
  const none = rows.get('');
  rows.delete('');
  if (none) rows.set('', none);
  return [...rows].flatMap(([key, those]) => (those.length > 0 ? [rowOf(key, those, instansOf)] : []));
}

function keysOf(point: AnswerPoint, by: MatrixBy): readonly string[] {
  const keys = by === 'about' ? point.about : by === 'concept' ? point.concepts : point.group ? [point.group] : [];
  return keys.length > 0 ? [...new Set(keys)] : [''];
}

function rowOf(key: string, points: readonly AnswerPoint[], instansOf: ReadonlyMap<string, string>): MatrixRow {
  const by = Map.groupBy(points, ({ answer }) => instansOf.get(answer) ?? '');
  return {
    key,
    cells: new Map([...by].map(([instans, those]) => [instans, cellOf(those)])),
    total: cellOf(points),
  };
}

function cellOf(points: readonly AnswerPoint[]): MatrixCell {
  const counts = Object.fromEntries(pointStances.map((stance) => [stance, 0])) as Record<PointStance, number>;
  for (const { stance } of points) counts[stance]++;
  return { points: points.map(({ id }) => id), counts };
}

/** Do the points of a row say contrary things, one instans against another? Nobody disagrees with itself. */
export function isDisputed({ cells }: MatrixRow): boolean {
  const all = [...cells].map(([instans, { counts }]) => ({ instans, counts }));
  const supporting = all.filter(({ counts }) => counts.stöd > 0);
  const wanting = all.filter(({ counts }) => counts.invändning + counts.ändringsförslag > 0);
  return supporting.some((one) => wanting.some((other) => other.instans !== one.instans));
}
