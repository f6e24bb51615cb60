import type { Command } from '../../../storage/commands/command.ts';
import type { CommandQueue } from '../command-queue.ts';

/** The database comes when it is wanted: the panel is drawn before. */
export const storage = () => import('./database-parts.ts');

/** Does a command when its turn has come. False where it couldn't be done. */
export const runIn = (queue: CommandQueue, command: Command): Promise<boolean> =>
  queue.run(async () => (await storage()).ownCommand(command));

/** Opens the database only to hear why it can't be read. */
export async function sayWhyUnreadable(queue: CommandQueue): Promise<void> {
  const { ownStore } = await storage();
  await ownStore().then(
    () => (queue.failure.value = 'unreachable'),
    (error: unknown) => queue.failed(error),
  );
}
