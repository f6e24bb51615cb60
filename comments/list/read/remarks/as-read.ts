import type { Comment } from '../../../model/comment.ts';
import { quoteOf } from '../../../model/target/quote.ts';
import { comparable } from '../../../text/comparable-text.ts';
import type { NotedRemark } from './remark-notes.ts';
import type { RemarkPlace } from './remark-targets.ts';
import { withoutReplies } from './replies.ts';
import { saidIn } from './said-in.ts';

/** A remark as it is told of the original, and as it is told where our text has the words that others put in. */
export interface ToldTwice {
  plain: NotedRemark;
  noted: NotedRemark;
  place: RemarkPlace;
}

/** A remark on words that our text reads with is on just these, as one that the reader makes there: nothing need be said of where it stands. */
export function whereRead(remark: NotedRemark, place: RemarkPlace): ToldTwice {
  const plain = withoutRows(remark);
  if (!place.asRead) return { plain, noted: plain, place };
  const { inserted: _, ...said } = plain;
  const noted = { ...said, ...(said.within && { editing: said.within.editing }) };
  return { plain, noted, place: { target: place.asRead, isUnsure: false } };
}

/** Rows that come are said in words. */
function withoutRows(remark: NotedRemark): NotedRemark {
  const { editing: _, ...said } = remark;
  return remark.rows?.are === 'put' ? said : remark;
}

/** In which of the two ways a comment was taken in: earlier versions knew the original alone, and other texts of the document may, too. */
export function asTakenIn({ plain, noted }: Pick<ToldTwice, 'plain' | 'noted'>, comment: Comment): NotedRemark {
  const { said } = withoutReplies(comment.commenting ?? '');
  const isSame = (one: NotedRemark) =>
    comparable(withoutReplies(saidIn(one)).said).text === comparable(said).text && one.editing === comment.editing;
  if (isSame(noted) || !isSame(plain)) {
    const isOnRead = comparable(quoteOf(comment)).text === comparable(plain.read?.words ?? '').text;
    return isSame(noted) || isOnRead ? noted : plain;
  }
  return plain;
}
