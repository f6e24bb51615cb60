import type { FieldChange, FileRead, RowRead } from '../../../comments/list/read/result.ts';
import type { Comment } from '../../../comments/model/comment.ts';
import { isDeleted, isSameValue, recordFields } from '../../../comments/model/record.ts';
import type { Change } from '../../../storage/commands/command.ts';
import type { Store } from '../../../storage/db/store.ts';
import type { Incoming } from './read-incoming.ts';

/** What can be taken in or left: a new comment, one that was deleted here, a field of one that is known. */
export const keyOf = ({ row, sheet, part }: RowRead, field?: keyof Comment): string =>
  JSON.stringify([row, sheet ?? part ?? '', field ?? '']);

/** How the reader has chosen. What is new is taken in unless it is left out; what was deleted, is there already, or came with the document isn't unless it's taken. */
export interface Chosen {
  leftOut: ReadonlySet<string>;
  taken: ReadonlySet<string>;
  /** The author of the comments that the file names no author of. None of those is taken in until the reader has said it. */
  author?: Comment['creator'] | undefined;
}

type RowOf<Outcome> = Extract<RowRead, { outcome: Outcome }>;

/** The rows by what they would do. */
export interface Sorted {
  added: RowOf<'new'>[];
  /** What the document was sent with, in other words. */
  mended: RowOf<'new'>[];
  deleted: RowOf<'new'>[];
  there: RowOf<'new'>[];
  cameWith: RowOf<'new'>[];
  changed: RowOf<'changed'>[];
  unreadable: RowOf<'unreadable'>[];
  unchanged: number;
}

export function sortedRows({ read: { rows }, deleted, document }: Incoming): Sorted {
  // As long as the reader hasn't said which document it is put on, it isn't known whether it can be read.
  const waits = ({ faults }: RowRead) => document === undefined && faults.some(({ why }) => why === 'unknown document');
  const gone = new Set(deleted);
  const fresh = rows.filter((row) => row.outcome === 'new');
  const isAdded = ({ comment, isThere, cameWith }: RowOf<'new'>) => !gone.has(comment.id) && !isThere && !cameWith;
  return {
    added: fresh.filter((row) => isAdded(row) && !row.isMended),
    mended: fresh.filter((row) => isAdded(row) && row.isMended),
    deleted: fresh.filter(({ comment }) => gone.has(comment.id)),
    there: fresh.filter(({ comment, isThere }) => !gone.has(comment.id) && isThere),
    cameWith: fresh.filter(({ comment, isThere, cameWith }) => !gone.has(comment.id) && !isThere && cameWith),
    changed: rows.filter((row) => row.outcome === 'changed'),
    unreadable: rows.filter((row) => row.outcome === 'unreadable').filter((row) => !waits(row)),
    unchanged: rows.filter(({ outcome }) => outcome === 'unchanged').length,
  };
}

/** Is there nothing to be seen of the file before the reader has said which of its columns is what? */
export const saysNothingYet = ({ rows, columns, lacks }: FileRead): boolean =>
  lacks !== undefined ||
  (columns.length > 0 &&
    rows.every(({ outcome, faults }) => outcome === 'unreadable' && faults.some(({ why }) => why === 'says nothing')));

/** The rows that would each add a comment. */
function createdIn(incoming: Incoming, { leftOut, taken }: Chosen): RowOf<'new'>[] {
  const { added, mended, there, cameWith } = sortedRows(incoming);
  return [
    ...[...mended, ...added].filter((row) => !leftOut.has(keyOf(row))),
    ...[...there, ...cameWith].filter((row) => taken.has(keyOf(row))),
  ];
}

/** How many of the comments that would be added don't say who has written them. */
export const namelessIn = (incoming: Incoming, chosen: Chosen): number =>
  createdIn(incoming, chosen).filter(({ nameless }) => nameless).length;

/** The author of a new comment; undefined where neither the file nor, so far, the reader has said it. */
export const authorOf = (row: RowOf<'new'>, author: Chosen['author']): Comment['creator'] | undefined =>
  row.nameless ? author : row.comment.creator;

/** The changes of one command: what was chosen, and nothing else. */
export function changesFrom(incoming: Incoming, chosen: Chosen): Change[] {
  const { taken, author } = chosen;
  const { deleted, changed } = sortedRows(incoming);
  return [
    ...createdIn(incoming, chosen).flatMap((row): Change[] => {
      const creator = authorOf(row, author);
      return creator ? [{ do: 'create', record: { ...row.comment, creator } }] : [];
    }),
    ...deleted.filter((row) => taken.has(keyOf(row))).map(takeBack),
    ...changed.flatMap((row): Change[] => {
      const fields = row.changes.filter((change) => isChosen(row, change, chosen));
      return fields.length > 0 ? [{ do: 'set', kind: 'comment', id: row.id, fields: valuesOf(fields) }] : [];
    }),
  ];
}

/** What would bring back what stood there before is only taken in on purpose. */
export const isChosen = (
  row: RowOf<'changed'>,
  { field, isFormer }: FieldChange,
  { leftOut, taken }: Chosen,
): boolean => (isFormer ? taken.has(keyOf(row, field)) : !leftOut.has(keyOf(row, field)));

/** What the file doesn't say stays as it was when it was deleted. */
function takeBack({ comment, nameless }: RowOf<'new'>): Change {
  const { id, kind, creator, ...fields } = comment;
  return { do: 'set', kind, id, fields: { ...fields, ...(!nameless && { creator }), deleted: false } };
}

const valuesOf = (changes: readonly FieldChange[]) =>
  Object.fromEntries(changes.map(({ field, after }) => [field, after ?? null]));

/** Has somebody written something since the file was compared that it would now overwrite, or write twice? */
export async function isStale(store: Store, incoming: Incoming): Promise<boolean> {
  const { added, mended, cameWith, changed } = sortedRows(incoming);
  const [there, now] = await Promise.all([
    store.db.comments.bulkGet([...added, ...mended, ...cameWith].map(({ comment }) => comment.id)),
    store.db.comments.bulkGet(changed.map(({ id }) => id)),
  ]);
  if (there.some((one) => one !== undefined)) return true;
  return changed.some(({ changes }, i) => {
    const record = now[i];
    if (!record || isDeleted(record)) return true;
    const fields = recordFields(record);
    return changes.some(({ field, before }) => !isSameValue(fields[field], before));
  });
}
