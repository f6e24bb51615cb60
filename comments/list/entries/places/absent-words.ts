import type { Comment } from '../../../model/comment.ts';
import type { Snapshot } from '../../../model/model.ts';
import { selectorsOf } from '../../../model/target/target.ts';
import type { FlatDocument } from '../../../text/flatten.ts';
import { keptDocument } from '../../../text/kept-document.ts';
import { plainDocument } from '../../../text/plain-document.ts';
import { isQuoteInText } from '../../../text/quote-in-text.ts';
import type { ListSource } from '../../list.ts';

/** The texts that are kept, as they were read. */
type TextOfEdition = FlatDocument<number> & { struck: Snapshot['struck'] | undefined };

type Source = Pick<ListSource, 'comments' | 'editions'>;
type Texts = (edition: string) => TextOfEdition | undefined;

/** The text of each edition, by its id. */
export function editionTexts({ editions, snapshots }: Pick<ListSource, 'editions' | 'snapshots'>): Texts {
  const kept = new Map(editions.map(({ id, snapshot = '' }) => [id, snapshots.get(snapshot)]));
  const texts = new Map<string, TextOfEdition | undefined>();
  return (id) => {
    const snapshot = kept.get(id);
    if (!texts.has(id)) texts.set(id, snapshot && { ...keptDocument(snapshot), struck: snapshot.struck });
    return texts.get(id);
  };
}

/** Whether a comment quotes words that its document hasn't. */
export function quotesAbsent(source: Source & Pick<ListSource, 'snapshots'>): (comment: Comment) => boolean {
  const standingOf = quoteStanding(source, editionTexts(source));
  return (comment) => standingOf(comment) === 'absent';
}

/**
 * Do the words that a comment quotes stand in the document that it was made on? One that was made there says at which offset they stand. One
 * that has come in a file may quote words that only that file has: a colleague's own, say.
 * @param textOf an edition's, by its id
 * @returns undefined where nothing has to be asked, or nothing is kept to ask
 */
export function quoteStanding(
  { comments, editions }: Source,
  textOf: Texts,
): (comment: Comment) => 'stands' | 'absent' | undefined {
  const byId = new Map(comments.map((one) => [one.id, one]));
  const sentWith = new Map(editions.map(({ id, cameWith }) => [id, cameWith]));
  const originals = new Map<string, FlatDocument<number>>();
  /** Before its changes, where what it was sent with is kept in its words. */
  const originalOf = (id: string) => {
    const sent = sentWith.get(id);
    const text = typeof sent === 'object' ? sent.original : undefined;
    if (text !== undefined && !originals.has(id)) originals.set(id, plainDocument(text));
    return originals.get(id);
  };
  return (comment) => {
    const { target, carried } = comment;
    if (target.type !== 'passage') return undefined;
    const origin = originOf(comment, byId);
    if (!origin || hasOffset(origin)) return undefined;
    // Since then it has been put at words that stand.
    if (hasOffset(comment) && carried?.state !== 'changed') return undefined;
    const text = textOf(origin.edition);
    if (!text) return undefined;
    const { exact = '' } = selectorsOf(origin.target).find((one) => one.type === 'TextQuoteSelector') ?? {};
    const sent = sentWith.get(origin.edition);
    const mayHaveInsertions = typeof sent !== 'object' && (text.struck !== undefined || Boolean(sent));
    const original = originalOf(origin.edition);
    const isThere =
      isQuoteInText(exact, text, { struck: text.struck, mayHaveInsertions }) ||
      (original !== undefined && isQuoteInText(exact, original));
    return isThere ? 'stands' : 'absent';
  };
}

const hasOffset = ({ target }: Comment): boolean =>
  selectorsOf(target).some(({ type }) => type === 'TextPositionSelector');

/** The comment that it was carried over from, as often as that was done; undefined where that isn't there. */
function originOf(comment: Comment, byId: ReadonlyMap<string, Comment>): Comment | undefined {
  const seen = new Set<Comment>();
  let origin: Comment | undefined = comment;
  while (origin?.derivedFrom !== undefined && !seen.has(origin)) {
    seen.add(origin);
    origin = byId.get(origin.derivedFrom);
  }
  return origin;
}
