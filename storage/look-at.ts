import type { Comment, Target } from '../annotations/comment.ts';
import type { Change } from './command.ts';

/** What a reviewer decides of a comment whose words have moved, changed or gone. It is then no longer one to look at. */

/** @param found where the words stand now, for a comment that isn't told so yet: in a page that has changed since */
export const accepted = ({ id }: Pick<Comment, 'id'>, found?: Target): Change[] =>
  set(id, { carried: null, ...(found && { target: found }) });

/** To other words, or to one of the places that were as good. */
export const movedTo = ({ id }: Pick<Comment, 'id'>, target: Target): Change[] =>
  set(id, { target, carried: null, withoutPlace: null });

/** The words are gone, and the comment stands by itself. Its selectors stay, for a later version may have them again. */
export const keptWithoutPlace = ({ id }: Pick<Comment, 'id'>): Change[] =>
  set(id, { withoutPlace: true, carried: null });

const set = (id: string, fields: Extract<Change, { kind: 'comment'; do: 'set' }>['fields']): Change[] => [
  { do: 'set', kind: 'comment', id, fields },
];
