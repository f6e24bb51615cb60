import type { LeftOut } from '../../comment-list/entries.ts';
import type { Head, ListSource } from '../../comment-list/list.ts';
import type { FailureKind } from '../../storage/failure.ts';
import type { FormatName } from './formats.ts';
import type { ListWish } from './plan.ts';
import type { Preview } from './preview.ts';

/** What the page and its two workers say to each other. Rows and files go from worker to worker and never through the page. */

export type PageToList =
  /** `id`: the ärende's, or that of a document without one; and who reads here. */
  | { type: 'begin'; id: string; reviewer: ListSource['reviewer'] }
  /** How the list is to be, and which page of it is shown. Answered by `made`, now and whenever something is written. */
  | { type: 'make'; wish: ListWish; page: number }
  /** The list goes through the port to the worker that writes it. */
  | { type: 'hand-over'; format: FormatName; port: MessagePort };

export type ListToPage =
  | { type: 'made'; made: Made }
  /** Neither ärende nor document is kept. */
  | { type: 'gone' }
  | { type: 'failed'; kind: FailureKind };

export interface Made {
  preview: Preview;
  /** How many comments go out. */
  comments: number;
  leftOut: LeftOut;
  /** Those that aren't our own, by who has left them; nobody where that isn't known. They go out unless only our own are to. */
  others: { name: string; count: number }[];
  head: Head;
  /** What such a list is called. */
  name: string;
}

/** What is to be written comes through the port. */
export type PageToFile = { type: 'write'; port: MessagePort };
export type FileToPage = { type: 'written'; file: Blob } | { type: 'failed' };
