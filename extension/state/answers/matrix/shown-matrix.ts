import { countedAnswers, overallBy, suggestedOverallBy } from '../../../../answers/standing/instans-standing.ts';
import { isDisputed, type MatrixBy, type MatrixRow, matrixOf } from '../../../../answers/standing/matrix.ts';
import { partsInOrder } from '../../../../answers/standing/parts-in-order.ts';
import type { OverallStance } from '../../../../comments/model/answer.ts';
import type { AnswersInArende } from '../../../../storage/queries/answers.ts';
import { isFiltered, matching, type PointFilter, type SaidPoint } from '../groups/said-points.ts';

export interface MatrixColumn {
  /** Of the instans; empty for answers that are nobody's. */
  id: string;
  name: string;
  overall: OverallStance | undefined;
  /** Where it seems to stand, while nobody has confirmed it. */
  suggestedOverall: OverallStance | undefined;
  /** How many points it has in what is shown. */
  count: number;
}

export interface ShownMatrix {
  rows: MatrixRow[];
  columns: MatrixColumn[];
  /** The points that are looked for. */
  points: SaidPoint[];
}

export interface MatrixChoice {
  by: MatrixBy;
  onlyDisputed: boolean;
  filter: PointFilter;
}

/**
 * The matrix as the reader has chosen it. All who have answered have a column, those without a point, too, until a filter is chosen.
 * @param headings the parts of the remiss in its order, as points name them
 */
export function shownMatrix(
  found: AnswersInArende,
  said: readonly SaidPoint[],
  headings: readonly string[],
  { by, onlyDisputed, filter }: MatrixChoice,
): ShownMatrix {
  const looked = matching(said, filter);
  const instansOf = new Map(said.map(({ answer, instans }) => [answer.id, instans?.id ?? '']));
  const order = orderOf(found, looked, headings, by);
  const all = matrixOf(
    looked.map(({ point }) => point),
    by,
    instansOf,
    order,
  );
  const rows = onlyDisputed ? all.filter(isDisputed) : all;
  const shown = new Set(rows.flatMap(({ total }) => total.points));
  const points = looked.filter(({ point }) => shown.has(point.id));
  const counts = new Map<string, number>();
  for (const { instans } of points) counts.set(instans?.id ?? '', (counts.get(instans?.id ?? '') ?? 0) + 1);
  const counted = countedAnswers(found.answers);
  const overall = overallBy(counted);
  const suggested = suggestedOverallBy(counted);
  const answered = new Set(counted.map(({ instans }) => instans));
  const isChosen = isFiltered(filter) || onlyDisputed;
  const columns = found.instanser
    .filter(({ id }) => (isChosen ? counts.has(id) : answered.has(id)))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
    .map(({ id, name }) => ({
      ...{ id, name, overall: overall.get(id), suggestedOverall: suggested.get(id) },
      count: counts.get(id) ?? 0,
    }));
  const nobodys = counts.get('');
  if (nobodys !== undefined)
    columns.push({ id: '', name: '', overall: undefined, suggestedOverall: undefined, count: nobodys });
  return { rows, columns, points };
}

function orderOf(
  { groups }: AnswersInArende,
  looked: readonly SaidPoint[],
  headings: readonly string[],
  by: MatrixBy,
): string[] {
  if (by === 'about')
    return partsInOrder(
      looked.flatMap(({ point }) => point.about),
      headings,
    );
  if (by === 'group') return groups.toSorted((a, b) => a.heading.localeCompare(b.heading, 'sv')).map(({ id }) => id);
  // What most name comes first.
  const counts = new Map<string, number>();
  for (const { point } of looked) for (const id of point.concepts) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}
