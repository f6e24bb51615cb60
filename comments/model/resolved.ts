import type { Comment } from './comment.ts';

/** What a comment carries that was resolved in the Word file that it came in: it has been dealt with there. */
export const resolvedLabel = 'Löst';

export const isResolved = ({ tagging = [] }: Pick<Comment, 'tagging'>): boolean => tagging.includes(resolvedLabel);

/** Without the label, where something else says it. */
export function withoutResolved<C extends Pick<Comment, 'tagging'>>(comment: C): C {
  const { tagging = [], ...rest } = comment;
  const others = tagging.filter((label) => label !== resolvedLabel);
  return (others.length > 0 ? { ...rest, tagging: others } : rest) as C;
}
