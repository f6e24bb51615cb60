import { type Comment, purposes } from './comment.ts';
import { isDeleted, isSameValue } from './record.ts';
import { stampOf } from './stamp.ts';

/**
 * The comments that a copy in another edition stands for. Both are kept, and whoever counts or lists what has been said counts it
 * once.
 */
export const replacedIn = (comments: readonly Comment[]): ReadonlySet<string> => new Set(standsForIn(comments).keys());

/**
 * The same comments, each with the id of the last copy that stands for it. Where two editions were made versions of the same earlier one,
 * its comments have a copy in both: the one made last stands for the other, unless somebody has written something else in that.
 */
export function standsForIn(comments: readonly Comment[]): ReadonlyMap<string, string> {
  const copies = copiesIn(comments);
  const standsFor = new Map<string, string>();
  const copied = new Set([...copies.values()].flatMap((of) => of.map(({ id }) => id)));
  const roots = comments.filter(({ id }) => copies.has(id) && !copied.has(id));
  // Records from elsewhere may have been derived from each other in a ring, which has no beginning.
  for (const root of [...roots, ...comments.filter(({ id }) => copies.has(id))]) {
    if (standsFor.has(root.id)) continue;
    const { all, last: ends } = below(root, copies);
    const last = ends.reduce((one, other) => (madeAt(other) > madeAt(one) ? other : one), ends[0] ?? root);
    for (const one of all) {
      const isEnd = ends.includes(one);
      if (one !== last && (!isEnd || saysNoMore(one, root) || saysNoMore(one, last))) standsFor.set(one.id, last.id);
    }
  }
  return standsFor;
}

/** A comment with all that was made from it, and those of them that nothing was made from. */
function below(root: Comment, copies: ReadonlyMap<string, Comment[]>): { all: Comment[]; last: Comment[] } {
  const all = new Set([root]);
  // A set is gone through with what is added meanwhile.
  for (const one of all) for (const copy of copies.get(one.id) ?? []) all.add(copy);
  const last = [...all].filter(({ id }) => !copies.has(id));
  return { all: [...all], last };
}

const madeAt = ({ stamps }: Comment): string => stampOf(stamps, 'derivedFrom')?.created ?? '';

/** Where it is, whose and how far it has come are other things than what is said. */
const saysNoMore = (one: Comment, other: Comment): boolean =>
  purposes.every((name) => one[name] === undefined || isSameValue(one[name], other[name]));

/** Comment → what was made from it in other editions. */
function copiesIn(comments: readonly Comment[]): Map<string, Comment[]> {
  const editions = new Map(comments.map(({ id, edition }) => [id, edition]));
  const copies = new Map<string, Comment[]>();
  for (const comment of comments) {
    const { derivedFrom, edition } = comment;
    if (derivedFrom === undefined || isDeleted(comment) || editions.get(derivedFrom) === edition) continue;
    copies.set(derivedFrom, [...(copies.get(derivedFrom) ?? []), comment]);
  }
  return copies;
}
