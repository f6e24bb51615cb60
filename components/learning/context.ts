import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LearningWork } from './learning-work.ts';

export const LearningContext = createContext<LearningWork | undefined>(undefined);

/** What practising knows and does, for every component below. */
export function useLearning(): LearningWork {
  const work = useContext(LearningContext);
  if (!work) throw new Error('no LearningContext');
  return work;
}
