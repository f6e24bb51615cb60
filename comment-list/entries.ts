import type { Comment } from '../annotations/comment.ts';
import { isHighlight } from '../annotations/new-comment.ts';
import { isDeleted } from '../annotations/record.ts';
import { type ConceptNames, conceptNames } from './concept-names.ts';
import type { Entry } from './entry.ts';
import type { ListSource } from './list.ts';
import { inOrder, type Order } from './order.ts';
import { placing } from './place.ts';

export interface Choice {
  /** Drafts as well as what is done. */
  drafts?: boolean;
  order?: Order;
}

/**
 * The comments that may go out: neither internal nor deleted, done unless drafts are asked for, and with something said. Of
 * a comment and its copy in a newer edition, the copy.
 */
export function chosenOf(comments: readonly Comment[], { drafts = false }: Choice = {}): Comment[] {
  const editions = new Map(comments.map(({ id, edition }) => [id, edition]));
  const replaced = new Set(
    comments.flatMap((comment) => {
      const { derivedFrom, edition } = comment;
      if (derivedFrom === undefined || isDeleted(comment)) return [];
      return editions.get(derivedFrom) === edition ? [] : [derivedFrom];
    }),
  );
  return comments.filter(
    (comment) =>
      !comment.internal &&
      !isDeleted(comment) &&
      (drafts || comment.status === 'klar') &&
      !isHighlight(comment) &&
      !replaced.has(comment.id),
  );
}

export function entriesOf(source: ListSource, choice: Choice = {}): Entry[] {
  return inOrder(unordered(source, chosenOf(source.comments, choice)), choice.order ?? 'place').map((entry, i) => ({
    ...entry,
    number: i + 1,
  }));
}

/** Every comment as it would stand in a list, whether it may go out or not: to compare with what comes back. */
export const everyEntry = (source: ListSource): Entry[] =>
  unordered(source, source.comments).map((entry) => ({ ...entry, number: 0 }));

function unordered(source: ListSource, comments: readonly Comment[]): Omit<Entry, 'number'>[] {
  const placeOf = placing(source);
  const names: ConceptNames = conceptNames(source.concepts);
  return comments.map((comment) => ({
    comment,
    place: placeOf(comment),
    concepts: (comment.identifying ?? []).map(names.nameOf),
  }));
}
