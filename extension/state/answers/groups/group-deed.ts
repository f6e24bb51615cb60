import type { RecentStep } from '../../../../storage/queries/recent-steps.ts';

/** What a step was that grouped points, or said what is done about them. */
export type GroupDeed =
  | 'makeGroup'
  | 'dissolveGroup'
  | 'editGroup'
  | 'wordGroup'
  | 'movePoints'
  | 'setApart'
  | 'decide'
  | 'decidePoints';

const decisions = new Set(['response', 'reason', 'alteration', 'decided', 'decidedBy']);

/** Undefined of any other step. A step of several kinds is known by what it has done first. */
export function groupDeedOf({ do: done, kind, first, deletes, fields, count }: RecentStep): GroupDeed | undefined {
  const [field] = fields;
  const isDecision = fields.length > 0 && fields.every((one) => decisions.has(one));
  if (done === 'set' && isDecision && kind === 'point' && count > 1) return 'decidePoints';
  if (done === 'set' && isDecision && (kind === 'several' || first === 'point' || first === 'group')) return 'decide';
  if (first === 'point' && kind === 'point' && done === 'set' && field === 'apart') return 'setApart';
  if (first === 'point' && (done === 'set' || kind === 'several') && field === 'group') return 'movePoints';
  if (first !== 'group') return undefined;
  if (deletes) return 'dissolveGroup';
  if (done === 'set' && fields.includes('wording')) return 'wordGroup';
  return done === 'set' ? 'editGroup' : 'makeGroup';
}
