import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PracticeState } from './practice-state.ts';

export const PracticeContext = createContext<PracticeState | undefined>(undefined);

/** What practising knows and does, for every component below. */
export function usePractice(): PracticeState {
  const practiceState = useContext(PracticeContext);
  if (!practiceState) throw new Error('no PracticeContext');
  return practiceState;
}
