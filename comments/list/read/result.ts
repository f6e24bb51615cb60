import type { Comment } from '../../model/comment.ts';
import type { New } from '../../model/model.ts';
import type { SettledChange } from '../../similarity/settled.ts';
import type { Untracked } from '../../similarity/untracked.ts';
import type { UnknownColumn } from './unknown-columns.ts';

/**
 * What a file would bring, row by row. Nothing is written: an interface shows it, and the reader chooses. The faults of a row are
 * what of it couldn't be read, or can't be changed by a file; the rest of the row counts.
 */
export interface FileRead {
  rows: RowRead[];
  /** Of the file as a whole: columns that aren't known, sheets without a list, pages that lie elsewhere. */
  faults: Fault[];
  /** Those of a table that may hold something of a comment, and don't say what. */
  columns: UnknownColumn[];
  /** Set where no column is known to hold the comments, though one may. Until the reader has chosen one, nothing is taken in. */
  lacks?: 'commenting';
  /** Of a document with comments and changes in it: how many, and whose; and how its text differs beside them. */
  remarks?: {
    comments: number;
    replies: number;
    changes: number;
    authors: string[];
    untracked?: Untracked;
    /** What the document was sent with tracked and the file has no longer as a change. */
    settled?: SettledChange[];
  };
}

export type RowRead = {
  /** In a table as spreadsheets count, the first line 1; in a file of annotations which one, from 1. */
  row: number;
  /** Of a workbook in which several hold lists. */
  sheet?: string;
  /** Of a document with comments and changes in it: each kind is counted by itself. */
  part?: 'comment' | 'change' | 'reply' | 'mended';
  faults: Fault[];
} /**
 * `nameless`: it doesn't say who has written it, so whoever takes it in has to. `namesDocument`: it says which document it is about.
 * `isThere`: a comment that is known says the same already. `cameWith`: the document had it when it was sent, so it isn't what the file was
 * sent back for. `isMended`: the document had it with other words, and the file still says that its sender has said it. `author`: who wrote it,
 * as a document with comments in it says.
 */ & (
  | {
      outcome: 'new';
      comment: New<Comment>;
      nameless?: true;
      namesDocument?: true;
      isThere?: true;
      cameWith?: true;
      isMended?: true;
    }
  | { outcome: 'changed'; id: string; changes: FieldChange[]; author?: string }
  | { outcome: 'unchanged'; id: string }
  | { outcome: 'unreadable' }
);

export interface FieldChange {
  field: keyof Comment;
  /** Undefined where the field has, or gets, no value. */
  before: unknown;
  after: unknown;
  /** It stood there before, and has been written anew since: the file is older. */
  isFormer?: true;
}

/** Data for a sentence. */
export interface Fault {
  /** A column's heading, or the part of an annotation. */
  part: string;
  /** What stands there, in short. */
  found: string;
  /** What it is taken for. */
  as?: string;
  why:
    | 'no file of the kind'
    | 'no headings'
    /** The sheet's name is the part. */
    | 'sheet without list'
    | 'hidden sheet'
    /** `found` is their number; they are read. */
    | 'hidden rows'
    | 'hidden columns'
    | 'unknown column'
    /** `found` is the column's letter. */
    | 'column without heading'
    /** Cells to the right of the last heading. */
    | 'more cells than headings'
    /** Words that are struck through in the file. */
    | 'struck text'
    | 'unknown document'
    /** No document of the ärende is called so; the row counts. */
    | 'no such document'
    | 'unknown type'
    | 'unknown stance'
    /** What stands there isn't one of ours, and is kept in the comment's words. */
    | 'stance in words'
    /** It is said in other words than ours; `as` is what they are taken for. */
    | 'stance understood'
    | 'unknown status'
    | 'unknown concept'
    /** Place and reviewer of a comment that is known aren't changed by a file. */
    | 'stays as it is'
    | 'id twice'
    | 'no id'
    /** The list isn't ours: its ids only number the rows. */
    | 'ids of others'
    /** It says which page, and not where on it: the whole page is taken. */
    | 'area unknown'
    /** It says that it has a place, and not which. */
    | 'place unknown'
    | 'part missing'
    | 'says nothing'
    /** The page lies elsewhere, and nothing is fetched. */
    | 'elsewhere'
    /** The file is one part of an API's answer; `found` says how many annotations of how many. */
    | 'not all'
    /** The comment is known, but not where it was to be read in. Who has the database says so. */
    | 'in another arende'
    | 'not understood'
    /** A formula, without the value that a spreadsheet would show. */
    | 'not calculated'
    /** In a document, `found` of them: changes of looks, of paragraphs' ends, of pictures, in what stands around pages; words struck that another put in; any others; comments without words. */
    | 'looks left out'
    | 'ends left out'
    | 'pictures left out'
    | 'around left out'
    | 'strikes left out'
    | 'others left out'
    | 'comments left out'
    /** `found` is how many comments and changes a list has that is a Word document. */
    | 'remarks in list'
    /** Longer than a field may be. */
    | 'too long';
}

/** What a row is compared with, and what a new one is given. */
export interface ReadContext {
  known: readonly Comment[];
  newId(): string;
  now: Date;
}
