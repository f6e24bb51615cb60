import type { Comment } from '../../comments/model/comment.ts';
import { type CommentFields, newComment } from '../../comments/model/new-comment.ts';
import { snapshotOf } from '../../comments/model/read-text.ts';
import { StorageFailure } from '../db/failure.ts';
import { newId } from '../db/new-id.ts';
import type { DocumentState, DocumentText } from '../queries/document-state.ts';
import type { Change, ChangeCommand } from './command.ts';

/** Input of `newCommentCommand`. */
export interface NewCommentIn {
  documentState: DocumentState;
  /** The document's text and the changes that create its records; missing where they exist. */
  text?: DocumentText | undefined;
  target: Comment['target'];
  creator: Comment['creator'];
  fields: Partial<CommentFields>;
  /** The draft that has become this. */
  draft?: string;
  now: Date;
}

/**
 * The command that creates a comment, and before it the records of its document where they don't exist: one step to undo.
 * @throws StorageFailure `invalid` where the page shows another document or edition by now, so that `begin` isn't about the comment's;
 * and where `begin` does anything else than create the document's records
 */
export function newCommentCommand({
  documentState,
  text,
  target,
  creator,
  fields,
  draft,
  now,
}: NewCommentIn): ChangeCommand {
  const { document, edition } = documentState;
  if (!documentState.known && text && text.documentState?.edition !== edition)
    throw new StorageFailure('invalid', 'another document now');
  const id = `urn:uuid:${newId()}`;
  const record = newComment(id, { document, edition, target, creator, created: now }, fields);
  const begin = documentState.known ? undefined : text?.begin;
  if (begin && !onlyMakesDocument(begin.changes, documentState))
    throw new StorageFailure('invalid', 'no beginning of the document');
  return {
    type: 'change',
    id: newId(),
    scope: document,
    changes: [...(begin?.changes ?? []), { do: 'create', record }],
    // A scan without text has none to keep.
    ...(begin && text?.text.text && { snapshots: [snapshotOf(begin.snapshot, text.text)] }),
    ...(draft !== undefined && { draft }),
  };
}

/** The changes come through the page, which could have replaced them: do they create the document's records and nothing else? */
function onlyMakesDocument(changes: readonly Change[], { document, edition }: DocumentState): boolean {
  const made = changes.flatMap((change) => (change.do === 'ensure' ? [change.record] : []));
  const kinds = made.map(({ kind }) => kind);
  const arende = made.find(({ kind }) => kind === 'arende');
  return (
    made.length === changes.length &&
    new Set(kinds).size === kinds.length &&
    made.every((record) => {
      if (record.kind === 'edition') return record.id === edition && record.document === document;
      if (record.kind === 'document') return record.id === document && (!arende || record.arende === arende.id);
      return record.kind === 'arende';
    })
  );
}
