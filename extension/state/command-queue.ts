import { type Signal, signal } from '@preact/signals';
import { TaskQueue } from '../../storage/commands/task-queue.ts';
import { asFailure, type FailureKind } from '../../storage/db/failure.ts';

/** A surface's writes to the database, one after the other in the order given, and the failure to show. */
export class CommandQueue {
  /** Why the last couldn't be done, or the database not be read. */
  readonly failure: Signal<FailureKind | undefined> = signal(undefined);
  private readonly tasks = new TaskQueue();

  /** Is something being written? A second press meanwhile is ignored. */
  get isBusy(): boolean {
    return this.tasks.isBusy;
  }

  /** False where it couldn't be done, and `failure` says why. */
  async run(task: () => Promise<unknown>): Promise<boolean> {
    try {
      await this.inTurn(task);
      return true;
    } catch (error) {
      this.failed(error);
      return false;
    }
  }

  /** Runs the task in turn, and passes what it throws on to the caller. Done, an earlier failure is over. */
  inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    return this.tasks.run(async () => {
      const done = await task();
      this.failure.value = undefined;
      return done;
    });
  }

  failed(error: unknown): void {
    console.warn('command', error);
    this.failure.value = asFailure(error).kind;
  }
}
