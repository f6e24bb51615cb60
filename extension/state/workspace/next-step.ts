import type { ArendeRow, DocumentRow } from '../../../storage/queries/overview.ts';
import type { AnswersStanding } from './answers-standing.ts';
import { byDocumentTitle } from './order.ts';

/** What is to be done with an ärende next, on its way from a document to an answer. */
export type NextStep =
  /** It has no document yet. */
  | { is: 'read' }
  | { is: 'comment'; row: DocumentRow }
  /** How many comments were carried over to a new version and haven't been looked at, and the first document that has any. */
  | { is: 'review'; count: number; row: DocumentRow }
  /** How many comments are drafts, and the first document that has any. */
  | { is: 'finish'; count: number; row: DocumentRow }
  /** All comments are done, and nothing says what the answer as a whole is. */
  | { is: 'stance' }
  /** No answer has been saved yet. */
  | { is: 'save' }
  /** Something has been written since the answer was saved. */
  | { is: 'save-again'; saved: string }
  | { is: 'send'; saved: string }
  | AnswersStep;

/** The same for a coordinator, with what others answer. */
type AnswersStep =
  /** The last day has passed, and so many have neither answered nor been reminded. */
  | { is: 'remind'; count: number }
  /** How many answers aren't gone through. */
  | { is: 'go-through'; count: number }
  /** How many have been asked and may still answer. */
  | { is: 'await'; count: number }
  /** What has come in is gone through, and can be put together. */
  | { is: 'compose'; isJoint: boolean };

/** @param saved when its answer was last saved, ISO 8601 @param others how far it has come with what others answer, where they do */
export function nextStep(
  { arende, documents, changed }: ArendeRow,
  saved?: string,
  others?: AnswersStanding,
): NextStep {
  const toOthers = others && withOthers(others);
  if (toOthers?.is === 'remind' || toOthers?.is === 'go-through') return toOthers;
  const rows = documents.toSorted(byDocumentTitle);
  const [first] = rows;
  for (const [is, kind] of [
    ['review', 'unreviewed'],
    ['finish', 'utkast'],
  ] as const) {
    const row = rows.find((one) => one[kind] > 0);
    if (row) return { is, count: rows.reduce((sum, one) => sum + one[kind], 0), row };
  }
  if (toOthers) return toOthers;
  if (!first) return { is: 'read' };
  if (rows.every(({ klara }) => klara === 0)) return { is: 'comment', row: first };
  if (saved === undefined) return { is: arende.stance ? 'save' : 'stance' };
  return { is: Date.parse(changed) > Date.parse(saved) ? 'save-again' : 'send', saved };
}

/** Undefined where nobody is awaited and nothing has come in. */
function withOthers({
  isPast,
  unreminded,
  toGoThrough,
  awaited,
  answers,
  isJoint,
}: AnswersStanding): AnswersStep | undefined {
  if (isPast && unreminded > 0) return { is: 'remind', count: unreminded };
  if (toGoThrough > 0) return { is: 'go-through', count: toGoThrough };
  if (awaited > 0 && (!isPast || answers === 0)) return { is: 'await', count: awaited };
  return answers > 0 ? { is: 'compose', isJoint } : undefined;
}
