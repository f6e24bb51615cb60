import type { RecentStep } from '../../../storage/queries/recent-steps.ts';
import { type AnswersDeed, pointDeedOf } from '../answers/answers-deed.ts';

/** What a step was, as shown to the reader. */
export type Deed =
  | 'deleteArende'
  | 'deleteDocument'
  | 'merge'
  | 'archive'
  | 'takeOut'
  | 'editArende'
  | 'move'
  | 'editDocument'
  | 'takeIn'
  | 'removeLost'
  | 'takeBack'
  | 'create'
  | AnswersDeed;

export function deedOf(step: RecentStep): Deed {
  const { do: done, kind, fields, archives } = step;
  const [first, ...others] = fields;
  if (done === 'take-in') return 'takeIn';
  if (done === 'remove-lost') return 'removeLost';
  if (done === 'take-back') return 'takeBack';
  const ofPoint = pointDeedOf(step);
  if (ofPoint) return ofPoint;
  if (done === 'create') return 'create';
  if (done === 'delete') return kind === 'document' ? 'deleteDocument' : 'deleteArende';
  // Whatever is joined by another going: `merge-duplicates.ts` names that first.
  if (done === 'several' && first === 'deleted') return 'merge';
  if (first === 'archived' && others.length === 0) return archives ? 'archive' : 'takeOut';
  if (kind === 'arende') return 'editArende';
  return first === 'arende' && others.length === 0 ? 'move' : 'editDocument';
}
