import type { StoredComments } from './comment-store.ts';

/** What is said when something has been done with comments. */
export type Announcement =
  | { is: 'saved'; at: string }
  | { is: 'saved-before' }
  | { is: 'removed' | 'changed'; count: number }
  | { is: 'undone' | 'redone'; what: NonNullable<StoredComments['undoable']['undo']> };
