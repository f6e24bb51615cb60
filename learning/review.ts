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
  regex,
  strictObject,
  string,
} from 'valibot';

/** What is kept of practising. Nothing of it says anything that isn't the reader's own doing. */

// As `quickCheck` knows them: there may be thousands of answers.
const text = pipe(string(), nonEmpty());
const time = pipe(
  string(),
  regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/),
);

/** As the library counts. The interface gives `again` and `good`; a file from elsewhere may have the others. */
const grades = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof grades)[number];

/** One answer. It is written once and never changed. */
export const review = strictObject({
  id: text,
  /** The card's id. */
  card: text,
  at: time,
  grade: picklist(grades),
  /** The round that it was given in. */
  round: exactOptional(text),
});
export type Review = InferOutput<typeof review>;

const roundKinds = ['ten', 'first', 'course'] as const;

/** A session of practice, so that it can be left and gone on with where it was. */
export const round = strictObject({
  id: text,
  kind: picklist(roundKinds),
  /** Of a course: which one, and which of its sessions, from 0. */
  course: exactOptional(text),
  session: exactOptional(pipe(number(), integer(), minValue(0))),
  /** The cards' ids, in order. */
  cards: pipe(array(text), minLength(1), maxLength(100)),
  /** How many of them have been answered and left. */
  answered: pipe(number(), integer(), minValue(0)),
  /** What has been answered to the next and not yet left: the concept that was chosen, or `shown`. */
  pending: exactOptional(text),
  begun: time,
  changed: time,
  ended: exactOptional(time),
});
export type Round = InferOutput<typeof round>;

/** How many of a round's cards have been answered, the one included whose reasons are still being read. */
export const answeredIn = ({ answered, pending }: Round): number =>
  answered + (pending === undefined || pending === 'shown' ? 0 : 1);
