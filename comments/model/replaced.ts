import type { Comment } from './comment.ts';
import { isDeleted } from './record.ts';

/**
 * The comments that a copy in another edition stands for. Both are kept, and whoever counts or lists what has been said counts it
 * once.
 */
export function replacedIn(comments: readonly Comment[]): ReadonlySet<string> {
  const editions = new Map(comments.map(({ id, edition }) => [id, edition]));
  return new Set(
    comments.flatMap((comment) => {
      const { derivedFrom, edition } = comment;
      if (derivedFrom === undefined || isDeleted(comment)) return [];
      return editions.get(derivedFrom) === edition ? [] : [derivedFrom];
    }),
  );
}
