import type { State } from '../../comments/anchoring/index.ts';
import { carryOver as copiesOf } from '../../comments/anchoring/index.ts';
import type { Identifier } from '../../comments/model/identifier.ts';
import type { AnyRecord, Edition, New } from '../../comments/model/model.ts';
import type { ReadText } from '../../comments/model/read-text.ts';
import { isDeleted, recordFields } from '../../comments/model/record.ts';
import { keptDocument } from '../../comments/text/kept-document.ts';
import type { Change, Command, CommandResult, StepCommand } from '../commands/command.ts';
import { StorageFailure } from '../db/failure.ts';
import { madeId } from '../db/made-id.ts';
import { newId } from '../db/new-id.ts';
import type { Store } from '../db/store.ts';
import { commentsOf, undoableIn } from '../queries/read.ts';
import { answered, begunMerged, begunTakenIn } from './merge-begun.ts';
import { type NewDocument, newDocumentFrom } from './new-document.ts';

/** Runs a command: `ownCommand` in a page of the extension. */
export type RunCommand = (command: Command) => Promise<CommandResult>;

export interface VersionText {
  read: ReadText;
  /** The edition whose comments are carried over. */
  from: string;
  /** Its own edition, where comments were written on it before the answer: the document that it began goes into the other one. */
  begun?: string | undefined;
  /** How many pages the text has, where it has any. */
  pages?: number | undefined;
  /** Called between slices of some milliseconds of work; what it returns is awaited. */
  pause?: (() => unknown) | undefined;
}

export interface CarriedOver {
  document: string;
  edition: string;
  /** How many comments have each state in the new edition. */
  counts: Record<State, number>;
  /** Undoes all of it; missing where nothing was done, as when another window was first. */
  undo?: StepCommand;
}

/**
 * Adds what was read as a new edition to the document of the edition `from`, with copies of that edition's comments: one command, one
 * step to undo.
 *
 * A copy's id is computed from the ids of its comment and of the new edition, so that it is one record however often it is made: in
 * two windows, on two machines whose backups are later merged, and again after undo. Existing copies aren't touched, and a copy that
 * the reader has deleted stays deleted, unless the whole edition was deleted.
 * @throws StorageFailure, and nothing has been written
 */
export async function carryOverComments(
  store: Store,
  { read, from, begun, ...how }: VersionText,
  run: RunCommand,
): Promise<CarriedOver> {
  if (store.private) throw new StorageFailure('private');
  const old = await editionOf(store, from);
  const { document } = old;
  const its = await newDocumentFrom(read, { document });
  const own = begun === undefined ? undefined : await editionOf(store, begun);
  // Its own edition keeps its id, whatever the text would give it now.
  const made = own ? { ...its, edition: own.id } : its;
  const text = old.snapshot ? await store.db.snapshots.get(old.snapshot) : undefined;
  const comments = (await commentsOf(store, document)).filter(({ edition }) => edition === from);
  const ids = await Promise.all(comments.map(({ id }) => madeId('comment', `${id}\n${made.edition}`)));
  const { copies, counts } = await copiesOf({
    ...how,
    comments,
    old: text && keptDocument(text),
    now: keptDocument(read),
    marked: { struckFrom: read.struck?.[0]?.start, recognised: read.recognised },
    to: { edition: made.edition, document },
    ids,
  });
  const changes = own
    ? [
        ...(await begunMerged(store, own, document, await beginningOf(read))),
        ...(await copiesFor(store, copies, false)),
      ]
    : await changesFor(store, made, copies);
  const result = { document, edition: made.edition, counts };
  if (changes.length === 0) return result;
  await run({ type: 'change', id: newId(), scope: document, as: 'carry-over', changes, ...textOf(made) });
  const { undo } = await undoableIn(store, document);
  if (undo?.do !== 'carry-over') return result;
  return { ...result, undo: { type: 'undo', id: newId(), scope: document, step: undo.step } };
}

async function changesFor(store: Store, made: NewDocument, copies: New<AnyRecord>[]): Promise<Change[]> {
  const [edition] = made.changes.flatMap((change) => (change.do === 'ensure' ? [change.record] : []));
  if (edition?.kind !== 'edition') return [];
  const before = await store.db.editions.get(edition.id);
  const isThere = before !== undefined && !isDeleted(before);
  return [...(isThere ? [] : [put(edition, before)]), ...(await copiesFor(store, copies, isThere))];
}

/** @param isThere is the edition there already? Copies that the reader has deleted from it stay deleted. */
async function copiesFor(store: Store, copies: New<AnyRecord>[], isThere: boolean): Promise<Change[]> {
  const known = await store.db.comments.bulkGet(copies.map(({ id }) => id));
  return copies.flatMap((copy, i) => {
    const there = known[i];
    if (there && (isThere || !isDeleted(there))) return [];
    return [put(copy, there)];
  });
}

const beginningOf = async (read: ReadText) => (await newDocumentFrom(read)).changes;

/** Undo has only marked the record as deleted: a copy that is made again restores it, with its new fields. */
function put(record: New<AnyRecord>, before: AnyRecord | undefined): Change {
  if (!before) return { do: 'create', record };
  const { id, kind, ...fields } = record;
  const cleared = Object.fromEntries(Object.keys(recordFields(before)).map((name) => [name, null]));
  return { do: 'set', kind, id, fields: { ...cleared, ...fields, deleted: false } } as Change;
}

/**
 * The reader says that what was read is this edition at another address or with other bytes: those then identify it, too.
 * @param begun its own edition, where comments were written on it before the answer: they are moved to this one
 */
export async function sameEdition(
  store: Store,
  read: ReadText,
  id: string,
  run: RunCommand,
  begun?: string,
): Promise<void> {
  if (store.private) throw new StorageFailure('private');
  const edition = await editionOf(store, id);
  const own = begun === undefined ? undefined : await editionOf(store, begun);
  const { identifiers, changes: beginning } = await newDocumentFrom(read);
  const all = [edition.identifiers, own?.identifiers ?? [], identifiers].reduce(joined);
  const changes: Change[] = [
    ...(own ? await begunTakenIn(store, own, edition, beginning) : []),
    { do: 'set', kind: 'edition', id, fields: { identifiers: all } },
  ];
  await run({ type: 'change', id: newId(), scope: edition.document, changes });
}

/**
 * The reader says that what was read is a document of its own: it is stored, so that nothing is asked about it again.
 * @param of an ärende that it belongs to; its own otherwise. `begun`: its own edition, where comments were written on it before the answer
 */
export async function otherDocument(
  store: Store,
  read: ReadText,
  run: RunCommand,
  { begun, ...of }: { arende?: string; begun?: string | undefined } = {},
): Promise<void> {
  if (store.private) throw new StorageFailure('private');
  if (begun !== undefined) {
    const { document: scope } = await editionOf(store, begun);
    await run({ type: 'change', id: newId(), scope, changes: [answered(begun)] });
    return;
  }
  const same = await newDocumentFrom(read, of);
  // The same text may be stored with another address, or have been a version of another document, which redo makes it again: with this
  // address in its ids it becomes another document.
  const there = await store.db.editions.get(same.edition);
  const made =
    there && (!isDeleted(there) || there.document !== same.document)
      ? await newDocumentFrom(read, of, addressIn(read))
      : same;
  const { document, changes } = made;
  await run({ type: 'change', id: newId(), scope: document, changes, ...textOf(made) });
}

async function editionOf({ db }: Store, id: string): Promise<Edition> {
  const edition = await db.editions.get(id);
  if (!edition || isDeleted(edition)) throw new StorageFailure('missing', `edition ${id}`);
  return edition;
}

function joined(some: Identifier[], more: Identifier[]): Identifier[] {
  const isKnown = (one: Identifier) => some.some(({ kind, value }) => kind === one.kind && value === one.value);
  return [...some, ...more.filter((one) => !isKnown(one))];
}

/** A scan without a text layer has no text to keep. */
const textOf = ({ snapshot }: NewDocument) => (snapshot.text === '' ? {} : { snapshots: [snapshot] });

const addressIn = ({ identifiers }: ReadText) => identifiers.find(({ kind }) => kind === 'address')?.value ?? '';
