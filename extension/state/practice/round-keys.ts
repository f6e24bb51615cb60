import { isSwitchedOff } from '../single-keys.ts';
import type { PracticeState } from './practice-state.ts';

/** Elements that use keys themselves. */
const ownKeys = 'input, select, textarea, [contenteditable], [role=tab], dialog';

/**
 * Numbers choose, Enter shows the answer and goes on: wherever the focus is, so that one who has pressed beside the card isn't lost.
 * A button that has the focus takes Enter itself.
 */
export function keysOf(practiceState: PracticeState): (event: KeyboardEvent) => void {
  return (event) => {
    const { target, key } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || event.repeat) return;
    if (isSwitchedOff(event) || (target instanceof Element && target.closest(ownKeys))) return;
    const exercise = practiceState.exercise.value;
    const pending = practiceState.round.value?.pending;
    if (!exercise) return;
    if (key === 'Enter') {
      if (target instanceof Element && target.closest('button, a, summary')) return;
      if (exercise.kind === 'definition') {
        if (pending === undefined) void practiceState.answer('shown');
      } else if (pending !== undefined) void practiceState.leave(exercise.right.includes(pending) ? 'good' : 'again');
      return;
    }
    const number = /^[1-9]$/.test(key) ? Number(key) : 0;
    if (number === 0) return;
    if (exercise.kind === 'definition') {
      if (pending !== undefined && number <= 2) void practiceState.leave(number === 1 ? 'good' : 'again');
      return;
    }
    const option = exercise.options[number - 1];
    if (pending === undefined && option) void practiceState.answer(option.id);
  };
}
