import { findAll, passageAt } from '../../comments/anchoring/index.ts';
import type { Comment, Target } from '../../comments/model/comment.ts';
import { isTypeset } from '../../comments/model/quote.ts';
import type { ReadText } from '../../comments/model/read-text.ts';
import type { FlatSpan } from '../../comments/text/flatten.ts';
import { keptDocument } from '../../comments/text/kept-document.ts';
import { type PlaceSurroundings, surroundings } from '../../comments/text/surroundings.ts';
import type { Store } from '../db/store.ts';

/** A place that a lost comment may belong to. */
export interface LostPlace extends PlaceSurroundings {
  /** UTF-16 offsets into the text. */
  span: FlatSpan;
  /** What the comment has when the reader chooses it. */
  target: Target;
}

/**
 * The places that resemble a lost comment's words equally well. The search compares with the text of the edition that the comment was
 * written on, since a comment that was lost when carried over still has its selectors from there.
 */
export async function lostPlaces(
  store: Store,
  comment: Comment,
  read: Pick<ReadText, 'text' | 'sections' | 'struck'>,
  pause?: () => unknown,
): Promise<LostPlace[]> {
  if (comment.target.type !== 'passage') return [];
  const [old, now] = [await textOfWords(store, comment), keptDocument(read)];
  const [found] = await findAll([comment.target.selectors], now, { old: old && keptDocument(old), pause });
  const spans = found?.span ? [found.span] : (found?.candidates ?? []).map(({ span }) => span);
  return spans
    .filter(({ start, end }) => start < end)
    .map((span) => ({
      ...surroundings(now, span, isTypeset(comment)),
      span,
      target: passageAt(now, span, read.struck?.[0]?.start),
    }));
}

async function textOfWords({ db }: Store, comment: Comment) {
  let source: Comment = comment;
  const seen = new Set<string>();
  while (source.carried?.state === 'lost' && source.derivedFrom !== undefined && !seen.has(source.id)) {
    seen.add(source.id);
    const before = await db.comments.get(source.derivedFrom);
    if (!before) return undefined;
    source = before;
  }
  const { snapshot } = (await db.editions.get(source.edition)) ?? {};
  return snapshot ? db.snapshots.get(snapshot) : undefined;
}
