import type { Comment, Stance } from '../model/comment.ts';
import type { Letterhead } from '../model/letterhead.ts';
import type { Arende, Document, Edition, Snapshot } from '../model/model.ts';

/** What a list is made from. The caller chooses the comments; those that must never leave the organisation are left out in any case. */
export interface ListSource {
  arende?: Pick<
    Arende,
    | 'id'
    | 'title'
    | 'sender'
    | 'recipient'
    | 'numbers'
    | 'remissinstans'
    | 'handlaggare'
    | 'signers'
    | 'stance'
    | 'summary'
    | 'description'
  >;
  /** What letters of this authority have in common: it is asked for once. */
  letterhead?: Letterhead;
  /** In the order that they are to stand in. */
  documents: readonly Pick<Document, 'id' | 'title'>[];
  editions: readonly Pick<Edition, 'id' | 'document' | 'name' | 'identifiers' | 'snapshot' | 'cameWith'>[];
  /** By id. Where an edition's text is missing, its comments are ordered by the headings and pages that they carry themselves. */
  snapshots: ReadonlyMap<string, Snapshot>;
  comments: readonly Comment[];
  concepts: readonly NamedConcept[];
  /** What a board is asked to decide, in a letter that is a case before it. */
  decision?: string;
  /** Who makes the list; missing where that isn't known, for example when it is made from a file. */
  reviewer?: Comment['creator'];
  now: Date;
}

/** A concept of the glossary, as far as a list speaks of it. */
export interface NamedConcept {
  id: string;
  name: string;
}

/** What stands over a list or an answer. */
export interface ListHead {
  title: string;
  sender?: string;
  /** Whom a letter goes to, with a line break between lines, where that isn't the sender alone. */
  recipient?: string;
  contact?: string;
  /** As "Anna Ek, generaldirektör". */
  signers?: string[];
  theirNumbers: string[];
  ownNumbers: string[];
  documents: string[];
  remissinstans?: string;
  handlaggare?: string;
  /** As 2026-03-01, by the clock of the place. */
  date: string;
  stance?: Stance;
  summary?: string;
  /** What a board is asked to decide; of letters alone. */
  decision?: string;
}

export type Cell =
  | { type: 'empty' }
  | { type: 'text'; text: string; link?: string }
  | { type: 'number'; number: number }
  | { type: 'list'; items: readonly string[] };

interface Column {
  key: string;
  heading: string;
  /** In characters; columns share what there is in proportion. */
  width: number;
}

export interface ListRow {
  /** The comment's; missing where a row stands for several or none. */
  id?: string;
  /** Where it is, beyond what its cells say; as `spot.ts` has it. */
  spot?: string;
  /** All headings that it stands under, where its cells name the last alone. */
  path?: string;
  cells: readonly Cell[];
}

export interface Table {
  kind: 'table';
  /** What such a list is called, as "Synpunktslista". */
  name: string;
  head: ListHead;
  columns: readonly Column[];
  rows: readonly ListRow[];
  /** Made of what others have answered: whoever makes it answers nothing. */
  collects?: true;
  /** Is it to be edited and imported again? Then each row of an editable file carries its comment's id. */
  returns: boolean;
}

/**
 * A piece of running text. `leads`: it leads on to what comes next. `apart`: what others than we say begins here, behind the
 * signature, or one reservation of several. `ends`: nothing is said of a quote behind it. `recognised`: the words were read from a picture. `proposal` has no `now` where a whole section or document is
 * spoken of; `earlier` says in which version `now` stands, where it isn't the present one. `authority` has those who sign below it;
 * all of them are equals.
 */
export type CellPart =
  | { type: 'heading'; level: number; text: string; apart?: true }
  | { type: 'text'; text: string; leads?: true }
  | { type: 'quote'; text: string; page?: number; lastPage?: number; recognised?: true; ends?: true }
  | {
      type: 'proposal';
      now?: string;
      page?: number;
      lastPage?: number;
      recognised?: true;
      earlier?: string;
      proposed: string;
      leads?: true;
    }
  | { type: 'signature'; authority?: string; signers: readonly string[] };

export interface Letter {
  kind: 'letter';
  name: string;
  /** As "Yttrande över Strategi för psykisk hälsa". */
  title: string;
  head: ListHead;
  parts: readonly CellPart[];
  /** As of a table. */
  collects?: true;
}

export type CommentList = Table | Letter;

export const signatureLines = ({ authority, signers }: Extract<CellPart, { type: 'signature' }>): readonly string[] =>
  authority === undefined ? signers : [authority, ...signers];

export const empty: Cell = { type: 'empty' };
export const textCell = (text: string | undefined, link?: string): Cell =>
  text ? { type: 'text', text, ...(link !== undefined && { link }) } : empty;
export const listCell = (items: readonly string[] | undefined): Cell =>
  items && items.length > 0 ? { type: 'list', items } : empty;
