import { readableParts } from '../../language/swedish/letters/readable.ts';
import { type FlatDocument, type FlatSpan, placeAt } from './flatten.ts';
import { wholeCharacter } from './known-text.ts';

/** A place in a text as one reads it: the words, and what of the same blocks stands around them. */
export interface PlaceSurroundings {
  before: string;
  words: string;
  after: string;
  /** The headings above, the outermost first. */
  section: readonly string[];
  /** In documents with pages, the page's number. */
  page?: number;
}

/** In UTF-16 units, on each side: some lines of a narrow panel. */
const most = 140;

/** @param typeset are the text's line ends a typesetter's, as a PDF's? */
export function surroundings(
  document: FlatDocument<unknown>,
  { start, end }: FlatSpan,
  typeset = true,
): PlaceSurroundings {
  const { text, places } = document;
  const first = places[placeAt(document, start)];
  const last = places[placeAt(document, Math.max(start, end - 1))];
  const from = Math.max(first?.start ?? 0, start - most);
  const to = Math.min(last?.end ?? text.length, end + most);
  const cuts = [wholeCharacter(text, from), start, end, wholeCharacter(text, to)];
  const [before = '', words = '', after = ''] = readableParts(text, cuts, { typeset, blockEnd: '\n' });
  return {
    before: from > (first?.start ?? 0) ? `… ${before.replace(/^\S*\s+/, '')}` : before,
    words,
    after: to < (last?.end ?? text.length) ? `${after.replace(/(?<!\s)\s+\S*$/, '')} …` : after,
    section: first?.section ?? [],
    ...(first?.page !== undefined && { page: first.page }),
  };
}
