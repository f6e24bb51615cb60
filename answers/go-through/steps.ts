import type { AnswerPoint } from '../../comments/model/answer.ts';
import { type LedgerParagraph, type ParagraphState, startOfPoint } from '../standing/ledger.ts';

/** What is in hand while an answer is gone through: a point, or a paragraph without any. */
export interface GoThroughStep {
  /** The point's id; missing of a paragraph. */
  point?: string;
  /** Where it begins in the text. */
  at: number;
  /** Which paragraph it begins in, of the ledger's. */
  paragraph: number;
  state: ParagraphState;
}

/** All of an answer in the text's order: each point where it begins, and each paragraph that no point stands in. */
export function stepsOf(paragraphs: readonly LedgerParagraph[], points: readonly AnswerPoint[]): GoThroughStep[] {
  const known = new Map(points.map((point) => [point.id, point]));
  const met = new Set<string>();
  return paragraphs.flatMap((paragraph, i): GoThroughStep[] => {
    if (paragraph.points.length === 0) return [{ at: paragraph.start, paragraph: i, state: paragraph.state }];
    return paragraph.points.flatMap((id) => {
      const point = known.get(id);
      if (!point || met.has(id)) return [];
      met.add(id);
      return [
        { point: id, at: startOfPoint(point), paragraph: i, state: point.state === 'taken' ? 'point' : 'suggested' },
      ];
    });
  });
}

/** Has somebody decided it? */
export const isGoneThrough = ({ state }: Pick<GoThroughStep, 'state'>): boolean =>
  state === 'point' || state === 'none';

export const sameStep = (a: Hand, b: Hand): boolean => a.point === b.point && (a.point !== undefined || a.at === b.at);

/** What somebody was at, though it may have gone since. */
export type Hand = Pick<GoThroughStep, 'point' | 'at'>;

/** Where in the steps one is: at what is in hand, or what stands where it stood. -1 where there is nothing. */
export function whereIn(steps: readonly GoThroughStep[], hand: Hand | undefined): number {
  if (!hand) return steps.length > 0 ? 0 : -1;
  const same = steps.findIndex((step) => sameStep(step, hand));
  if (same >= 0) return same;
  const behind = steps.findIndex((step) => step.at >= hand.at);
  return behind >= 0 ? behind : steps.length - 1;
}

/**
 * The next that nobody has decided, from a place on and then from the beginning.
 * @param passed what is being decided and doesn't show it yet
 */
export function nextOpen(
  steps: readonly GoThroughStep[],
  from: number,
  passed: (step: GoThroughStep) => boolean = () => false,
): GoThroughStep | undefined {
  const isOpen = (step: GoThroughStep) => !isGoneThrough(step) && !passed(step);
  return steps.slice(from + 1).find(isOpen) ?? steps.slice(0, from + 1).find(isOpen);
}

/** The paragraphs that nobody has decided and nothing is suggested in, from one on until the next suggestion. */
export function openRun(paragraphs: readonly LedgerParagraph[], from: number): LedgerParagraph[] {
  const rest = paragraphs.slice(from);
  const end = rest.findIndex(({ state }) => state === 'suggested');
  return (end < 0 ? rest : rest.slice(0, end)).filter(({ state }) => state === 'open');
}
