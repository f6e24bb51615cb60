import type { RecentStep } from '../../../storage/queries/recent-steps.ts';

/** What a step was that changed an own glossary. */
export type GlossaryDeed =
  | 'addGlossary'
  | 'editGlossary'
  | 'deleteGlossary'
  | 'addConcept'
  | 'editConcept'
  | 'moveConcept'
  | 'deleteConcept'
  | 'takeInConcepts';

/** Undefined of any other step. */
export function glossaryDeedOf(
  step: Pick<RecentStep, 'do' | 'first' | 'fields' | 'deletes'>,
): GlossaryDeed | undefined {
  const { do: done, first, fields, deletes } = step;
  if (done === 'take-in-concepts') return 'takeInConcepts';
  if (first === 'glossary') return done === 'set' ? 'editGlossary' : deletes ? 'deleteGlossary' : 'addGlossary';
  if (first !== 'concept') return undefined;
  if (deletes) return 'deleteConcept';
  // One that is copied may have others moved to give it room, and is then the first that is named.
  if (done === 'create' || (done === 'several' && fields[0] === 'deleted')) return 'addConcept';
  return fields.every((field) => field === 'order') ? 'moveConcept' : 'editConcept';
}
