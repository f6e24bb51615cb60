import { carryOver as copiesOf } from '../annotations/carry-over.ts';
import type { State } from '../annotations/find.ts';
import { keptDocument } from '../annotations/kept-document.ts';
import type { AnyRecord, Edition, Identifier, New } from '../annotations/model.ts';
import { fieldsOf, isDeleted } from '../annotations/record.ts';
import type { ReadText } from '../messaging.ts';
import { type Begun, begun } from './begin-work.ts';
import type { Change, Command, CommandResult, StepCommand } from './command.ts';
import { StorageFailure } from './failure.ts';
import { madeId } from './made-id.ts';
import { newId } from './new-id.ts';
import { commentsOf, undoableIn } from './read.ts';
import type { Store } from './store.ts';

/** Does a command: `ownCommand` in a page of the extension. */
export type Run = (command: Command) => Promise<CommandResult>;

export interface NewVersion {
  read: ReadText;
  /** The edition whose comments are carried over. */
  from: string;
  /** How many pages the text has, where it has any. */
  pages?: number | undefined;
  /** Called between slices of some milliseconds of work; what it returns is awaited. */
  pause?: (() => unknown) | undefined;
}

export interface CarriedOver {
  document: string;
  edition: string;
  /** How many comments, by what became of their words. */
  counts: Record<State, number>;
  /** Takes all of it back; missing where nothing was done, as when another window was first. */
  undo?: StepCommand;
}

/**
 * Makes what was read a new edition of the document of a known one, with copies of its comments: one command, one step to undo.
 *
 * The ids are made of those of the comment and of the edition, so a copy is one record however often it is made: in two
 * windows, on two machines whose backups then meet, and again after undo. What is there isn't touched, and a copy that the
 * reader has deleted stays deleted, unless the whole edition was.
 * @throws StorageFailure, and nothing has been written
 */
export async function carryOver(store: Store, { read, from, ...how }: NewVersion, run: Run): Promise<CarriedOver> {
  if (store.private) throw new StorageFailure('private');
  const old = await editionOf(store, from);
  const { document } = old;
  const made = await begun(read, { document });
  const text = old.snapshot ? await store.db.snapshots.get(old.snapshot) : undefined;
  const comments = (await commentsOf(store, document)).filter(({ edition }) => edition === from);
  const ids = await Promise.all(comments.map(({ id }) => madeId('comment', `${id}\n${made.edition}`)));
  const { copies, counts } = await copiesOf({
    ...how,
    comments,
    old: text && keptDocument(text),
    now: keptDocument(read),
    to: { edition: made.edition, document },
    ids,
  });
  const changes = await changesFor(store, made, copies);
  const result = { document, edition: made.edition, counts };
  if (changes.length === 0) return result;
  await run({ type: 'change', id: newId(), scope: document, as: 'carry-over', changes, ...textOf(made) });
  const { undo } = await undoableIn(store, document);
  if (undo?.do !== 'carry-over') return result;
  return { ...result, undo: { type: 'undo', id: newId(), scope: document, step: undo.step } };
}

async function changesFor(store: Store, made: Begun, copies: New<AnyRecord>[]): Promise<Change[]> {
  const [edition] = made.changes.flatMap((change) => (change.do === 'ensure' ? [change.record] : []));
  if (edition?.kind !== 'edition') return [];
  const before = await store.db.editions.get(edition.id);
  const isThere = before !== undefined && !isDeleted(before);
  const known = await store.db.comments.bulkGet(copies.map(({ id }) => id));
  return [
    ...(isThere ? [] : [put(edition, before)]),
    ...copies.flatMap((copy, i) => {
      const there = known[i];
      if (there && (isThere || !isDeleted(there))) return [];
      return [put(copy, there)];
    }),
  ];
}

/** Undo deletes what was made: made again, it is the same record, with the fields of now. */
function put(record: New<AnyRecord>, before: AnyRecord | undefined): Change {
  if (!before) return { do: 'create', record };
  const { id, kind, ...fields } = record;
  const cleared = Object.fromEntries(Object.keys(fieldsOf(before)).map((name) => [name, null]));
  return { do: 'set', kind, id, fields: { ...cleared, ...fields, deleted: false } } as Change;
}

/** The text that was read is the edition itself, though its address or its bytes are others: it is then known by them, too. */
export async function sameEdition(store: Store, read: ReadText, id: string, run: Run): Promise<void> {
  if (store.private) throw new StorageFailure('private');
  const edition = await editionOf(store, id);
  const { identifiers } = await begun(read);
  const isKnown = (one: Identifier) =>
    edition.identifiers.some(({ kind, value }) => kind === one.kind && value === one.value);
  const all = [...edition.identifiers, ...identifiers.filter((one) => !isKnown(one))];
  const changes: Change[] = [{ do: 'set', kind: 'edition', id, fields: { identifiers: all } }];
  await run({ type: 'change', id: newId(), scope: edition.document, changes });
}

/** The text that was read is a document of its own: it is then known, and nothing is asked about it again. */
export async function otherDocument(store: Store, read: ReadText, run: Run): Promise<void> {
  if (store.private) throw new StorageFailure('private');
  const made = await begun(read);
  const { document, changes } = made;
  await run({ type: 'change', id: newId(), scope: document, changes, ...textOf(made) });
}

async function editionOf({ db }: Store, id: string): Promise<Edition> {
  const edition = await db.editions.get(id);
  if (!edition || isDeleted(edition)) throw new StorageFailure('missing', `edition ${id}`);
  return edition;
}

/** A scan without text has none to keep. */
const textOf = ({ snapshot }: Begun) => (snapshot.text === '' ? {} : { snapshots: [snapshot] });
