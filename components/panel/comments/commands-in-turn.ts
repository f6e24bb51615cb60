import { type Signal, signal } from '@preact/signals';
import type { Command } from '../../../storage/command.ts';
import type { FailureKind } from '../../../storage/failure.ts';

/** The database comes when it is wanted: the panel is drawn before. */
export const storage = () => import('./comment-store.ts');

/** Does what the panel writes, one after the other in the order in which it was given. */
export class CommandsInTurn {
  /** Why the last command couldn't be done, or the database not be read. */
  readonly failure: Signal<FailureKind | undefined> = signal(undefined);
  private last: Promise<unknown> = Promise.resolve();

  /** Does a command. False where it couldn't be done. */
  async run(command: Command): Promise<boolean> {
    const { ownCommand, asFailure } = await storage();
    try {
      await this.inTurn(() => ownCommand(command));
      this.failure.value = undefined;
      return true;
    } catch (error) {
      this.failure.value = asFailure(error).kind;
      return false;
    }
  }

  /** The same for work that makes its command when its turn has come; what it throws is the caller's. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.catch(() => {});
    return done;
  }

  /** Opens the database only to hear why it can't be read. */
  async sayWhy(): Promise<void> {
    const { ownStore, asFailure } = await storage();
    await ownStore().then(
      () => (this.failure.value = 'unreachable'),
      (error: unknown) => (this.failure.value = asFailure(error).kind),
    );
  }
}
