import type { RecentStep } from '../../../storage/queries/recent-steps.ts';

/** What a step was that changed what others have answered. */
export type AnswersDeed =
  | 'takePoint'
  | 'withoutPoint'
  | 'removePoint'
  | 'addPoint'
  | 'splitPoint'
  | 'joinPoints'
  | 'stanceOfPoint'
  | 'aboutOfPoint'
  | 'noteOfPoint';

/** Undefined of any other step. */
export function pointDeedOf(step: Pick<RecentStep, 'do' | 'kind' | 'fields' | 'first'>): AnswersDeed | undefined {
  const { do: done, kind, fields, first: of = kind } = step;
  const [field, ...others] = fields.filter((one) => one !== 'unsure');
  if (of === 'answer') return field === 'withoutPoints' && others.length === 0 ? 'withoutPoint' : undefined;
  if (of !== 'point') return undefined;
  if (done === 'create') return 'addPoint';
  if (done === 'delete') return 'removePoint';
  // One that is made is named first: with its paragraph, which had none, or with the one that it was a half of.
  if (done === 'several') return field !== 'deleted' ? 'joinPoints' : kind === 'point' ? 'splitPoint' : 'addPoint';
  const single = { state: 'takePoint', stance: 'stanceOfPoint', about: 'aboutOfPoint', note: 'noteOfPoint' } as const;
  return others.length === 0 ? single[field as keyof typeof single] : undefined;
}
