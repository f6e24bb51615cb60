/** Does one task after another, in the order in which they were given. One that fails is its caller's; the next is done all the same. */
export class TaskQueue {
  private last: Promise<unknown> = Promise.resolve();
  private undone = 0;

  /** Is anything being done, or waiting for its turn? */
  get isBusy(): boolean {
    return this.undone > 0;
  }

  /** Resolves, or is rejected, as the task is when its turn has come. */
  run<Result>(task: () => Promise<Result>): Promise<Result> {
    this.undone++;
    const done = this.last.then(task).finally(() => {
      this.undone--;
    });
    // Its caller gets the failure; the next task only waits.
    this.last = done.catch(() => {});
    return done;
  }
}
