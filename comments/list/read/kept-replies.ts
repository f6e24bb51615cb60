import type { Comment } from '../../model/comment.ts';
import { withoutReplies, withReplies } from './remarks/replies.ts';
import { saidAndReplies } from './remarks/replies-below.ts';

/**
 * What a comment is to say after a file that may have been written without the replies below it, or with them in a column of their own: no
 * file takes them away.
 * @param before as it is, with its replies
 * @param after what stands in the file
 */
export function withKeptReplies(before: Comment, after: string | undefined): string | undefined {
  const { replies } = saidAndReplies(before);
  if (replies.length === 0) return after;
  const { said, replies: more } = withoutReplies(after ?? '');
  return withReplies(said, replies, more);
}
