import type { PointGroup } from '../../../../comments/model/answer.ts';
import { isSameValue } from '../../../../comments/model/record.ts';
import type { Change } from '../../../../storage/commands/command.ts';
import { newId } from '../../../../storage/db/new-id.ts';

/** Puts points into a group, or takes them out of theirs. `group-deed.ts` tells these steps apart by what is changed first. */
export const movedToGroup = (group: string | null, points: readonly string[]): Change[] =>
  points.map((id) => ({ do: 'set', kind: 'point', id, fields: { group } }));

/** A group is made of points, and another of those that say the contrary, if there are any. */
export function newGroup(
  arende: string,
  heading: string,
  points: readonly string[],
  against?: { heading: string; points: readonly string[] },
): { id: string; changes: Change[] } {
  const id = `urn:uuid:${newId()}`;
  const other = against && against.points.length > 0 ? `urn:uuid:${newId()}` : undefined;
  const made = (one: string, named: string, more: Partial<PointGroup> = {}): Change => ({
    do: 'create',
    record: { kind: 'group', id: one, arende, heading: named, ...more },
  });
  const changes = [
    made(id, heading, other === undefined ? {} : { against: other }),
    ...movedToGroup(id, points),
    ...(other !== undefined && against ? [made(other, against.heading), ...movedToGroup(other, against.points)] : []),
  ];
  return { id, changes };
}

/** A proposal is taken into a group that is there: those who say the contrary into the one that it has for them, or a new one. */
export function addedTo(
  group: PointGroup,
  points: readonly string[],
  against: { heading: string; points: readonly string[] },
): Change[] {
  if (against.points.length === 0) return movedToGroup(group.id, points);
  if (group.against !== undefined)
    return [...movedToGroup(group.id, points), ...movedToGroup(group.against, against.points)];
  const { id, changes } = newGroup(group.arende, against.heading, against.points);
  return [
    ...movedToGroup(group.id, points),
    ...changes,
    { do: 'set', kind: 'group', id: group.id, fields: { against: id } },
  ];
}

/** Points that were proposed as a group and are none: they are proposed for no other, until somebody puts them into one. */
export const setApart = (points: readonly string[]): Change[] =>
  points.map((id) => ({ do: 'set', kind: 'point', id, fields: { apart: true } }));

/** The group goes; its points stay, in none. */
export const dissolved = (group: PointGroup, points: readonly string[], groups: readonly PointGroup[]): Change[] => [
  { do: 'delete', kind: 'group', id: group.id },
  ...movedToGroup(null, points),
  ...groups
    .filter(({ against }) => against === group.id)
    .map(({ id }): Change => ({ do: 'set', kind: 'group', id, fields: { against: null } })),
];

/** What stands in the form of a group. */
export interface GroupFilled {
  heading: string;
  summary: string;
  /** Id of the group that says the contrary; empty for none. */
  against: string;
}

/** Only what has been changed in the form; undefined where the heading is missing. */
export function groupChanges(before: PointGroup, form: GroupFilled): Change[] | undefined {
  const heading = form.heading.trim();
  if (heading === '') return undefined;
  const after = { heading, summary: form.summary.trim() || null, against: form.against || null };
  const fields = Object.fromEntries(
    Object.entries(after).filter(([field, value]) => !isSameValue(before[field as keyof PointGroup], value)),
  );
  return Object.keys(fields).length === 0 ? [] : [{ do: 'set', kind: 'group', id: before.id, fields }];
}
