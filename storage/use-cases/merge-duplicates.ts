import type { Comment } from '../../comments/model/comment.ts';
import type { AnyRecord, Arende, Document, Edition } from '../../comments/model/model.ts';
import { isDeleted } from '../../comments/model/record.ts';
import type { Change } from '../commands/command.ts';
import { StorageFailure } from '../db/failure.ts';
import type { Store } from '../db/store.ts';
import { commentsOf, documentsOf, editionsOf } from '../queries/read.ts';

/**
 * Merges two ärenden, or two documents, that turn out to be the same. The functions return the changes, to be sent as one command in
 * the history of the one that stays. The deletion comes first among them, since the history names a step by its first change.
 */

/** Fields that are copied from the ärende that goes where the one that stays lacks them; numbers are joined. */
export const mergedHeadFields = [
  'sender',
  'deadline',
  'remissinstans',
  'handlaggare',
  'recipient',
  'signers',
  'stance',
  'summary',
] as const;

/** @throws StorageFailure `missing` where one of them has been deleted meanwhile */
export async function arendenMerged(store: Store, stays: string, goes: string): Promise<Change[]> {
  const { db } = store;
  // Read again: another window may have put a document there since it was shown.
  const [one, other, documents] = await Promise.all([
    db.arenden.get(stays),
    db.arenden.get(goes),
    documentsOf(store, goes),
  ]);
  return mergeArenden(there(one, stays), there(other, goes), documents);
}

/** @throws StorageFailure `missing` where one of them has been deleted meanwhile */
export async function documentsMerged(store: Store, stays: string, goes: string): Promise<Change[]> {
  const { db } = store;
  const [one, other, editions, comments] = await Promise.all([
    db.documents.get(stays),
    db.documents.get(goes),
    editionsOf(store, goes),
    commentsOf(store, goes),
  ]);
  return mergeDocuments(there(one, stays), there(other, goes), editions, comments);
}

function mergeArenden(stays: Arende, goes: Arende, documents: readonly Document[]): Change[] {
  const lacking = mergedHeadFields.filter((field) => stays[field] === undefined && goes[field] !== undefined);
  return [
    { do: 'delete', kind: 'arende', id: goes.id },
    {
      do: 'set',
      kind: 'arende',
      id: stays.id,
      fields: {
        numbers: joinedNumbers(stays.numbers, goes.numbers),
        ...Object.fromEntries(lacking.map((field) => [field, goes[field]])),
      },
    },
    ...documents.map(({ id }): Change => ({ do: 'set', kind: 'document', id, fields: { arende: stays.id } })),
  ];
}

function mergeDocuments(
  stays: Document,
  goes: Document,
  editions: readonly Edition[],
  comments: readonly Comment[],
): Change[] {
  const [arende, role] = [stays.arende ?? goes.arende, stays.role ?? goes.role];
  const document = stays.id;
  return [
    { do: 'delete', kind: 'document', id: goes.id },
    {
      do: 'set',
      kind: 'document',
      id: document,
      fields: { ...(arende !== undefined && { arende }), ...(role && { role }) },
    },
    ...editions.map(({ id }): Change => ({ do: 'set', kind: 'edition', id, fields: { document } })),
    ...comments.map(({ id }): Change => ({ do: 'set', kind: 'comment', id, fields: { document } })),
  ];
}

type Numbers = Arende['numbers'];

/** Joins the numbers of two ärenden. A number of another owner is another number, since authorities number their cases alike. */
export function joinedNumbers(numbers: Numbers, others: Numbers): Numbers {
  const joined = [...numbers];
  for (const other of others) {
    const same = joined.findIndex(
      (one) =>
        plain(one.number) === plain(other.number) &&
        (!one.owner || !other.owner || plain(one.owner) === plain(other.owner)),
    );
    const known = joined[same];
    if (!known) joined.push(other);
    else if (!known.owner) joined[same] = { ...other, ...known };
  }
  return joined;
}

/** "KS 2026/112" and "KS2026/112" are one. */
const plain = (text: string) => text.toLowerCase().replace(/\s+/g, '');

function there<R extends AnyRecord>(record: R | undefined, id: string): R {
  if (!record || isDeleted(record)) throw new StorageFailure('missing', id);
  return record;
}
