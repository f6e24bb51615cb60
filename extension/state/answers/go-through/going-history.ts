import type { Hand } from '../../../../answers/go-through/steps.ts';
import { areAnyDone, undoableIn } from '../../../../storage/queries/read.ts';
import { ownStore } from '../../own-store.ts';
import type { AnswersState } from '../answers-state.ts';

/** What came of a key that undoes or does again: `changedSince` where something else has been done in the ärende after what is left here. */
interface Stepped {
  said: 'undone' | 'redone' | 'nothingToUndo' | 'nothingToRedo' | 'changedSince';
  /** What is to be in hand then, if anything else. */
  hand?: Hand | undefined;
}

/**
 * What has been done while one answer is gone through. The keys undo that and nothing else: what was done before, or elsewhere, isn't in
 * sight here, and would be gone without anybody's seeing it. The bar at the page's foot undoes the rest, and says what it is.
 */
export class GoingHistory {
  private readonly answers: AnswersState;
  /** By the step's number in the ärende's history: what was in hand when it was done, and when it was undone. */
  private readonly done = new Map<number, { before: Hand | undefined; after?: Hand | undefined }>();

  constructor(answers: AnswersState) {
    this.answers = answers;
  }

  /** What this page has done last belongs to it. @param before what was in hand when it was done */
  add(before: Hand | undefined): void {
    const { lastStep } = this.answers.workspace;
    if (lastStep !== undefined) this.done.set(lastStep, { before });
  }

  /** Undefined where it failed; why stands at the page's foot. @param now what is in hand */
  async step(way: 'undo' | 'redo', now: Hand | undefined): Promise<Stepped | undefined> {
    const { arende: scope, workspace } = this.answers;
    const store = await ownStore();
    // As it is stored: what the bar shows may be a step behind.
    const { [way]: next } = await undoableIn(store, scope);
    const own = next && this.done.get(next.step);
    if (!next || !own) {
      if (way === 'redo') return { said: 'nothingToRedo' };
      return { said: (await areAnyDone(store, [...this.done.keys()])) ? 'changedSince' : 'nothingToUndo' };
    }
    if (!(await workspace.step(way, { ...next, scope }))) return undefined;
    if (way === 'redo') return { said: 'redone', hand: own.after };
    own.after = now;
    return { said: 'undone', hand: own.before };
  }
}
