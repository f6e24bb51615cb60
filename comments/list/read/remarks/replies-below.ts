import type { Comment } from '../../../model/comment.ts';
import { others, timeOf } from '../../../model/stamp.ts';
import type { ListSource } from '../../list.ts';
import { isTakenIn } from './remark-ids.ts';
import { withoutReplies } from './replies.ts';

type Said = Pick<Comment, 'id' | 'commenting' | 'created' | 'derivedFrom' | 'stamps'>;

/** What a comment says, and the replies below it, which only a file brings: what looks like one is its author's own elsewhere. */
export function saidAndReplies(comment: Said): { said: string; replies: string[] } {
  const { commenting = '' } = comment;
  return mayHaveReplies(comment) ? withoutReplies(commenting) : { said: commenting, replies: [] };
}

/** What was written here and never changed since has taken nothing in. Of a copy for another edition it isn't known what was before it. */
function mayHaveReplies({ id, created, derivedFrom, stamps }: Said): boolean {
  if (isTakenIn(id) || derivedFrom !== undefined || Object.hasOwn(stamps, 'commenting')) return true;
  const whole = stamps[others];
  return !whole || ![whole.created, timeOf(whole.modified)].every((time) => isSoonAfter(created, time));
}

/** In milliseconds: a comment is stamped when the database has it, a little after it was made. */
const soon = 60_000;
const isSoonAfter = (one: string, other: string) => Math.abs(Date.parse(other) - Date.parse(one)) <= soon;

/**
 * The source for an answer in our name, where what others have replied would be read as our words. A comment that is nothing but replies
 * says nothing there.
 */
export function sourceWithoutReplies<S extends Pick<ListSource, 'comments'>>(source: S): S {
  const comments = source.comments.map((comment) => {
    const { commenting, ...rest } = comment;
    if (commenting === undefined || repliesIn(comment) === 0) return comment;
    const { said } = saidAndReplies(comment);
    return said.trim() === '' ? rest : { ...rest, commenting: said };
  });
  return { ...source, comments };
}

/** How many replies stand below what a comment says. */
export const repliesIn = (comment: Said): number => saidAndReplies(comment).replies.length;
