import {
  array,
  finite,
  type InferOutput,
  integer,
  is,
  maxLength,
  minValue,
  number,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
} from 'valibot';
import { looseInstant } from '../../comments/model/calendar.ts';

/** What `figures` holds of each word: left, bottom, right, top and rise in hundredths of a point, certainty in whole numbers, line. */
export const figuresOfWord = 7;

/** More than any page has: a backup may have been tampered with. */
const [mostLetters, mostFigures] = [1_000_000, 1_000_000];

const schema = strictObject({
  /** SHA-256 of the file. */
  file: pipe(string(), regex(/^[0-9a-f]{64}$/)),
  /** From 1. */
  page: pipe(number(), integer(), minValue(1)),
  engine: pipe(string(), maxLength(200)),
  /** When it was recognised, ISO 8601. */
  at: looseInstant,
  turned: picklist([0, 90, 180, 270]),
  skew: pipe(number(), finite()),
  /** The size of each line's type, in hundredths of a point. */
  sizes: pipe(array(pipe(number(), integer())), maxLength(mostFigures)),
  /** The words, a line feed between two: none holds white space. */
  text: pipe(string(), maxLength(mostLetters)),
  figures: pipe(array(pipe(number(), integer())), maxLength(mostFigures)),
});

/** A page as it was recognised from its picture, compactly: an object a word would take four times the room. */
export type RecognisedRow = InferOutput<typeof schema>;

/** Could it have been written here? */
export function isRecognisedRow(row: unknown): row is RecognisedRow {
  if (!is(schema, row)) return false;
  const { text, sizes, figures } = row;
  const words = text === '' ? 0 : text.split('\n').length;
  if (figures.length !== words * figuresOfWord) return false;
  return figures.every((line, i) => i % figuresOfWord !== figuresOfWord - 1 || (line >= 0 && line < sizes.length));
}
