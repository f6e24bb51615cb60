import type { Comment } from '../../../annotations/comment.ts';
import type { Arende, Edition } from '../../../annotations/model.ts';
import type { Undoable } from '../../../storage/command.ts';
import type { StorageFailure } from '../../../storage/failure.ts';
import { ownStore } from '../../../storage/own-store.ts';
import { arendeOf, commentsOf, draftOf, live, undoableIn } from '../../../storage/read.ts';
import { versionOf } from '../../../storage/version-of.ts';
import { draftKey } from './form-fields.ts';
import { sameObjects } from './same-objects.ts';

export { carryOver, otherDocument, sameEdition } from '../../../storage/carry-over.ts';
export { asFailure } from '../../../storage/failure.ts';
export { ownCommand, ownStore } from '../../../storage/own-store.ts';
export { proposedEditions } from '../../../storage/proposed.ts';
export { currentReviewer } from '../../../storage/reviewer.ts';
export { commandFor } from './save-command.ts';

/** What the database knows of the document that is read. */
export interface StoredWork {
  /** Those of this edition. */
  comments: readonly Comment[];
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
  const parts: Partial<StoredWork> = {};
  /** Each by itself, so that a draft that is kept doesn't have all comments read anew. */
  const follow = <Part extends keyof StoredWork>(part: Part, query: () => Promise<StoredWork[Part]>) => {
    const heard = (found: StoredWork[Part]) => {
      parts[part] = found;
      if ('comments' in parts && 'arende' in parts && 'undoable' in parts && 'draft' in parts)
        listener({ ...parts } as StoredWork);
    };
    live(query, heard, failed, signal);
  };
  let before: readonly Comment[] = [];
  follow('comments', async () => {
    const all = await commentsOf(store, document);
    // To read and check thousands is work enough for one task; what is drawn of them is another.
    await new Promise((resolve) => setTimeout(resolve));
    const here = all.filter((one) => one.edition === edition);
    before = sameObjects(before, here, ({ id }) => id, hasSameVersion);
    return before;
  });
  follow('arende', () => arendeOf(store, document));
  follow('undoable', () => undoableIn(store, document));
  follow('draft', () => draftOf(store, draftKey(document)));
}

const hasSameVersion = (a: Comment, b: Comment) => versionOf(a) === versionOf(b);
