import type { Comment, Target } from '../../comments/model/comment.ts';
import type { Change } from './command.ts';

/** A reviewer's decision about a comment whose words have moved, changed or gone. The comment then no longer counts as one to review. */

/** @param found where the words are now, where the comment doesn't say so yet since the page has changed after it was written */
export const acceptPlace = ({ id }: Pick<Comment, 'id'>, found?: Target): Change[] =>
  set(id, { carried: null, ...(found && { target: found }) });

/** Moves the comment to other words, or to one of several equally good places. */
export const moveToPlace = ({ id }: Pick<Comment, 'id'>, target: Target): Change[] =>
  set(id, { target, carried: null, withoutPlace: null });

/** Keeps the comment without a place. Its selectors stay, since a later version may contain the words again. */
export const keepWithoutPlace = ({ id }: Pick<Comment, 'id'>): Change[] =>
  set(id, { withoutPlace: true, carried: null });

const set = (id: string, fields: Extract<Change, { kind: 'comment'; do: 'set' }>['fields']): Change[] => [
  { do: 'set', kind: 'comment', id, fields },
];
