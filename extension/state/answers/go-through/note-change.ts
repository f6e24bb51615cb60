import type { AnswerPoint } from '../../../../comments/model/answer.ts';
import { isDeleted } from '../../../../comments/model/record.ts';
import type { Change } from '../../../../storage/commands/command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { pointSet } from './point-changes.ts';

/**
 * A note upon what is stored, which the page may show a step behind.
 * @param base the note when it was begun; empty where there was none
 * @returns `theirs`: what another window has written meanwhile, which stands. A point that was refused isn't brought back by its note
 */
export async function noteChange(
  { db }: Store,
  id: string,
  base: string,
  note: string,
): Promise<{ changes: Change[]; isThere: boolean; theirs?: string }> {
  const row: AnswerPoint | undefined = await db.points.get(id);
  if (!row || isDeleted(row)) return { changes: [], isThere: false };
  const now = row.note ?? '';
  if (now !== base && now !== note) return { changes: [], isThere: true, theirs: now };
  return { changes: pointSet(row, { note }), isThere: true };
}
