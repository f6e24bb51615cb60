import type { OverallStance, PointStance } from '../comments/model/answer.ts';

/** What is read out of an answer to a remiss. All offsets are UTF-16 units of the answer's text, the end exclusive. */

export interface ReadPoint {
  start: number;
  end: number;
  /** The very words. Two opinions of one sentence are two points with the same words. */
  text: string;
  stance: PointStance;
  /** Sections of the remiss by number ("3.1"), its figures and tables ("Bild 5"), or "hela"; empty where nothing tells. */
  about: string[];
  /** Words of the remiss that the point quotes, as they stand there. */
  quote: string | null;
  /** Ids of the concepts that it names. */
  concepts: string[];
  /** The rule and the words that it stands on, in Swedish: it is shown to whoever goes through the answer. */
  why: string;
  /** Could a careful reader say that it is none? */
  sure: boolean;
}

/** Every paragraph, heading, list item and cell, so that none is passed over when the answer is gone through. */
interface AnswerParagraph {
  start: number;
  end: number;
  kind: BlockKind;
  /** Does it hold a point, sure or not? */
  hasPoints: boolean;
}

type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'footnote';

/** What whoever takes in the answer should know: it says nothing, it's in English, it is about something else, nobody has signed it. */
export type AnswerWarning = 'empty' | 'english' | 'other-remiss' | 'no-instans' | 'long';

export interface Remissvar {
  /** Who answers, in the nominative; null where nothing tells. */
  instans: string | null;
  /** The body's own numbers in its journal, not the sender's. */
  dnr: string[];
  /** "2027-02-12" */
  date: string | null;
  overall: OverallStance;
  /** The words that `overall` stands on; empty where it is unclear. */
  overallWhy: string;
  points: ReadPoint[];
  paragraphs: AnswerParagraph[];
  warnings: AnswerWarning[];
}

/** A part of the answer's text, as its reader gives it. */
export interface AnswerBlock {
  start: number;
  end: number;
  kind: BlockKind;
  /** Where a cell stands in its table, where the reader knows it; from 0. */
  cell?: { row: number; column: number };
}
