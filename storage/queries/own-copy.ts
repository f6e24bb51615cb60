import { commentsInFile } from '../../comments/list/read/remarks/comments-in-file.ts';
import type { Comment } from '../../comments/model/comment.ts';
import type { Edition } from '../../comments/model/model.ts';
import type { ReadText } from '../../comments/model/read-text.ts';
import { isSameText } from '../../comments/similarity/shared-text.ts';
import { alikeness } from '../../comments/similarity/sketch.ts';
import type { Store } from '../db/store.ts';
import { commentsOf, editionsOf } from './read.ts';

/** Texts whose sketches are less alike than this are no copies of each other, whatever proposals stand in one of them. */
const worthComparing = 0.2;

/**
 * The edition that a Word file is our own copy of, with our comments and proposals in it: before its tracked changes its text is the
 * edition's, and it says nothing that the comments here and what the document was sent with don't say. With tracked proposals in it its text
 * is another, and its bytes are.
 * @param sketch of what is read
 * @param reader who reads: what is written into a file bears the name that they have given since
 */
export async function ownCopy(
  store: Store,
  { cameWith }: ReadText,
  {
    editions,
    sketch,
    reader,
  }: { editions: readonly Edition[]; sketch: readonly number[]; reader?: Comment['creator'] },
): Promise<Edition | undefined> {
  if (typeof cameWith !== 'object' || cameWith.original === undefined) return undefined;
  const { original, remarks } = cameWith;
  for (const edition of editions) {
    const { snapshot, document } = edition;
    if (snapshot === undefined || (alikeness(sketch, edition.sketch ?? []) ?? 1) < worthComparing) continue;
    const sent = typeof edition.cameWith === 'object' ? edition.cameWith.original : undefined;
    const before = sent ?? (await store.db.snapshots.get(snapshot))?.text;
    if (!before || !isSameText(before, original)) continue;
    const comments = await commentsOf(store, document);
    const signed = comments.map((one) => (one.creator.id === reader?.id ? { ...one, creator: reader } : one));
    const source = {
      documents: [],
      editions: [],
      snapshots: new Map(),
      comments: signed,
      concepts: [],
      now: new Date(),
    };
    const all = (await editionsOf(store, document)).flatMap((one) => one.cameWith ?? []);
    const { same, changed, hasMore } = commentsInFile({ remarks, document, source, asKept: comments, sent: all });
    if (!hasMore && same.size + changed.size > 0) return edition;
  }
  return undefined;
}
