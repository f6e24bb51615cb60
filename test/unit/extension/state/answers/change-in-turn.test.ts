import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { changeInTurn } from '../../../../../extension/state/answers/change-in-turn.ts';

const workspace = (failure?: string) => ({ failure: signal(failure) }) as never;

test('what is written while something else is being saved is saved after it', async () => {
  const change = vi.fn().mockResolvedValueOnce(false).mockResolvedValueOnce(false).mockResolvedValue(true);
  expect(await changeInTurn({ change, workspace: workspace() }, [])).toBe(true);
  expect(change).toHaveBeenCalledTimes(3);
});

test('what can’t be saved isn’t tried again', async () => {
  const change = vi.fn().mockResolvedValue(false);
  expect(await changeInTurn({ change, workspace: workspace('full') }, [])).toBe(false);
  expect(change).toHaveBeenCalledTimes(1);
});
