import type { AnswerPoint, PointGroup } from '../../comments/model/answer.ts';

/** What is done about a point: it has been said of the point itself, or of its group. */
export interface Decision extends Pick<AnswerPoint, 'response' | 'reason' | 'alteration' | 'decided' | 'decidedBy'> {
  /** The id of the group that it was said of. */
  ofGroup?: string;
}

const fields = ['response', 'reason', 'alteration', 'decided', 'decidedBy'] as const;
type Decided = Pick<AnswerPoint, (typeof fields)[number]>;

const hasDecision = (one: Decided): boolean => fields.some((field) => one[field] !== undefined);

/** How far it has come: nobody has said what is done, somebody has proposed it, or it is decided. */
export type DecisionState = 'none' | 'proposed' | 'decided';

export const stateOfDecision = ({ response, decided }: Decided): DecisionState =>
  decided !== undefined ? 'decided' : response !== undefined ? 'proposed' : 'none';

/** What is said of the point itself counts before what is said of its group. */
export function decisionOf(point: AnswerPoint, groups: ReadonlyMap<string, PointGroup>): Decision {
  if (hasDecision(point)) return picked(point);
  const group = point.group === undefined ? undefined : groups.get(point.group);
  return group && hasDecision(group) ? { ...picked(group), ofGroup: group.id } : {};
}

const picked = (one: Decided): Decided =>
  Object.fromEntries(fields.flatMap((field) => (one[field] === undefined ? [] : [[field, one[field]]])));
