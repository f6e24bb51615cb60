import type { Comment } from '../../../../comments/model/comment.ts';

/** What the reader has written bears the name that they have given since, or put right. */
export const signedBy = (reviewer: Comment['creator'], comments: readonly Comment[]): Comment[] =>
  comments.map((comment) => (comment.creator.id === reviewer.id ? { ...comment, creator: reviewer } : comment));
