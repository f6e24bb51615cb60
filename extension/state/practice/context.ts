import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PracticeState } from './practice-state.ts';

export const LearningContext = createContext<PracticeState | undefined>(undefined);

/** What practising knows and does, for every component below. */
export function useLearning(): PracticeState {
  const practiceState = useContext(LearningContext);
  if (!practiceState) throw new Error('no LearningContext');
  return practiceState;
}
