import {
  array,
  type InferOutput,
  integer,
  is,
  maxLength,
  maxValue,
  minValue,
  number,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  union,
} from 'valibot';
import { looseInstant } from '../../comments/model/calendar.ts';
import { KeyedChoices } from './keyed.ts';

/** As PDF.js names sizes, or a share of the real size. */
const zoom = union([
  picklist(['page-width', 'page-fit', 'auto', 'page-actual']),
  pipe(number(), minValue(0.01), maxValue(100)),
]);
export type Zoom = InferOutput<typeof zoom>;

const hash = pipe(string(), regex(/^[0-9a-f]{64}$/));
const page = pipe(number(), integer(), minValue(1), maxValue(1e6));
const place = strictObject({ page, zoom, /** When the reader was there, ISO 8601. */ at: looseInstant });

/** The latest so many; nobody comes back to all. */
export const mostPdfPlaces = 200;

/** The latest first. */
const oldPlaces = pipe(array(strictObject({ hash, page, zoom })), maxLength(mostPdfPlaces));

/** Where the reader was in a PDF, and how large it was shown, by the SHA-256 of the file: another edition is another document. */
export const pdfPlaces = new KeyedChoices<InferOutput<typeof place>>({
  prefix: 'pdf-place-',
  id: hash,
  choice: place,
  old: {
    key: 'pdf-places',
    isOne: (stored) => is(oldPlaces, stored),
    // They had no time, only an order: they are older than all that have one, a millisecond between them.
    choices: (stored) =>
      Object.fromEntries(
        (stored as InferOutput<typeof oldPlaces>).map(({ hash, page, zoom }, i, { length }) => [
          hash,
          { page, zoom, at: new Date(length - i).toISOString() },
        ]),
      ),
  },
});
