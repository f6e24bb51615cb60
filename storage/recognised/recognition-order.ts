import {
  array,
  type InferOutput,
  integer,
  is,
  maxLength,
  minValue,
  number,
  pipe,
  regex,
  strictObject,
  string,
} from 'valibot';
import { looseInstant } from '../../comments/model/calendar.ts';

const schema = strictObject({
  /** SHA-256 of the file. */
  file: pipe(string(), regex(/^[0-9a-f]{64}$/)),
  /** From 1, those that are left. */
  pages: pipe(array(pipe(number(), integer(), minValue(1))), maxLength(100_000)),
  /** ISO 8601. */
  at: looseInstant,
});

/** Pages of a file that the reader wants recognised: when the file is opened again, it goes on with them. No backup has it. */
export type RecognitionOrder = InferOutput<typeof schema>;

/** Could it have been written here? */
export const isRecognitionOrder = (order: unknown): order is RecognitionOrder => is(schema, order);
