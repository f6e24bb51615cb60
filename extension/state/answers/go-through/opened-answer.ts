import { type GoThroughStep, stepsOf } from '../../../../answers/go-through/steps.ts';
import { type Ledger, ledgerOf } from '../../../../answers/standing/ledger.ts';
import type { AnswerPoint, RemissAnswer } from '../../../../comments/model/answer.ts';
import type { Snapshot } from '../../../../comments/model/model.ts';
import type { AnswersState } from '../answers-state.ts';
import { inTextOrder } from './point-changes.ts';

/** An answer as it is gone through. */
export interface OpenedAnswer {
  answer: RemissAnswer;
  snapshot: Snapshot;
  /** In the text's order. */
  points: AnswerPoint[];
  byId: ReadonlyMap<string, AnswerPoint>;
  ledger: Ledger;
  steps: GoThroughStep[];
}

/** Undefined until it has been read; null where the answer isn't there, or has no text. */
export function openedAnswer(state: AnswersState, id: string): OpenedAnswer | undefined | null {
  const found = state.found.value;
  const answer = found?.answers.find((one) => one.id === id);
  if (!found || !answer) return found && null;
  const snapshot = state.text(answer.snapshot);
  if (!snapshot) return snapshot;
  const points = inTextOrder(found.points.filter((point) => point.answer === id));
  const ledger = ledgerOf(snapshot.text, answer, points);
  const byId = new Map(points.map((point) => [point.id, point]));
  return { answer, snapshot, points, byId, ledger, steps: stepsOf(ledger.paragraphs, points) };
}
