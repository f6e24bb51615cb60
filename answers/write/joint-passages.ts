import type { PointGroup } from '../../comments/model/answer.ts';
import type { RemissParts } from './remiss-parts.ts';
import { areOfTwo, haveSides } from './sides.ts';
import type { OutgoingSource } from './source.ts';
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
  /** Those that stand here: of a group all, whatever part each is about. */
  points: readonly TakenPoint[];
  /** The names of the parts under which more is said of this one. */
  seeAlso: readonly string[];
  wordings: readonly JointWording[];
  /** Those that no wording has been chosen for. */
  open: readonly TakenPoint[];
  /** Do those that stand here take different stances, and hasn't all of it been worded? Together they can't stand behind one wording. */
  isConflict: boolean;
  /** The names of the parts under which others take another stance on this one, that those who stand here don't have among them. */
  conflictIn: readonly string[];
}

/**
 * What our own say, by the parts of the remiss in its order. A group is worded once, so that it stands once: under the part that most of its
 * points are about. The other parts refer to it, so that whoever reads of them misses nothing.
 */
export function jointPassages(source: OutgoingSource, names: RemissParts): JointPassage[] {
  const own = takenPoints(source, names).filter(({ instans }) => instans.own);
  const homes = homesOfGroups(own, names);
  const homeOf = ({ group, about }: TakenPoint) => homes.get(group?.id ?? '') ?? about.toSorted(names.inOrder)[0] ?? '';
  const here = Map.groupBy(own, homeOf);
  const elsewhere = new Map<string, TakenPoint[]>();
  for (const one of own)
    for (const part of new Set(one.about))
      if (part !== homeOf(one)) elsewhere.set(part, [...(elsewhere.get(part) ?? []), one]);
  return [...new Set([...here.keys(), ...elsewhere.keys()])].toSorted(names.inOrder).map((key) => {
    const others = elsewhere.get(key) ?? [];
    const at = [...new Set(others.map(homeOf))].toSorted(names.inOrder).map(names.heading);
    const points = here.get(key) ?? [];
    const passage = passageOf({ key, name: names.heading(key), points, seeAlso: at });
    const isAlone = passage.isConflict || passage.open.length === 0;
    const contrary = isAlone ? [] : others.filter((one) => areContrary([...points, one]));
    const conflictIn = [...new Set(contrary.map(homeOf))].toSorted(names.inOrder).map(names.heading);
    return { ...passage, conflictIn };
  });
}

/** By a group's id: the part that most of its points are about; of two the first in the remiss. */
function homesOfGroups(points: readonly TakenPoint[], names: RemissParts): Map<string, string> {
  const grouped = Map.groupBy(points, ({ group }) => group?.id ?? '');
  grouped.delete('');
  return new Map(
    [...grouped].map(([id, some]) => {
      const counts = new Map<string, number>();
      for (const part of some.flatMap(({ about }) => [...new Set(about)]))
        counts.set(part, (counts.get(part) ?? 0) + 1);
      const [home = ''] = [...counts].toSorted(([a, m], [b, n]) => n - m || names.inOrder(a, b))[0] ?? [];
      return [id, home];
    }),
  );
}

function passageOf(
  passage: Pick<JointPassage, 'key' | 'name' | 'points' | 'seeAlso'>,
): Omit<JointPassage, 'conflictIn'> {
  const { points } = passage;
  const wordings = [...groupsOf(points).values()].flatMap((group) =>
    group.wording ? [{ group, wording: group.wording, agree: points.filter((one) => one.group?.id === group.id) }] : [],
  );
  const open = points.filter(({ group }) => !group?.wording);
  return { ...passage, wordings, open, isConflict: areContrary(points) && open.length > 0 };
}

const groupsOf = (points: readonly TakenPoint[]) =>
  new Map(points.flatMap(({ group }) => (group ? [[group.id, group] as const] : [])));

const areContrary = (points: readonly TakenPoint[]): boolean =>
  haveSides(points) ||
  [...groupsOf(points).values()].some(({ id, against }) => against && areOfTwo(points, id, against));

/** Conflicts first, then what isn't worded; each as the remiss has them. */
export const byUrgency = (passages: readonly JointPassage[]): JointPassage[] =>
  passages.toSorted((a, b) => urgency(a) - urgency(b));

/** Does somebody take another stance on it than others, here or under another part? */
export const takesSides = ({ isConflict, conflictIn }: JointPassage): boolean => isConflict || conflictIn.length > 0;

const urgency = (passage: JointPassage) => (takesSides(passage) ? 0 : passage.open.length > 0 ? 1 : 2);
