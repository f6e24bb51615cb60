import { expect, test, vi } from 'vitest';
import type { Change } from '../../../../../storage/commands/command.ts';
import { urn } from '../../../../example-work.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { AnswersState } = await import('../../../../../extension/state/answers/answers-state.ts');
const { newInstanser } = await import('../../../../../extension/state/answers/instans-changes.ts');

/** A state whose writing ends when it is told to. */
function slow() {
  const state = new AnswersState(urn('asked'));
  const written: Change[][] = [];
  const ends: (() => void)[] = [];
  vi.spyOn(state.workspace, 'doInTurn').mockImplementation((_, changes) => {
    written.push(changes as Change[]);
    return new Promise((resolve) => ends.push(() => resolve(true)));
  });
  return { state, written, end: () => ends.shift()?.() };
}

test('who presses quickly loses nothing', async () => {
  const { state, written, end } = slow();
  const both = [newInstanser('a', ['Socialnämnden']), newInstanser('a', ['Brukarrådet'])].map((one) =>
    state.change(one),
  );
  expect(written).toHaveLength(2);
  end();
  end();
  expect(await Promise.all(both)).toEqual([true, true]);
});

test('a button that is pressed twice does it once, whichever ids were made; pressed again later it does it again', async () => {
  const { state, written, end } = slow();
  const first = state.change(newInstanser('a', ['Socialnämnden']));
  expect(await state.change(newInstanser('a', ['Socialnämnden']))).toBe(false);
  end();
  expect(await first).toBe(true);
  void state.change(newInstanser('a', ['Socialnämnden']));
  expect(written).toHaveLength(2);
});
