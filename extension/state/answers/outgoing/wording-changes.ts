import type { JointPassage } from '../../../../answers/write/joint-passages.ts';
import type { TakenPoint } from '../../../../answers/write/taken-points.ts';
import type { PointGroup } from '../../../../comments/model/answer.ts';
import type { Change } from '../../../../storage/commands/command.ts';
import { newId } from '../../../../storage/db/new-id.ts';

/** Points that stand behind a wording together or not at all: those of a group ask the same. */
export interface JointUnit {
  /** The group's id, or the point's. */
  key: string;
  group?: PointGroup;
  points: readonly TakenPoint[];
}

/** What hasn't been worded of a passage, in its order. */
export function unitsOf({ open }: Pick<JointPassage, 'open'>): JointUnit[] {
  const units = Map.groupBy(open, ({ group, point }) => group?.id ?? point.id);
  return [...units].map(([key, points]) => {
    const group = points[0]?.group;
    return { key, points, ...(group && { group }) };
  });
}

/** In UTF-16 units: what a group is called by, where nobody has named it. */
const longestHeading = 80;

/**
 * A wording that some stand behind: that of their group, which those who had none or another come into. @param part what the passage is
 * called, for a group that is made
 */
export function wordingChanges(units: readonly JointUnit[], wording: string, part: string, arende: string): Change[] {
  const text = wording.trim();
  if (text === '' || units.length === 0) return [];
  const known = units.find(({ group }) => group)?.group?.id;
  const id = known ?? `urn:uuid:${newId()}`;
  const moved = units.flatMap(({ points }) => points).filter(({ point }) => point.group !== id);
  return [
    known === undefined
      ? { do: 'create', record: { kind: 'group', id, arende, heading: headingOf(part, text), wording: text } }
      : { do: 'set', kind: 'group', id, fields: { wording: text } },
    ...moved.map(({ point }): Change => ({ do: 'set', kind: 'point', id: point.id, fields: { group: id } })),
  ];
}

function headingOf(part: string, text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `${part}: ${line.length > longestHeading ? `${line.slice(0, longestHeading).toWellFormed()} …` : line}`;
}

/** Another wording of a group; without one its points stand open again. */
export function rewordChanges({ id, wording = '' }: Pick<PointGroup, 'id' | 'wording'>, text: string): Change[] {
  const now = text.trim();
  return now === wording ? [] : [{ do: 'set', kind: 'group', id, fields: { wording: now || null } }];
}
