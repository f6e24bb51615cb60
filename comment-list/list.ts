import type { Comment, Stance } from '../annotations/comment.ts';
import type { Arende, Document, Edition, Snapshot } from '../annotations/model.ts';

/** What a list is made from. Whoever calls chooses the comments; what may never go out is left out here all the same. */
export interface ListSource {
  arende?: Pick<Arende, 'id' | 'title' | 'sender' | 'numbers' | 'remissinstans' | 'handlaggare' | 'stance' | 'summary'>;
  /** In the order that they are to stand in. */
  documents: readonly Pick<Document, 'id' | 'title'>[];
  editions: readonly Pick<Edition, 'id' | 'document' | 'identifiers' | 'snapshot'>[];
  /** By id; an edition whose text isn't here is placed by what its comments say of themselves. */
  snapshots: ReadonlyMap<string, Snapshot>;
  comments: readonly Comment[];
  concepts: readonly NamedConcept[];
  /** Who makes the list; missing where that isn't known, as where it is made of a file. */
  reviewer?: Pick<Comment['creator'], 'id' | 'remissinstans'>;
  now: Date;
}

/** A concept of the glossary, as far as a list speaks of it. */
export interface NamedConcept {
  id: string;
  name: string;
}

/** What stands over a list or an answer. */
export interface Head {
  title: string;
  sender?: string;
  theirNumbers: string[];
  ownNumbers: string[];
  documents: string[];
  remissinstans?: string;
  handlaggare?: string;
  /** As 2026-03-01, by the clock of the place. */
  date: string;
  stance?: Stance;
  summary?: string;
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

export interface Row {
  /** The comment's; missing where a row stands for several or none. */
  id?: string;
  /** Where it is, beyond what its cells say; as `spot.ts` has it. */
  spot?: string;
  cells: readonly Cell[];
}

export interface Table {
  kind: 'table';
  /** What such a list is called, as "Synpunktslista". */
  name: string;
  head: Head;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Is it to be edited and read in again? Then files that can be edited say which comment a row is. */
  returns: boolean;
}

/** A piece of running text. `proposal` has no `now` where a whole section or document is spoken of. */
export type Part =
  | { type: 'heading'; level: number; text: string }
  | { type: 'text'; text: string }
  | { type: 'quote'; text: string; page?: number; link?: string }
  | { type: 'proposal'; now?: string; proposed: string };

export interface Letter {
  kind: 'letter';
  name: string;
  head: Head;
  parts: readonly Part[];
}

export type CommentList = Table | Letter;

export const empty: Cell = { type: 'empty' };
export const textCell = (text: string | undefined, link?: string): Cell =>
  text ? { type: 'text', text, ...(link !== undefined && { link }) } : empty;
export const listCell = (items: readonly string[] | undefined): Cell =>
  items && items.length > 0 ? { type: 'list', items } : empty;
