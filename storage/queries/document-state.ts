import type { Comment } from '../../comments/model/comment.ts';
import type { Proposal } from '../../comments/model/model.ts';
import type { ReadText } from '../../comments/model/read-text.ts';
import type { Change } from '../commands/command.ts';

/** The worker's answer about the document that a page shows. No answer: the edition has been deleted, or the database can't be read. */
export interface DocumentAnswer {
  documentState: DocumentState;
  comments: Comment[];
  /** Ids of deleted comments, where the page has said which comments it has: `comments` are then the new and changed ones. */
  gone?: string[];
  /** The edition's stored text, where it differs from the text that was sent. */
  old?: string;
  /** Where the document isn't stored yet: the changes that create it, and the id of its text's snapshot. */
  begin?: { changes: Change[]; snapshot: string };
}

/** Which stored document and edition a page shows, as far as is known. */
export interface DocumentState {
  /** Ids of the stored records, or those that they get when the first comment is written. */
  document: string;
  edition: string;
  /** Is it stored? */
  known: boolean;
  /** Editions that this may be, or may be another version of, the most likely first. Empty where the reader has said. */
  proposals: Proposal[];
}

/** A document's text with what was known of it when it was read: the page may show another document since. */
export interface DocumentText {
  text: ReadText;
  documentState?: DocumentState | undefined;
  begin?: DocumentAnswer['begin'] | undefined;
}
