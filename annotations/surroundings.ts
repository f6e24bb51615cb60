import { type FlatDocument, type FlatSpan, placeAt } from './flatten.ts';
import { wholeCharacter } from './known-text.ts';

/** A place in a text as it is shown: the words, and what of the same blocks stands around them. */
export interface Surroundings {
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

export function surroundings(document: FlatDocument<unknown>, { start, end }: FlatSpan): Surroundings {
  const { text, places } = document;
  const first = places[placeAt(document, start)];
  const last = places[placeAt(document, Math.max(start, end - 1))];
  const from = Math.max(first?.start ?? 0, start - most);
  const to = Math.min(last?.end ?? text.length, end + most);
  const before = text.slice(wholeCharacter(text, from), start);
  const after = text.slice(end, wholeCharacter(text, to));
  return {
    before: from > (first?.start ?? 0) ? `… ${before.replace(/^\S*\s+/, '')}` : before,
    words: text.slice(start, end),
    after: to < (last?.end ?? text.length) ? `${after.replace(/\s+\S*$/, '')} …` : after,
    section: first?.section ?? [],
    ...(first?.page !== undefined && { page: first.page }),
  };
}
