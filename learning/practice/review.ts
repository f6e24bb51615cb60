import {
  array,
  exactOptional,
  type InferOutput,
  integer,
  maxLength,
  minLength,
  minValue,
  nonEmpty,
  number,
  picklist,
  pipe,
  strictObject,
  string,
} from 'valibot';
import { looseInstant } from '../../comments/model/calendar.ts';

/** What is stored of practising: nothing but what the reader has done. */

// Only validators that `quickCheck` supports, since there may be thousands of answers.
const text = pipe(string(), nonEmpty());

/** The grades of ts-fsrs. The interface gives `again` and `good`; a file from elsewhere may contain the others. */
const grades = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof grades)[number];

/** One answer. It is written once and never changed. */
export const review = strictObject({
  id: text,
  /** The card's id. */
  card: text,
  at: looseInstant,
  grade: picklist(grades),
  /** The round that it was given in. */
  round: exactOptional(text),
});
export type Review = InferOutput<typeof review>;

const roundKinds = ['ten', 'first', 'course'] as const;

/** A round of practice, stored so that it can be interrupted and continued. */
export const round = strictObject({
  id: text,
  kind: picklist(roundKinds),
  /** For a round of a course: which course, and which of its sessions, from 0. */
  course: exactOptional(text),
  session: exactOptional(pipe(number(), integer(), minValue(0))),
  /** The cards' ids, in order. */
  cards: pipe(array(text), minLength(1), maxLength(100)),
  /** How many of them have been answered and closed. */
  answered: pipe(number(), integer(), minValue(0)),
  /** The answer to the next card while its reasons are still shown: the chosen concept, or `shown`. */
  pending: exactOptional(text),
  begun: looseInstant,
  changed: looseInstant,
  ended: exactOptional(looseInstant),
});
export type Round = InferOutput<typeof round>;

/** How many of a round's cards have been answered, including one whose reasons are still shown. */
export const answeredIn = ({ answered, pending }: Round): number =>
  answered + (pending === undefined || pending === 'shown' ? 0 : 1);
