import type { PointGroup } from '../../comments/model/answer.ts';
import type { RemissParts } from './remiss-parts.ts';
import type { OutgoingSource } from './source.ts';
import { areContrary, areOfTwo } from './summary-parts.ts';
import { type TakenPoint, takenPoints } from './taken-points.ts';

/** What one wording of the joint answer stands on. */
export interface JointWording {
  group: PointGroup;
  wording: string;
  /** Those of our own that are in the group: they stand behind it. */
  agree: readonly TakenPoint[];
}

/** What several of our own say about one part of the remiss. */
export interface JointPassage {
  /** Of the part, as points say it; empty for none. */
  key: string;
  name: string;
  points: readonly TakenPoint[];
  wordings: readonly JointWording[];
  /** Those that no wording has been chosen for. */
  open: readonly TakenPoint[];
  /** Do they say contrary things, of which not all have been worded? */
  isConflict: boolean;
}

/** What our own say, by the parts of the remiss in its order. What is in one group stands together, under the first part it is about. */
export function jointPassages(source: OutgoingSource, names: RemissParts): JointPassage[] {
  const own = takenPoints(source).filter(({ instans }) => instans?.own);
  const firstPart = ({ point }: TakenPoint) => point.about.toSorted(names.inOrder)[0] ?? '';
  const ofGroup = new Map<string, string>();
  for (const one of own)
    if (one.group) {
      const [before, part] = [ofGroup.get(one.group.id), firstPart(one)];
      if (before === undefined || names.inOrder(part, before) < 0) ofGroup.set(one.group.id, part);
    }
  const byPart = Map.groupBy(own, (one) => (one.group && ofGroup.get(one.group.id)) ?? firstPart(one));
  return [...byPart]
    .toSorted(([a], [b]) => names.inOrder(a, b))
    .map(([key, points]) => passageOf(key, names.of(key), points));
}

function passageOf(key: string, name: string, points: readonly TakenPoint[]): JointPassage {
  const groups = new Map(points.flatMap(({ group }) => (group ? [[group.id, group] as const] : [])));
  const wordings = [...groups.values()].flatMap((group) =>
    group.wording ? [{ group, wording: group.wording, agree: points.filter((one) => one.group?.id === group.id) }] : [],
  );
  const open = points.filter(({ group }) => !group?.wording);
  const areSetAgainst = [...groups.values()].some(({ id, against }) => against && areOfTwo(points, id, against));
  const isContrary = areSetAgainst || areContrary(points);
  return { key, name, points, wordings, open, isConflict: isContrary && open.length > 0 };
}

/** Conflicts first, then what isn't worded; each as the remiss has them. */
export const byUrgency = (passages: readonly JointPassage[]): JointPassage[] =>
  passages.toSorted((a, b) => urgency(a) - urgency(b));

const urgency = ({ isConflict, open }: JointPassage) => (isConflict ? 0 : open.length > 0 ? 1 : 2);
