import type { Comment, Target } from '../../../comments/model/comment.ts';
import { quoteBefore, quoteOf } from '../../../comments/model/target/quote.ts';
import type { PlacedComment } from '../../../extension/protocol/messaging.ts';
import type { CommentsState } from '../../../extension/state/comments/comments-state.ts';
import type { Change } from '../../../storage/commands/command.ts';
import { acceptPlace, keepWithoutPlace, moveToPlace } from '../../../storage/commands/place-decisions.ts';
import { Carried } from '../../versions/Carried.tsx';

interface Props {
  comment: Comment;
  placed: PlacedComment | undefined;
  state: 'moved' | 'changed' | 'lost';
  selection: Target | undefined;
  commentsState: CommentsState;
}

/** A comment that needs the reviewer's eye, with what one can decide of it. */
export function PlaceReview({ comment, placed, state, selection, commentsState }: Props) {
  const { target, carried } = comment;
  const words = target.type === 'section' ? target.path.at(-1) : quoteOf(comment) || undefined;
  const candidates = placed?.candidates ?? [];
  const decide = (changes: Change[]) => void commentsState.shown.decide(comment.id, changes);
  return (
    <Carried
      state={state}
      absent={placed?.absent}
      target={target}
      mayBeUnread={commentsState.hasUnreadPages.value}
      before={quoteBefore(comment) ?? words}
      now={carried ? words : placed?.words}
      candidates={candidates}
      selection={selection}
      accept={() => decide(acceptPlace(comment, carried ? undefined : placed?.target))}
      move={(to) => decide(moveToPlace(comment, to))}
      withoutPlace={() => decide(keepWithoutPlace(comment))}
      show={(candidate) => commentsState.tab.showComment(comment.id, candidate)}
      choose={(candidate) => {
        const to = candidates[candidate]?.target;
        if (to) decide(moveToPlace(comment, to));
      }}
    />
  );
}
