import type { Dexie, Table, Transaction } from 'dexie';
import type { Comment } from '../annotations/comment.ts';
import type { Arende, Document, Edition, Kind, Snapshot } from '../annotations/model.ts';
import type { KeptCourse } from '../learning/course.ts';
import type { Review, Round } from '../learning/review.ts';
import type { CommandResult, Undoable } from './command.ts';

/**
 * The database's versions, the oldest first. A version that has been out is never changed: a new one comes after it, with
 * how the old data becomes new, and an example of the old in test/documents/databases.
 */
export interface SchemaVersion {
  version: number;
  /** Table → keys and indices, as Dexie writes them; a table that isn't named stays as it was. */
  stores: Record<string, string>;
  /** Everything is left as it was if this throws, or the promise that it gives is rejected. */
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
  // What is kept of practising; all that was there stays as it was.
  { version: 2, stores: { reviews: 'id', rounds: 'id', courses: 'id' } },
];

/** Tells Dexie of the versions, before the database is opened. */
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
} as const satisfies Record<Kind, string>;

/** What the reader has begun to write. `content` is the form's own; null once it has become a comment or been left. */
interface Draft {
  key: string;
  document: string;
  content: unknown;
  /** When it was written, ISO 8601. */
  at: string;
}

/** What was set aside: a record that isn't what its table holds. It goes along into backups. */
export interface Aside {
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

/** A record's fields as they were and as they became; what is missing is null. */
export interface UndoStep {
  kind: Kind;
  id: string;
  fields: Record<string, { before: unknown; after: unknown }>;
  /**
   * Where the step made the record or brought it back, the fingerprint of what it then said: undo would delete it, and leaves it
   * where another history has written to it since. Steps of earlier versions have none.
   */
  left?: string;
}

interface Tables {
  arenden: Table<Arende, string>;
  documents: Table<Document, string>;
  editions: Table<Edition, string>;
  comments: Table<Comment, string>;
  snapshots: Table<Snapshot, string>;
  drafts: Table<Draft, string>;
  undo: Table<UndoEntry, number>;
  /** The commands that have been done, for those that come again. */
  done: Table<{ number?: number; id: string; result: CommandResult }, number>;
  aside: Table<Aside, number>;
  /** `writer`: what this copy stamps with. `forgotten`: when the reader has last deleted all answers, ISO 8601. */
  about: Table<{ name: 'writer' | 'forgotten'; value: string }, string>;
  reviews: Table<Review, string>;
  rounds: Table<Round, string>;
  courses: Table<KeptCourse, string>;
}

export type Database = Dexie & Tables;
