import type { AnyRecord, Arende, Document, Edition, New } from '../../comments/model/model.ts';
import { isDeleted, isSameValue } from '../../comments/model/record.ts';
import type { Change } from '../commands/command.ts';
import type { Store } from '../db/store.ts';
import { commentsOf, documentsOf } from '../queries/read.ts';
import { answersDiffer, arendenMerged, documentsMerged, mergedHeadFields } from './merge-duplicates.ts';

/**
 * A document that was begun with a comment before the reader had said what it is, and now turns out to be another document: the changes that
 * put all of it there, for the history of the one that stays. Its own ärende goes, too, unless something stands in it that would be lost.
 * @param made the records that the document is begun with, which tell what in the ärende the reader has not written
 */
export async function begunMerged(
  store: Store,
  begun: Edition,
  stays: string,
  made: readonly Change[],
): Promise<Change[]> {
  const { document: goes } = begun;
  if (goes === stays) return [answered(begun.id)];
  const { db } = store;
  const [one, other] = await Promise.all([db.documents.get(stays), db.documents.get(goes)]);
  const merged = await documentsMerged(store, stays, goes);
  return [...merged, ...(one && other ? await arendeMerged(store, one, other, made) : []), answered(begun.id)];
}

/** The same where what was begun is the very edition `stays`: its comments are moved there, and it goes. */
export async function begunTakenIn(
  store: Store,
  begun: Edition,
  stays: Edition,
  made: readonly Change[],
): Promise<Change[]> {
  const comments = (await commentsOf(store, begun.document)).filter(({ edition }) => edition === begun.id);
  const fields = { document: stays.document, edition: stays.id };
  return [
    { do: 'delete', kind: 'edition', id: begun.id },
    ...(await begunMerged(store, begun, stays.document, made)).filter(
      (change) => !('id' in change && change.id === begun.id),
    ),
    ...comments.map(({ id }): Change => ({ do: 'set', kind: 'comment', id, fields })),
  ];
}

/** Nothing is to be asked of the edition any more. */
export const answered = (edition: string): Change => ({
  do: 'set',
  kind: 'edition',
  id: edition,
  fields: { openProposals: null },
});

async function arendeMerged(store: Store, stays: Document, goes: Document, made: readonly Change[]): Promise<Change[]> {
  if (!stays.arende || !goes.arende || stays.arende === goes.arende) return [];
  const { db } = store;
  const [one, other, documents] = await Promise.all([
    db.arenden.get(stays.arende),
    db.arenden.get(goes.arende),
    documentsOf(store, goes.arende),
  ]);
  const isAlone = documents.every(({ id }) => id === goes.id);
  if (!isThere(one) || !isThere(other) || !isAlone || losesWords(one, other, made)) return [];
  const changes = await arendenMerged(store, one.id, other.id);
  // The document has gone already, and writing to it would bring it back.
  return changes.filter((change) => !('kind' in change && change.kind === 'document'));
}

const isThere = <R extends AnyRecord>(record: R | undefined): record is R => record !== undefined && !isDeleted(record);

/** Numbers are joined. */
const written = ['title', ...mergedHeadFields] as const;

/** Has the reader written something into the one that goes, where the other has something else? */
function losesWords(stays: Arende, goes: Arende, made: readonly Change[]): boolean {
  const beginning = made.flatMap((change) =>
    change.do === 'ensure' && change.record.kind === 'arende' ? [change.record as New<Arende>] : [],
  )[0];
  const isOwn = (field: (typeof written)[number]) =>
    goes[field] !== undefined && !isSameValue(goes[field], beginning?.[field]);
  if (written.some((field) => isOwn(field) && stays[field] !== undefined && !isSameValue(goes[field], stays[field])))
    return true;
  // One answer is never put together from two.
  const own = Object.fromEntries(mergedHeadFields.filter(isOwn).map((field) => [field, goes[field]]));
  return answersDiffer(stays, own);
}
