import { signal } from '@preact/signals';
import type { AnswerPoint } from '../../../../comments/model/answer.ts';
import { deletedPointsOf } from '../../../../storage/queries/answers.ts';
import { live } from '../../../../storage/queries/read.ts';
import { ownStore } from '../../own-store.ts';
import type { OpenedAnswer } from './opened-answer.ts';
import { goneFrom } from './point-changes.ts';

/** Points of an answer that have been taken away: any of them can be taken back, at any time. */
export class RemovedPoints {
  /** The answer's id. */
  private readonly answer: string;
  private readonly gone = signal<readonly AnswerPoint[]>([]);

  constructor(answer: string) {
    this.answer = answer;
  }

  /** Knows what is taken away, in whichever window, until the signal aborts. */
  async follow(lifetime: AbortSignal): Promise<void> {
    const failed = (error: unknown) => console.warn('points that were taken away', error);
    const show = (gone: AnswerPoint[]) => {
      this.gone.value = gone;
    };
    try {
      const store = await ownStore();
      if (!lifetime.aborted) live(() => deletedPointsOf(store, this.answer), show, failed, lifetime);
    } catch (error) {
      failed(error);
    }
  }

  /** As they are shown, the one that went last first. */
  in(paragraph: { start: number; end: number }, { points }: Pick<OpenedAnswer, 'points'>): AnswerPoint[] {
    return goneFrom(paragraph, points, this.gone.value);
  }

  /** As they are stored now. */
  async storedIn(
    paragraph: { start: number; end: number },
    { points }: Pick<OpenedAnswer, 'points'>,
  ): Promise<AnswerPoint[]> {
    return goneFrom(paragraph, points, await deletedPointsOf(await ownStore(), this.answer));
  }
}
