import type { Comment, Target } from '../../../annotations/comment.ts';
import { quoteBefore, quoteOf } from '../../../annotations/quote.ts';
import type { PlacedComment } from '../../../messaging.ts';
import type { Change } from '../../../storage/command.ts';
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
  const decide = (changes: Change[]) => void work.decide(comment.id, changes);
  return (
    <Carried
      state={state}
      target={target}
      before={quoteBefore(comment) ?? words}
      now={carried ? words : placed?.words}
      candidates={candidates}
      selection={selection}
      accept={() => decide(accepted(comment, carried ? undefined : placed?.target))}
      move={(to) => decide(movedTo(comment, to))}
      withoutPlace={() => decide(keptWithoutPlace(comment))}
      show={(candidate) => work.tab.showComment(comment.id, candidate)}
      choose={(candidate) => {
        const to = candidates[candidate]?.target;
        if (to) decide(movedTo(comment, to));
      }}
    />
  );
}
