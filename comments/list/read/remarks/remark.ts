import type { SentEdit } from '../../../model/sent-with.ts';
import type { FlatDocument, FlatSpan } from '../../../text/flatten.ts';

interface SaidByAuthor {
  /** May be empty. */
  author: string;
  /** As the file has it, ISO 8601. */
  date?: string;
}

/** What somebody has said in a document itself: a comment, or words that they changed. */
export interface Remark extends SaidByAuthor {
  is: 'comment' | 'change';
  /** Empty where a change says nothing. */
  text: string;
  /** In the document's text; undefined where it is on none of its words. */
  span?: FlatSpan;
  /** What is to stand there instead. */
  editing?: string;
  /** Behind which words its own are to stand instead; empty at the document's beginning. */
  movedBehind?: string;
  /** What it is on, where that is none of the text's words. */
  beside?: { is: 'picture' } | { is: 'hidden' | 'header' | 'footer'; words: string };
  /** Words that somebody has put in, which it is on besides its span's, or which are all that it is on. */
  inserted?: { words: readonly { words: string; author: string }[]; isAll: boolean };
  /** What it is on as the document reads with the changes that others have made in it, and what stands beside that there. */
  read?: { before: string; words: string; after: string };
  /** Of a change in words that others have put in: what is to stand instead of those in `read`, and who put them in. */
  within?: { editing: string; of: readonly string[] };
  /** Of one without a span: the headings that it stands under, the outermost first. */
  section?: readonly string[];
  isResolved: boolean;
  replies: readonly RemarkReply[];
  /** What its author has changed, each by itself; missing where it is nothing. */
  edits?: readonly SentEdit[];
  /** Of a change of whole rows of a table: what stands in each, cell by cell. */
  rows?: { are: 'taken' | 'put'; cells: readonly (readonly string[])[] };
}

export interface RemarkReply extends SaidByAuthor {
  text: string;
}

/** What in the document no remark tells of, and how many of each. */
export const leftOutKinds = ['looks', 'ends', 'pictures', 'around', 'strikes', 'others', 'comments'] as const;
export type LeftOutRemarks = Readonly<Record<(typeof leftOutKinds)[number], number>>;

export const hasLeftOut = (leftOut: LeftOutRemarks): boolean => leftOutKinds.some((kind) => leftOut[kind] > 0);

export interface IncomingRemarks {
  /** As it was before it was changed. */
  original: FlatDocument<number>;
  remarks: readonly Remark[];
  leftOut: LeftOutRemarks;
  /** What headers and footers say, as it was before it was changed; missing where that isn't known. */
  around?: readonly string[];
}
