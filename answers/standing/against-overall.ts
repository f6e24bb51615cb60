import type { AnswerPoint, OverallStance } from '../../comments/model/answer.ts';

/**
 * The points about the whole proposal that say the contrary of where the answer stands on it: a board that turns down what its
 * förvaltning proposed to answer has both in one text. Where it is unclear, those of either kind, if there are both.
 * @param points the answer's
 */
export function againstOverall(overall: OverallStance | undefined, points: readonly AnswerPoint[]): AnswerPoint[] {
  const ofWhole = points.filter(({ about }) => about.includes('hela'));
  const support = ofWhole.filter(({ stance }) => stance === 'stöd');
  const objections = ofWhole.filter(({ stance }) => stance === 'invändning');
  if (overall === 'avstyrker' || overall === 'avråder') return support;
  // One who is for it with changes or conditions says what is wrong with it, too.
  if (overall === 'tillstyrker') return objections;
  return overall === 'oklart' && support.length > 0 && objections.length > 0 ? [...support, ...objections] : [];
}
