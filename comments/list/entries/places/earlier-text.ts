import type { Comment } from '../../../model/comment.ts';
import type { ListSource } from '../../list.ts';
import { inVersion } from '../sentences.ts';

type Source = Pick<ListSource, 'comments' | 'editions'>;

/**
 * In which version the words of a comment stand that aren't in its own any more, as "i den förra versionen"; undefined of those that are.
 * A changed passage still is on what it was, until the reviewer has seen what it has become.
 */
export function earlierTexts({ comments, editions }: Source): (comment: Comment) => string | undefined {
  const byId = new Map(comments.map((one) => [one.id, one]));
  return (comment) => {
    if (!isOnEarlier(comment)) return undefined;
    const seen = new Set<Comment>();
    let origin: Comment | undefined = comment;
    while (origin && isOnEarlier(origin) && !seen.has(origin)) {
      seen.add(origin);
      origin = origin.derivedFrom === undefined ? undefined : byId.get(origin.derivedFrom);
    }
    if (!origin || origin.document !== comment.document) return inVersion();
    const ofDocument = editions.filter(({ document }) => document === comment.document).map(({ id }) => id);
    const at = ofDocument.indexOf(origin.edition);
    const name = editions.find(({ id }) => id === origin.edition)?.name;
    return inVersion({
      ...(name && { name }),
      isLast: at >= 0 && at === ofDocument.indexOf(comment.edition) - 1,
    });
  };
}

function isOnEarlier({ target, carried, withoutPlace }: Comment): boolean {
  if (target.type === 'document') return false;
  if (withoutPlace || carried?.state === 'lost') return true;
  return target.type === 'passage' && carried?.state === 'changed' && carried.quote !== undefined;
}
