import type { RecentStep } from '../../../storage/queries/recent-steps.ts';
import { type AnswersDeed, pointDeedOf } from '../answers/answers-deed.ts';
import { type GroupDeed, groupDeedOf } from '../answers/groups/group-deed.ts';
import { type GlossaryDeed, glossaryDeedOf } from '../glossary/glossary-deed.ts';

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
  | 'takeInAnswers'
  | 'deleteAnswer'
  | 'editAnswer'
  | 'moveAnswer'
  | 'addInstanser'
  | 'deleteInstans'
  | 'editInstans'
  | 'removeLost'
  | 'takeBack'
  | 'create'
  | AnswersDeed
  | GroupDeed
  | GlossaryDeed;

export function deedOf(step: RecentStep): Deed {
  const { do: done, kind, first: of, fields, archives } = step;
  const [first, ...others] = fields;
  if (done === 'take-in') return 'takeIn';
  if (done === 'take-in-answers') return 'takeInAnswers';
  if (done === 'remove-lost') return 'removeLost';
  if (done === 'take-back') return 'takeBack';
  const ofGlossary = glossaryDeedOf(step);
  if (ofGlossary) return ofGlossary;
  const ofGroup = groupDeedOf(step);
  if (ofGroup) return ofGroup;
  const ofPoint = pointDeedOf(step);
  if (ofPoint) return ofPoint;
  if (of === 'answer' && done !== 'create') {
    if (done === 'delete') return 'deleteAnswer';
    return fields.includes('arende') ? 'moveAnswer' : 'editAnswer';
  }
  if (of === 'instans' && done !== 'create')
    return done === 'delete' || first === 'deleted'
      ? 'deleteInstans'
      : kind === 'several'
        ? 'editAnswer'
        : 'editInstans';
  if (done === 'create') return of === 'instans' ? 'addInstanser' : 'create';
  if (done === 'delete') return kind === 'document' ? 'deleteDocument' : 'deleteArende';
  // Whatever is joined by another going: `merge-duplicates.ts` names that first.
  if (done === 'several' && first === 'deleted') return 'merge';
  if (first === 'archived' && others.length === 0) return archives ? 'archive' : 'takeOut';
  if (kind === 'arende') return 'editArende';
  return first === 'arende' && others.length === 0 ? 'move' : 'editDocument';
}
