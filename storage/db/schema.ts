import type { Dexie, Table, Transaction } from 'dexie';
import type { AnswerPoint, Instans, PointGroup, RemissAnswer } from '../../comments/model/answer.ts';
import type { Comment } from '../../comments/model/comment.ts';
import type { Arende, Document, Edition, Kind, Snapshot } from '../../comments/model/model.ts';
import type { OwnConcept, OwnGlossary } from '../../comments/model/own-glossary.ts';
import type { KeptCourse } from '../../learning/practice/course.ts';
import type { Review, Round } from '../../learning/practice/review.ts';
import type { CommandResult, Undoable } from '../commands/command.ts';
import type { RecognisedRow } from '../recognised/recognised-row.ts';
import type { RecognitionOrder } from '../recognised/recognition-order.ts';

/**
 * The database's versions, the oldest first. A released version is never changed: a new one is added after it, with its migration in
 * `upgrade` and an example of the old data in test/documents/databases.
 */
export interface SchemaVersion {
  version: number;
  /** Table → keys and indices, as Dexie writes them; a table that isn't named stays as it was. */
  stores: Record<string, string>;
  /** The migration. If it throws or rejects, the database stays as it was. */
  upgrade?(transaction: Transaction): PromiseLike<unknown> | undefined;
}

export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      arenden: 'id',
      documents: 'id, arende',
      editions: 'id, document',
      comments: 'id, document',
      snapshots: 'id',
      drafts: 'key, document',
      undo: '++number, [scope+undone+number]',
      done: '++number, &id',
      aside: '++number',
      about: 'name',
    },
  },
  // Adds the tables of practising; the others are unchanged.
  { version: 2, stores: { reviews: 'id', rounds: 'id', courses: 'id' } },
  // Adds the pages that were recognised from their pictures; the others are unchanged.
  { version: 3, stores: { recognised: '[file+page], file, at' } },
  // Adds what has been asked for and isn't recognised yet; the others are unchanged.
  { version: 4, stores: { orders: 'file, at' } },
  // Adds what others have answered; the others are unchanged.
  {
    version: 5,
    stores: { instanser: 'id, arende', answers: 'id, arende', groups: 'id, arende', points: 'id, answer' },
  },
  // Adds the glossaries that an authority writes itself; the others are unchanged.
  { version: 6, stores: { glossaries: 'id', concepts: 'id, glossary' } },
];

/** Declares the versions to Dexie, which wants them before the database is opened. */
export function declare(db: Dexie, versions: readonly SchemaVersion[]): void {
  for (const { version, stores, upgrade } of versions) {
    const declared = db.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
}

/** A record's kind → its table. */
export const tableOf = {
  arende: 'arenden',
  document: 'documents',
  edition: 'editions',
  comment: 'comments',
  instans: 'instanser',
  answer: 'answers',
  group: 'groups',
  point: 'points',
  glossary: 'glossaries',
  concept: 'concepts',
} as const satisfies Record<Kind, string>;

/** An unfinished comment. `content` has the form's own shape; null once the draft has become a comment or been discarded. */
interface Draft {
  key: string;
  document: string;
  content: unknown;
  /** When it was written, ISO 8601. */
  at: string;
}

/** A row of the table `aside`: a record that was invalid, as it was. Backups contain it. */
export interface QuarantinedRecord {
  number?: number;
  table: string;
  record: unknown;
  /** Which field, and what is wrong with it. */
  problem: string;
  at: string;
}

/** One step that can be undone, or done again where `undone` is 1. */
export interface UndoEntry {
  number?: number;
  scope: string;
  undone: 0 | 1;
  what: Undoable;
  steps: UndoStep[];
}

/** The fields of one record before and after a step; null where a field was missing. */
export interface UndoStep {
  kind: Kind;
  id: string;
  fields: Record<string, { before: unknown; after: unknown }>;
  /**
   * Where the step created or restored the record: its fingerprint after the step. Undo deletes the record only if it still has this
   * fingerprint, since otherwise another history has written to it. Steps stored by earlier versions have none.
   */
  left?: string;
}

interface Tables {
  arenden: Table<Arende, string>;
  documents: Table<Document, string>;
  editions: Table<Edition, string>;
  comments: Table<Comment, string>;
  instanser: Table<Instans, string>;
  answers: Table<RemissAnswer, string>;
  groups: Table<PointGroup, string>;
  points: Table<AnswerPoint, string>;
  glossaries: Table<OwnGlossary, string>;
  concepts: Table<OwnConcept, string>;
  snapshots: Table<Snapshot, string>;
  drafts: Table<Draft, string>;
  undo: Table<UndoEntry, number>;
  /** The results of commands that have been done, for commands that are sent again. */
  done: Table<{ number?: number; id: string; result: CommandResult }, number>;
  aside: Table<QuarantinedRecord, number>;
  /** `writer`: the name in this copy's stamps. `forgotten`: when the reader last deleted all answers, ISO 8601. */
  about: Table<{ name: 'writer' | 'forgotten'; value: string }, string>;
  reviews: Table<Review, string>;
  rounds: Table<Round, string>;
  courses: Table<KeptCourse, string>;
  recognised: Table<RecognisedRow, [file: string, page: number]>;
  orders: Table<RecognitionOrder, string>;
}

export type Database = Dexie & Tables;
