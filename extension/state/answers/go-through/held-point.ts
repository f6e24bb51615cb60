import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { startOfPoint } from '../../../../answers/standing/ledger.ts';
import type { AnswerPoint } from '../../../../comments/model/answer.ts';
import type { Change } from '../../../../storage/commands/command.ts';
import { deletedPointsOf } from '../../../../storage/queries/answers.ts';
import { ownStore } from '../../own-store.ts';
import type { OpenedAnswer } from './opened-answer.ts';
import { pointsRestored } from './point-changes.ts';

/**
 * The point that somebody is writing on. It stays in hand while they do, also where another window takes it away: the field would be the
 * next point's otherwise, and what is typed on would stand there.
 */
export class HeldPoint {
  private readonly held = signal<AnswerPoint | undefined>(undefined);
  /** That point as it was, where it has been taken away meanwhile. */
  readonly lost: ReadonlySignal<AnswerPoint | undefined>;

  constructor(opened: ReadonlySignal<OpenedAnswer | undefined | null>) {
    this.lost = computed(() => {
      const { value: held } = this.held;
      return held && opened.value && !opened.value.byId.has(held.id) ? held : undefined;
    });
  }

  hold(point: AnswerPoint): void {
    this.held.value = point;
  }

  /** @param id the point's: another may be held by now */
  release(id: string): void {
    if (this.held.peek()?.id === id) this.held.value = undefined;
  }
}

/** Makes it a point again, as it is stored now; nothing where it is there already, or isn't kept any more. */
export async function lostRestored(
  lost: AnswerPoint,
  now: OpenedAnswer,
  groups: ReadonlySet<string>,
): Promise<Change[]> {
  const gone = await deletedPointsOf(await ownStore(), now.answer.id);
  const back = gone.filter(({ id }) => id === lost.id);
  const at = startOfPoint(lost);
  return back.length === 0 ? [] : pointsRestored(now, lost.spans[0] ?? { start: at, end: at }, back, groups);
}
