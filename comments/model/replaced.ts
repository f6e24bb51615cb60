import type { Comment } from './comment.ts';
import { isDeleted } from './record.ts';

/**
 * The comments that a copy in another edition stands for. Both are kept, and whoever counts or lists what has been said counts it
 * once.
 */
export const replacedIn = (comments: readonly Comment[]): ReadonlySet<string> => new Set(copiesIn(comments).keys());

/** The same comments, each with the id of the last copy that stands for it. */
export function standsForIn(comments: readonly Comment[]): ReadonlyMap<string, string> {
  const copies = copiesIn(comments);
  const lastOf = (id: string): string => {
    const seen = new Set<string>();
    let last = id;
    // Records from elsewhere may have been derived from each other in a ring.
    for (let next = copies.get(id); next !== undefined && !seen.has(next); next = copies.get(next)) {
      seen.add(next);
      last = next;
    }
    return last;
  };
  return new Map([...copies.keys()].map((id) => [id, lastOf(id)]));
}

function copiesIn(comments: readonly Comment[]): Map<string, string> {
  const editions = new Map(comments.map(({ id, edition }) => [id, edition]));
  return new Map(
    comments.flatMap((comment) => {
      const { id, derivedFrom, edition } = comment;
      if (derivedFrom === undefined || isDeleted(comment)) return [];
      return editions.get(derivedFrom) === edition ? [] : [[derivedFrom, id] as const];
    }),
  );
}
