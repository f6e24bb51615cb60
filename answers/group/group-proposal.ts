import type { AnswerPoint } from '../../comments/model/answer.ts';

/** A point with what it takes to compare it with others. */
export interface WordedPoint extends Pick<AnswerPoint, 'id' | 'stance' | 'about' | 'concepts' | 'group' | 'apart'> {
  /** As the answer has them. */
  words: string;
  /** Whose it is; empty where that isn't known. */
  instans: string;
  /** What they are called: an answer names itself, and that says nothing about the point. */
  name: string;
}

/** Why points are proposed as one group. */
export type WhyAlike =
  /** They say it in the same words, as where a letter goes round. */
  | { kind: 'words' }
  /** They want the same with the same part, in words that share these. `part` is missing where none is named by all. */
  | { kind: 'demand'; part?: string; words: string[]; concepts: string[] };

export interface GroupProposal {
  /** Its own among the proposals: the group, or the first point. */
  key: string;
  /** The group that they would be added to; missing where a group would be made. */
  group?: string;
  /** Ids, in the order given. None of them is in a group. Empty where only the contrary is said of a group. */
  points: string[];
  /** Ids of those that say the contrary. */
  against: string[];
  /** Of how many instanser the points are. */
  instanser: number;
  why: WhyAlike;
}
