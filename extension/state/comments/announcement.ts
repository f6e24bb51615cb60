import type { StoredComments } from './stored-comments.ts';

/** What is said when something has been done with comments. */
export type Announcement =
  /** `fromDocument`: what was begun there, where one goes on by F6. */
  | { is: 'saved'; at: string; fromDocument: boolean }
  | { is: 'saved-before' }
  | { is: 'removed' | 'changed'; count: number }
  | { is: 'undone' | 'redone'; what: NonNullable<StoredComments['undoable']['undo']> };
