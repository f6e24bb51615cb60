import type { Change } from '../../../storage/commands/command.ts';
import type { AnswersState } from './answers-state.ts';

/** How long to wait for what is being written, milliseconds. */
const pause = 50;

/**
 * A change of something that has been written, and isn't to be lost because something else is being saved just then: it waits for its turn.
 * @returns false where it couldn't be done, and the workspace's `failure` says why
 */
export async function changeInTurn(
  state: Pick<AnswersState, 'change' | 'workspace'>,
  changes: Change[],
): Promise<boolean> {
  for (;;) {
    if (await state.change(changes)) return true;
    if (state.workspace.failure.peek()) return false;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
