import type { Comment } from '../../model/comment.ts';
import type { EntryPlace } from './places/place.ts';
import type { VoiceSender } from './sender.ts';

/** A comment with all that a list may say of it. */
export interface Entry {
  /** In the list, from 1. */
  number: number;
  comment: Comment;
  /** Who says it, where that isn't the remissinstans that answers. */
  from?: VoiceSender;
  place: EntryPlace;
  /** The names of its concepts. */
  concepts: readonly string[];
}
