import type { Instans, PointGroup } from '../../comments/model/answer.ts';
import type { Comment } from '../../comments/model/comment.ts';
import type { AnyRecord, Arende, Document, Edition } from '../../comments/model/model.ts';
import { isDeleted } from '../../comments/model/record.ts';
import type { Change } from '../commands/command.ts';
import { StorageFailure } from '../db/failure.ts';
import type { Store } from '../db/store.ts';
import { answersOf } from '../queries/answers.ts';
import { commentsOf, documentsOf, editionsOf, liveOf } from '../queries/read.ts';
import { instanserMerged } from './merge-instanser.ts';

/**
 * Merges two ärenden, or two documents, that turn out to be the same. The functions return the changes, to be sent as one command in
 * the history of the one that stays. The deletion comes first among them, since the history names a step by its first change.
 */

/** What is known of the remiss itself: copied from the ärende that goes where the one that stays lacks it. Numbers are joined. */
const factFields = ['sender', 'deadline', 'recipient', 'description'] as const;
/** Who answers, and where they stand. It is one answer: words of one authority never come to stand below the name of another. */
const voiceFields = ['remissinstans', 'handlaggare', 'signers'] as const;
const positionFields = ['stance', 'summary'] as const;
const answerFields = [...voiceFields, ...positionFields] as const;
export const mergedHeadFields = [...factFields, ...answerFields] as const;

type Head = Readonly<Partial<Pick<Arende, (typeof mergedHeadFields)[number]>>>;
/** Whose answer is to hold where the two ärenden have different ones. */
export type KeptAnswer = 'stays' | 'goes';

/** Have the two answers that can't be one: of different authorities or persons, or with positions that don't say the same? */
export function answersDiffer(stays: Head, goes: Head): boolean {
  const [one, other] = [positionOf(stays), positionOf(goes)];
  const isOneOfTwo = positionFields.every((field) => isWithin(one[field], other[field]));
  const isOtherOfTwo = positionFields.every((field) => isWithin(other[field], one[field]));
  return voiceFields.some((field) => isOther(stays[field], goes[field])) || !(isOneOfTwo || isOtherOfTwo);
}
const positionOf = ({ stance, summary }: Head) => ({ stance, summary });
const isOther = (one: string | undefined, other: string | undefined) =>
  one !== undefined && other !== undefined && plain(one) !== plain(other);
const isWithin = (one: string | undefined, other: string | undefined) =>
  one === undefined || (other !== undefined && plain(one) === plain(other));

/** What the one that goes says otherwise of the remiss, and is not taken over. */
export const factsDropped = (stays: Head, goes: Head) =>
  factFields.filter((field) => isOther(stays[field], goes[field]));

/** What the ärende that stays gets: null for a field that is emptied. */
function mergedHead(stays: Head, goes: Head, kept: KeptAnswer): Record<string, string | null> {
  const differ = answersDiffer(stays, goes);
  const lacking = (fields: readonly (keyof Head)[]) =>
    fields.flatMap((field) => (stays[field] === undefined && goes[field] !== undefined ? [[field, goes[field]]] : []));
  if (!differ) return Object.fromEntries(lacking(mergedHeadFields));
  const others = answerFields
    .filter((field) => goes[field] !== stays[field])
    .map((field) => [field, goes[field] ?? null]);
  return Object.fromEntries([...lacking(factFields), ...(kept === 'goes' ? others : [])]);
}

/**
 * @param kept whose answer holds where the two differ (`answersDiffer`)
 * @throws StorageFailure `missing` where one of them has been deleted meanwhile
 */
export async function arendenMerged(
  store: Store,
  stays: string,
  goes: string,
  kept: KeptAnswer = 'stays',
): Promise<Change[]> {
  const { db } = store;
  // Read again: another window may have put a document there since it was shown.
  const [one, other, documents, known, { instanser, answers, groups }] = await Promise.all([
    db.arenden.get(stays),
    db.arenden.get(goes),
    documentsOf(store, goes),
    liveOf<Instans>(store, 'instans', db.instanser.where({ arende: stays }).toArray()),
    answersOf(store, goes),
  ]);
  return [
    ...mergeArenden(there(one, stays), there(other, goes), [...documents, ...groups], kept),
    ...instanserMerged(stays, known, { instanser, answers }),
  ];
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

function mergeArenden(
  stays: Arende,
  goes: Arende,
  below: readonly (Document | PointGroup)[],
  kept: KeptAnswer,
): Change[] {
  return [
    { do: 'delete', kind: 'arende', id: goes.id },
    {
      do: 'set',
      kind: 'arende',
      id: stays.id,
      fields: {
        numbers: joinedNumbers(stays.numbers, goes.numbers),
        ...mergedHead(stays, goes, kept),
      },
    } as Change,
    ...below.map(({ kind, id }) => ({ do: 'set', kind, id, fields: { arende: stays.id } }) as Change),
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
