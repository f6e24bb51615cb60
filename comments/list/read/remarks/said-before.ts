import { isAnonymous } from '../../../model/came-with.ts';
import type { Comment, Target } from '../../../model/comment.ts';
import { quoteOf } from '../../../model/target/quote.ts';
import { comparable } from '../../../text/comparable-text.ts';
import type { Entry } from '../../entries/entry.ts';
import { placeKey } from '../already-there.ts';
import type { NotedRemark } from './remark-notes.ts';
import { saidAndReplies } from './replies-below.ts';
import { moveSentence, saidIn } from './said-in.ts';
import { holdsEither } from './sent-edits.ts';

interface Asked {
  noted: NotedRemark;
  quote: string;
  target: Target;
}

/**
 * Comments by their words alone, without the replies below them. Of a file whose names or times have been taken out, or are others than
 * before, nothing else tells what was taken in already.
 */
export class SaidBefore {
  private readonly whole: ReadonlyMap<string, Entry[]>;
  /** Comments with a change of their author's, which a file without names has apart: by what each says. */
  private readonly joint: ReadonlyMap<string, Comment[]>;
  private readonly namesOf: (entry: Entry) => ReadonlySet<string>;

  constructor(entries: readonly Entry[], namesOf: (entry: Entry) => ReadonlySet<string>) {
    this.namesOf = namesOf;
    this.whole = Map.groupBy(entries, ({ comment }) => keyOf(saidOf(comment), comment.editing, comment.target));
    const halves = entries.flatMap(({ comment }) => halvesOf(comment).map((key) => ({ key, comment })));
    this.joint = new Map(
      [...Map.groupBy(halves, ({ key }) => key)].map(([key, some]) => [key, some.map(({ comment }) => comment)]),
    );
  }

  /** @param isFree may it be that comment? */
  find({ noted, target }: Asked, isFree: (entry: Entry) => boolean): Entry | undefined {
    const { author, editing } = noted;
    const isBy = (entry: Entry) => isAnonymous(author) || this.namesOf(entry).has(author.trim());
    const alike = this.whole.get(keyOf(saidIn(noted), editing, target)) ?? [];
    return alike.find((entry) => isFree(entry) && isBy(entry));
  }

  /** One of which this is only the comment, or only the change. */
  findJoint(
    { noted, quote }: Asked,
    isFree: (comment: Comment, half: string) => boolean,
  ): { comment: Comment; half: string } | undefined {
    if (!isAnonymous(noted.author)) return undefined;
    const half = halfOf(noted, quote);
    const words = comparable(quote).text;
    const holds = (comment: Comment) => holdsEither(comparable(quoteOf(comment)).text, words);
    const comment = this.joint.get(half)?.find((one) => holds(one) && isFree(one, half));
    return comment && { comment, half };
  }
}

const saidOf = (comment: Comment): string => saidAndReplies(comment).said;

const keyOf = (said: string, editing: string | undefined, target: Target): string =>
  JSON.stringify([comparable(said).text, editing ?? null, placeKey(target)]);

/** What a comment that holds a change would be as a comment alone, and as the change alone. */
function halvesOf(comment: Comment): string[] {
  const [said, moved] = withoutMove(saidOf(comment));
  if (said === '' || (moved === '' && comment.editing === undefined)) return [];
  return [
    commentKey(said),
    ...(comment.editing === undefined ? [] : [changeKey(quoteOf(comment), comment.editing)]),
    ...(moved === '' ? [] : [moveKey(moved)]),
  ];
}

function halfOf({ text, editing, movedBehind }: NotedRemark, quote: string): string {
  if (text.trim() !== '') return commentKey(text);
  return movedBehind === undefined ? changeKey(quote, editing ?? '') : moveKey(moveSentence(movedBehind));
}

const commentKey = (said: string) => `comment\n${comparable(said).text}`;
const moveKey = (sentence: string) => `move\n${comparable(sentence).text}`;

/** What differs alone: how many of the words beside it are told with it depends on the comment. */
function changeKey(quote: string, editing: string): string {
  const [before, after] = [comparable(quote).text, comparable(editing).text];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return `change\n${before.slice(start, before.length - end)}\n${after.slice(start, after.length - end)}`;
}

function withoutMove(said: string): [said: string, moved: string] {
  const [last = '', ...others] = said.split('\n\n').toReversed();
  return last.startsWith('Flytta orden ') ? [others.toReversed().join('\n\n'), last] : [said, ''];
}
