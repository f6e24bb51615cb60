import type { Comment } from '../../../annotations/comment.ts';
import type { Arende, Edition } from '../../../annotations/model.ts';
import type { Undoable } from '../../../storage/command.ts';
import type { StorageFailure } from '../../../storage/failure.ts';
import { ownStore } from '../../../storage/own-store.ts';
import { arendeOf, commentsOf, draftOf, live, undoableIn } from '../../../storage/read.ts';
import { draftKey } from './form-fields.ts';

export { carryOver, otherDocument, sameEdition } from '../../../storage/carry-over.ts';
export { asFailure } from '../../../storage/failure.ts';
export { ownCommand, ownStore } from '../../../storage/own-store.ts';
export { proposedEditions } from '../../../storage/proposed.ts';
export { currentReviewer } from '../../../storage/reviewer.ts';
export { commandFor } from './save-command.ts';

/** What the database knows of the document that is read. */
export interface StoredWork {
  /** Those of this edition. */
  comments: Comment[];
  arende: Arende | undefined;
  undoable: { undo?: Undoable & { step: number }; redo?: Undoable & { step: number } };
  draft: { content: unknown; at: string } | undefined;
}

/** Follows what is stored of a document, in whichever window it is written, until the signal aborts. */
export async function followStored(
  { document, edition }: { document: string; edition: Edition['id'] },
  listener: (stored: StoredWork) => void,
  failed: (failure: StorageFailure) => void,
  signal: AbortSignal,
): Promise<void> {
  const store = await ownStore();
  if (signal.aborted) return;
  live(
    async () => {
      const [comments, arende, undoable, draft] = await Promise.all([
        commentsOf(store, document),
        arendeOf(store, document),
        undoableIn(store, document),
        draftOf(store, draftKey(document)),
      ]);
      return { comments: comments.filter((one) => one.edition === edition), arende, undoable, draft };
    },
    listener,
    failed,
    signal,
  );
}
