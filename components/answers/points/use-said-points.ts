import { useComputed } from '@preact/signals';
import { useAnswers } from '../../../extension/state/answers/answers-state.ts';
import { type SaidPoint, saidPoints } from '../../../extension/state/answers/groups/said-points.ts';

/** All points of the answers that count, with their words as soon as they are there. */
export function useSaidPoints(): SaidPoint[] {
  const state = useAnswers();
  return useComputed(() => {
    const found = state.found.value;
    if (!found) return [];
    state.load(found.answers.flatMap(({ snapshot }) => snapshot ?? []));
    return saidPoints(found, (id) => state.text(id));
  }).value;
}
