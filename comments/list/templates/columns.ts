import type { Purpose } from '../../model/comment.ts';
import { isResolved, resolvedLabel } from '../../model/resolved.ts';
import { isWholePage } from '../../model/target/target.ts';
import type { Entry } from '../entries/entry.ts';
import { makerOf, unknownSender } from '../entries/sender.ts';
import { pagesText, proposalText, quoteCell } from '../entries/sentences.ts';
import { type Cell, empty, listCell, textCell } from '../list.ts';
import { saidAndReplies } from '../read/remarks/replies-below.ts';

/** What a column of a list of comments can hold. */
interface ColumnKind {
  heading: string;
  /** In characters. */
  width: number;
  cell(entry: Entry): Cell;
  /** What of the comment is changed when the column is edited and read in again. */
  fills?: Purpose | 'status';
  /** It follows from the rest: what stands there doesn't matter when it is read in again. */
  derived?: true;
  /** What stands there in older lists, and is the same. */
  earlier?(entry: Entry): string;
}

const columnKinds = {
  number: { heading: 'Nr', width: 7, cell: ({ number }) => ({ type: 'number', number }), derived: true },
  document: { heading: 'Dokument', width: 20, cell: ({ place }) => textCell(place.document), derived: true },
  // One link a row is enough, and it stands where the words are.
  section: {
    heading: 'Avsnitt',
    width: 20,
    cell: ({ place, comment: { target } }) =>
      textCell(
        target.type === 'document' ? wholeDocument : place.path.at(-1),
        place.quote === undefined ? place.link : undefined,
      ),
    earlier: ({ place }) => place.path.join(pathJoint),
  },
  page: {
    heading: 'Sida',
    width: 9,
    // A comment that quotes nothing is not on all that the page says.
    cell({ place, comment: { target } }) {
      const { page, lastPage } = place;
      if (page === undefined) return empty;
      if (target.type === 'rectangle') return textCell(`${page} (${isWholePage(target) ? 'hela' : 'yta'})`);
      return lastPage === undefined ? { type: 'number', number: page } : textCell(pagesText(place));
    },
  },
  quote: {
    heading: 'Citat',
    width: 26,
    cell: ({ place }) => textCell(quoteCell(place), place.link),
    earlier: ({ place }) => place.quote ?? '',
  },
  commenting: {
    heading: 'Synpunkt',
    width: 34,
    cell: ({ comment }) => textCell(saidAndReplies(comment).said),
    fills: 'commenting',
  },
  // What others have replied is theirs, and stands apart from what the row's author says.
  replies: {
    heading: 'Svar i tråden',
    width: 28,
    cell: ({ comment }) => textCell(saidAndReplies(comment).replies.join('\n\n')),
  },
  describing: {
    heading: 'Motivering',
    width: 28,
    cell: ({ comment }) => textCell(comment.describing),
    fills: 'describing',
  },
  editing: {
    heading: 'Förslag till ny lydelse',
    width: 28,
    cell: ({ comment: { editing } }) => (editing === undefined ? empty : textCell(proposalText(editing))),
    fills: 'editing',
  },
  classifying: {
    heading: 'Typ',
    width: 16,
    cell: ({ comment }) => textCell(comment.classifying),
    fills: 'classifying',
  },
  assessing: {
    heading: 'Ställningstagande',
    width: 19,
    cell: ({ comment }) => textCell(comment.assessing),
    fills: 'assessing',
  },
  identifying: { heading: 'Begrepp', width: 18, cell: ({ concepts }) => listCell(concepts), fills: 'identifying' },
  tagging: { heading: 'Etiketter', width: 14, cell: ({ comment }) => listCell(comment.tagging), fills: 'tagging' },
  reviewer: {
    heading: 'Lämnad av',
    width: 15,
    cell: ({ comment: { creator }, from }) => {
      const isUnknown = from && from.apart === undefined && !from.remissinstans;
      return textCell(makerOf(creator, from).name ?? (isUnknown ? unknownSender : undefined));
    },
    earlier: ({ comment: { creator } }) => creator.name?.trim() ?? '',
  },
  role: {
    heading: 'Roll',
    width: 14,
    cell: ({ comment: { creator }, from }) => textCell(makerOf(creator, from).role),
    earlier: ({ comment: { creator } }) => creator.role ?? '',
  },
  remissinstans: {
    heading: 'Remissinstans',
    width: 18,
    cell: ({ comment }) => textCell(comment.creator.remissinstans),
  },
  resolved: {
    heading: 'Läge',
    width: 8,
    cell: ({ comment }) => (isResolved(comment) ? textCell(resolvedLabel) : empty),
    derived: true,
  },
  status: { heading: 'Status', width: 8, cell: ({ comment }) => textCell(comment.status), fills: 'status' },
  created: { heading: 'Skriven', width: 12, cell: ({ comment }) => textCell(comment.created) },
  link: { heading: 'Länk', width: 20, cell: ({ place }) => textCell(place.link, place.link), derived: true },
} satisfies Record<string, ColumnKind>;

export type ColumnKey = keyof typeof columnKinds;
export const columnKeys = Object.keys(columnKinds) as [ColumnKey, ...ColumnKey[]];
export const kindOf = (key: ColumnKey): ColumnKind => columnKinds[key];

/** Those of a synpunktslista: what a comment is about to the left, what is said to the right. */
export const usualColumns: readonly ColumnKey[] = [
  'number',
  'section',
  'page',
  'quote',
  'commenting',
  'describing',
  'editing',
  'classifying',
  'assessing',
  'identifying',
  'reviewer',
];

/** Between the headings of a path. */
export const pathJoint = ' › ';
/** Where a comment is on no section alone. */
export const wholeDocument = 'Hela dokumentet';
