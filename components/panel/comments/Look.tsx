import type { Comment, Target } from '../../../annotations/comment.ts';
import { quoteBefore, quoteOf } from '../../../annotations/quote.ts';
import type { PlacedComment } from '../../../messaging.ts';
import { accepted, keptWithoutPlace, movedTo } from '../../../storage/look-at.ts';
import { Carried } from './Carried.tsx';
import type { CommentWork } from './comment-work.ts';

interface Props {
  comment: Comment;
  placed: PlacedComment | undefined;
  state: 'moved' | 'changed' | 'lost';
  selection: Target | undefined;
  work: CommentWork;
}

/** A comment that needs the reviewer's eye, with what one can decide of it. */
export function Look({ comment, placed, state, selection, work }: Props) {
  const { target, carried } = comment;
  const words = target.type === 'section' ? target.path.at(-1) : quoteOf(comment) || undefined;
  const candidates = placed?.candidates ?? [];
  return (
    <Carried
      state={state}
      target={target}
      before={quoteBefore(comment) ?? words}
      now={carried ? words : placed?.words}
      candidates={candidates}
      selection={selection}
      accept={() => void work.change(accepted(comment, carried ? undefined : placed?.target))}
      move={(to) => void work.change(movedTo(comment, to))}
      withoutPlace={() => void work.change(keptWithoutPlace(comment))}
      show={(candidate) => work.tab.showComment(comment.id, candidate)}
      choose={(candidate) => {
        const to = candidates[candidate]?.target;
        if (to) void work.change(movedTo(comment, to));
      }}
    />
  );
}
