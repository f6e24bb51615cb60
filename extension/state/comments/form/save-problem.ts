import type { FailureKind, StorageFailure } from '../../../../storage/db/failure.ts';
import { CallFailure } from '../../../protocol/call-failure.ts';

/**
 * Why the text of the document in front, which is saved with its first comment or as a new version, wasn't there: `text-failed` where the
 * page couldn't give it, `text-late` where it didn't answer, `text-gone` where the page went before it had answered.
 */
export type TextProblem = 'text-failed' | 'text-late' | 'text-gone';

/** Why something wasn't saved. */
export type SaveProblem = TextProblem | FailureKind;

const ofCalls = { failed: 'text-failed', timeout: 'text-late', closed: 'text-gone' } as const;

/** @param asFailure of `storage/db/failure.ts`, which some load only when something is to be stored */
export const saveProblemOf = (error: unknown, asFailure: (error: unknown) => StorageFailure): SaveProblem =>
  error instanceof CallFailure ? ofCalls[error.kind] : asFailure(error).kind;
