import type { Comment } from './comment.ts';
import type { New } from './model.ts';

/** What a comment says: its bodies, whether it is done, and whether it stays in the house. */
export type CommentFields = Pick<
  Comment,
  | 'commenting'
  | 'assessing'
  | 'classifying'
  | 'editing'
  | 'tagging'
  | 'describing'
  | 'identifying'
  | 'status'
  | 'internal'
>;

/** A comment as it is first written. Fields without a word are left out. */
export function newComment(
  id: string,
  {
    document,
    edition,
    target,
    creator,
    created,
  }: Pick<Comment, 'document' | 'edition' | 'target' | 'creator'> & { created: Date },
  fields: Partial<CommentFields>,
): New<Comment> {
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return {
    kind: 'comment',
    id,
    document,
    edition,
    target,
    status: 'utkast',
    internal: false,
    ...said,
    creator,
    created: created.toISOString(),
  };
}

/** Words that are only marked: nothing is said of them yet. */
export const isHighlight = ({ commenting, editing, describing, assessing }: Comment): boolean =>
  commenting === undefined && editing === undefined && describing === undefined && assessing === undefined;
