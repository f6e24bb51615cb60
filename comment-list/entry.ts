import type { Comment } from '../annotations/comment.ts';
import type { Place } from './place.ts';
import type { Sender } from './sender.ts';

/** A comment with all that a list may say of it. */
export interface Entry {
  /** In the list, from 1. */
  number: number;
  comment: Comment;
  /** Who says it, where that isn't the remissinstans that answers. */
  from?: Sender;
  place: Place;
  /** The names of its concepts. */
  concepts: readonly string[];
}
