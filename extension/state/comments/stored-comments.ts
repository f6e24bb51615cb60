import type { Comment } from '../../../comments/model/comment.ts';
import type { Arende, Edition } from '../../../comments/model/model.ts';
import type { Undoable } from '../../../storage/commands/command.ts';
import type { StorageFailure } from '../../../storage/db/failure.ts';
import { arendeOf, commentsOf, live, storedDraft, undoableIn } from '../../../storage/queries/read.ts';
import { deletionOf, type RecentStep } from '../../../storage/queries/recent-steps.ts';
import { versionOf } from '../../../storage/queries/version-of.ts';
import { ownStore } from '../own-store.ts';
import { draftKey } from './form/form-fields.ts';
import { sameObjects } from './same-objects.ts';

/** What the database knows of the document that is read. */
export interface StoredComments {
  /** The comments on this edition. */
  comments: readonly Comment[];
  arende: Arende | undefined;
  undoable: { undo?: Undoable & { step: number }; redo?: Undoable & { step: number } };
  draft: { content: unknown; at: string } | undefined;
  /** What deleted the document, where it is deleted and that can be undone. */
  deletion?: RecentStep | undefined;
}

/** Follows what is stored of a document, in whichever window it is written, until the signal aborts. */
export async function followStored(
  { document, edition }: { document: string; edition: Edition['id'] },
  listener: (stored: StoredComments) => void,
  failed: (failure: StorageFailure) => void,
  signal: AbortSignal,
): Promise<void> {
  const store = await ownStore();
  if (signal.aborted) return;
  const parts: Partial<StoredComments> = {};
  /** Each by itself, so that saving a draft doesn't make all comments be read again. */
  const follow = <Part extends keyof StoredComments>(part: Part, query: () => Promise<StoredComments[Part]>) => {
    const heard = (found: StoredComments[Part]) => {
      parts[part] = found;
      if ('comments' in parts && 'arende' in parts && 'undoable' in parts && 'draft' in parts && 'deletion' in parts)
        listener({ ...parts } as StoredComments);
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
  follow('deletion', () => deletionOf(store, document));
  follow('draft', () => storedDraft(store, draftKey(document)));
}

const hasSameVersion = (a: Comment, b: Comment) => versionOf(a) === versionOf(b);
