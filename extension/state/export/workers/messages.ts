import type { LeftOut } from '../../../../comments/list/entries/entries.ts';
import type { WholeStance } from '../../../../comments/list/entries/whole-stances.ts';
import type { ListHead, ListSource } from '../../../../comments/list/list.ts';
import type { BundledName } from '../../../../comments/list/write/word-template/bundled-names.ts';
import type { FailureKind } from '../../../../storage/db/failure.ts';
import type { FormatName } from '../formats.ts';
import type { ListWish } from '../plan.ts';
import type { Preview } from '../preview.ts';
import type { FileFailureKind } from './file-failure.ts';
import type { LetterFile } from './letter-file.ts';

/** What the page and its two workers say to each other. Rows and files go from worker to worker and never through the page. */

export type PageToList =
  /** `id`: the ärende's, or that of a document without one; and who reads here. */
  | { type: 'begin'; id: string; reviewer: ListSource['reviewer'] }
  /**
   * How the list is to be, and which page of it is shown, in the Word file that it is written into. Answered by `made`, now and whenever
   * something is written.
   */
  | { type: 'make'; wish: ListWish; page: number; letterFile?: LetterFile }
  /** The list goes through the port to the worker that writes it. */
  | { type: 'hand-over'; format: FormatName; port: MessagePort };

export type ListToPage =
  | { type: 'made'; made: Made }
  /** Neither ärende nor document is kept. */
  | { type: 'gone' }
  /** The comments can't be read. */
  | { type: 'failed'; kind: FailureKind }
  /** They have been read, and no list can be made of them as it is wished. */
  | { type: 'not-made' };

export interface Made {
  preview: Preview;
  /** How many comments go out. */
  comments: number;
  /** How many of them were carried over to a new version and haven't been looked at since. */
  unreviewed: number;
  /** How many of them have no type, in a form with a column for it that is to be filled in. */
  untyped: number;
  leftOut: LeftOut;
  /** How many replies of Word files stand in them. An answer in our name does without; in a list they can be chosen. */
  replies: { count: number; canBeIn: boolean };
  /** How many of them quote words that their document hasn't. */
  absent: number;
  /** The headings that the list does without and has besides, of those that have been chosen for it; nothing in a template with a form of its own. */
  columns: { leftOut: string[]; added: string[] };
  /** Our own comments on whole documents that stand otherwise than the answer does in all. */
  otherStances: WholeStance[];
  /** Those that aren't our own, by who has left them; nobody where that isn't known. They go out unless only our own are to. */
  others: { name: string; count: number }[];
  /** What our own members say against us, likewise. */
  reservations: { name: string; count: number }[];
  head: ListHead;
  /** What such a list is called. */
  name: string;
}

/** What is to be written comes through the port. */
export type PageToFile =
  | { type: 'write'; port: MessagePort; letterFile?: LetterFile }
  /** A file with places, to make one's own of. */
  | { type: 'write-template'; name: BundledName };
export type FileToPage = { type: 'written'; file: Blob } | { type: 'failed'; kind: FileFailureKind };
