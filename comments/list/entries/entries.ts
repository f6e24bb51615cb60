import type { Comment } from '../../model/comment.ts';
import { isHighlight } from '../../model/new-comment.ts';
import { isDeleted } from '../../model/record.ts';
import { replacedIn } from '../../model/replaced.ts';
import { isResolved } from '../../model/resolved.ts';
import type { ListSource } from '../list.ts';
import { sourceWithoutReplies } from '../read/remarks/replies-below.ts';
import { type ConceptNames, conceptNames } from './concept-names.ts';
import type { Entry } from './entry.ts';
import { type Order, sortedEntries } from './order.ts';
import { placing } from './places/place.ts';
import { type SenderOf, sendersOf } from './sender.ts';

export interface EntryChoice {
  /** Drafts as well as what is done. */
  drafts?: boolean;
  /** Only what the remissinstans that answers says itself. */
  own?: boolean;
  /** What our own members say against that, as a reservation; if nothing is said, they go along as others do. */
  reservations?: boolean;
  /** What was resolved in a Word file; unless it is left out it goes along. */
  resolved?: boolean;
  /** What was replied to them in a Word file: others' words, each under its name. */
  replies?: boolean;
  order?: Order;
}

/**
 * The comments that may leave the organisation: not internal, not deleted, not empty, and done unless drafts are asked for. Of
 * a comment and its copy in a newer edition, the copy.
 */
export function chosenOf(comments: readonly Comment[], choice: EntryChoice = {}, senderOf?: SenderOf): Comment[] {
  const reasonOf = leavingOut(comments, choice, senderOf);
  return comments.filter((comment) => reasonOf(comment) === undefined);
}

/** Why a comment is left out; of several reasons the first. `others`: it is somebody else's. */
export type LeftOut = Record<'internal' | 'highlight' | 'draft' | 'resolved' | 'reservations' | 'others', number>;

/** How many comments are left out, and why. Those that have been deleted aren't counted, nor those that a copy in another edition stands for. */
export function leftOutOf(comments: readonly Comment[], choice: EntryChoice = {}, senderOf?: SenderOf): LeftOut {
  const reasonOf = leavingOut(comments, choice, senderOf);
  const counts: LeftOut = { internal: 0, highlight: 0, draft: 0, resolved: 0, reservations: 0, others: 0 };
  for (const comment of comments) {
    const reason = reasonOf(comment);
    if (reason !== undefined && reason !== 'gone') counts[reason]++;
  }
  return counts;
}

function leavingOut(
  comments: readonly Comment[],
  { drafts = false, own = false, reservations = !own, resolved = true }: EntryChoice,
  senderOf: SenderOf = () => undefined,
) {
  const replaced = replacedIn(comments);
  return (comment: Comment): keyof LeftOut | 'gone' | undefined => {
    if (isDeleted(comment) || replaced.has(comment.id)) return 'gone';
    if (comment.internal) return 'internal';
    if (isHighlight(comment)) return 'highlight';
    if (!drafts && comment.status !== 'klar') return 'draft';
    if (!resolved && isResolved(comment)) return 'resolved';
    const sender = senderOf(comment);
    if (sender?.member) return reservations ? undefined : 'reservations';
    return own && sender ? 'others' : undefined;
  };
}

export function entriesOf(given: ListSource, choice: EntryChoice = {}): Entry[] {
  const source = choice.replies ? given : sourceWithoutReplies(given);
  const chosen = chosenOf(source.comments, choice, sendersOf(source));
  return sortedEntries(unordered(source, chosen), choice.order ?? 'place').map((entry, i) => ({
    ...entry,
    number: i + 1,
  }));
}

/** Every comment as it would stand in a list, whether it may go out or not: to compare with what comes back. */
export const everyEntry = (source: ListSource): Entry[] =>
  unordered(source, source.comments).map((entry) => ({ ...entry, number: 0 }));

function unordered(source: ListSource, comments: readonly Comment[]): Omit<Entry, 'number'>[] {
  const placeOf = placing(source);
  const senderOf = sendersOf(source);
  const names: ConceptNames = conceptNames(source.concepts);
  return comments.map((comment) => {
    const from = senderOf(comment);
    return {
      comment,
      ...(from && { from }),
      place: placeOf(comment),
      concepts: (comment.identifying ?? []).map(names.nameOf),
    };
  });
}
