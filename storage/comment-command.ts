import type { Comment } from '../annotations/comment.ts';
import { type CommentFields, newComment } from '../annotations/new-comment.ts';
import type { TextTold, WorkTold } from '../messaging.ts';
import type { ChangeCommand } from './command.ts';
import { StorageFailure } from './failure.ts';
import { newId } from './new-id.ts';

/** What a new comment needs beside its words. */
export interface NewCommentIn {
  work: WorkTold;
  /** The document's text, and what makes it in the reader's work; nothing where it is there. */
  text?: TextTold | undefined;
  target: Comment['target'];
  creator: Comment['creator'];
  fields: Partial<CommentFields>;
  /** The draft that has become this. */
  draft?: string;
  now: Date;
}

/**
 * Writes a comment, and before it the document that it is about, where that isn't kept yet: one step to undo.
 * @throws StorageFailure `invalid` where the page has become another document since, or goes by another edition now: what it
 * begins is then none that the comment is about
 */
export function newCommentCommand({ work, text, target, creator, fields, draft, now }: NewCommentIn): ChangeCommand {
  const { document, edition } = work;
  if (!work.known && text && text.work?.edition !== edition)
    throw new StorageFailure('invalid', 'another document now');
  const id = `urn:uuid:${newId()}`;
  const record = newComment(id, { document, edition, target, creator, created: now }, fields);
  const begin = work.known ? undefined : text?.begin;
  return {
    type: 'change',
    id: newId(),
    scope: document,
    changes: [...(begin?.changes ?? []), { do: 'create', record }],
    // A scan without text has none to keep.
    ...(begin &&
      text?.text.text && { snapshots: [{ id: begin.snapshot, text: text.text.text, sections: text.text.sections }] }),
    ...(draft !== undefined && { draft }),
  };
}
