import type { ArendeRow, DocumentRow } from '../../../storage/queries/overview.ts';
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
  | { is: 'send'; saved: string };

/** @param saved when its answer was last saved, ISO 8601 */
export function nextStep({ arende, documents, changed }: ArendeRow, saved?: string): NextStep {
  const rows = documents.toSorted(byDocumentTitle);
  const [first] = rows;
  if (!first) return { is: 'read' };
  for (const [is, kind] of [
    ['review', 'unreviewed'],
    ['finish', 'utkast'],
  ] as const) {
    const row = rows.find((one) => one[kind] > 0);
    if (row) return { is, count: rows.reduce((sum, one) => sum + one[kind], 0), row };
  }
  if (rows.every(({ klara }) => klara === 0)) return { is: 'comment', row: first };
  if (saved === undefined) return { is: arende.stance ? 'save' : 'stance' };
  return { is: Date.parse(changed) > Date.parse(saved) ? 'save-again' : 'send', saved };
}
