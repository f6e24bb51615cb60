import type { Term } from './terms.ts';

/** A concept named with words left out. Offsets are the folded text's. */
export interface RestoredTerm {
  start: number;
  end: number;
  named: Term;
  how: 'coordination' | 'ellipsis';
  /** The words with those that were left out. */
  words: string;
}

/** Longer lists than this are no coordination of concepts. */
export const mostMembers = 8;
