import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PracticeState } from './practice-state.ts';

export const LearningContext = createContext<PracticeState | undefined>(undefined);

/** What practising knows and does, for every component below. */
export function useLearning(): PracticeState {
  const work = useContext(LearningContext);
  if (!work) throw new Error('no LearningContext');
  return work;
}
