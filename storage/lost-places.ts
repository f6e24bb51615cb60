import type { Comment, Target } from '../annotations/comment.ts';
import { describe as selectorsAt } from '../annotations/describe.ts';
import { findAll } from '../annotations/find.ts';
import type { FlatSpan } from '../annotations/flatten.ts';
import { keptDocument } from '../annotations/kept-document.ts';
import { isTypeset } from '../annotations/quote.ts';
import { type Surroundings, surroundings } from '../annotations/surroundings.ts';
import type { ReadText } from '../messaging.ts';
import type { Store } from './store.ts';

/** A place that a lost comment may belong to. */
export interface LostPlace extends Surroundings {
  /** UTF-16 offsets into the text. */
  span: FlatSpan;
  /** What the comment has when the reader chooses it. */
  target: Target;
}

/**
 * The places that resemble a lost comment's words, of which nothing makes one the better. They are looked for by the text that
 * the words come from: what has been carried over and lost still has its selectors of there.
 */
export async function lostPlaces(
  store: Store,
  comment: Comment,
  read: Pick<ReadText, 'text' | 'sections'>,
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
      target: { type: 'passage', selectors: selectorsAt(now, span) },
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
