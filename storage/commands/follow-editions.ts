import type { Comment } from '../../comments/model/comment.ts';
import type { AnyRecord } from '../../comments/model/model.ts';
import { changed, isDeleted } from '../../comments/model/record.ts';
import type { Stamper } from '../../comments/model/stamp.ts';
import type { Database } from '../db/schema.ts';
import type { Key, Touched } from './touched.ts';

/**
 * Moves comments to the document that their edition belongs to. What is read is found by its edition, so a comment beside it in another
 * document would be shown nowhere. It happens where undo, or another copy of the database, brings comments back on an edition that has
 * become another document's meanwhile. Called within a transaction, after all other changes have been put.
 * @returns the moved comments, as they were before
 */
export async function followEditions(db: Database, records: Touched, stamper: Stamper): Promise<AnyRecord[]> {
  const left = await commentsLeft(db, records);
  await records.load(left);
  const moved: AnyRecord[] = [];
  const live = [...new Map([...left, ...records.written()].map((one) => [one.id, records.get(one)])).values()].filter(
    (record) => record?.kind === 'comment' && !isDeleted(record),
  ) as Comment[];
  await records.load(live.map(({ edition: id }) => ({ kind: 'edition', id })));
  for (const comment of live) {
    const edition = records.get({ kind: 'edition', id: comment.edition });
    if (edition?.kind !== 'edition' || isDeleted(edition) || edition.document === comment.document) continue;
    moved.push(comment);
    records.put(changed(comment, { document: edition.document }, stamper));
  }
  return moved;
}

/** The stored comments of editions that are about to be written into another document. */
async function commentsLeft(db: Database, records: Touched): Promise<Key[]> {
  const editions = records.written().filter((record) => record.kind === 'edition');
  if (editions.length === 0) return [];
  const stored = await db.editions.bulkGet(editions.map(({ id }) => id));
  const moving = stored.filter((before, i) => before && before.document !== editions[i]?.document);
  const ids = new Set(moving.map((edition) => edition?.id));
  const comments = await db.comments
    .where('document')
    .anyOf([...new Set(moving.flatMap((edition) => edition?.document ?? []))])
    .toArray();
  return comments.filter(({ edition }) => ids.has(edition)).map(({ id }) => ({ kind: 'comment', id }));
}
