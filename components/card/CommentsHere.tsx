import type { Comment } from '../../annotations/comment.ts';
import { isHighlight } from '../../annotations/new-comment.ts';
import { useWords } from '../words/context.ts';

/** How much of a comment the card shows, in UTF-16 units: the rest is in the panel. */
const shown = 160;

/** The comments on the words that are pointed at, each to be opened in the panel. */
export function CommentsHere({ comments, open }: { comments: readonly Comment[]; open(comment: string): void }) {
  const words = useWords();
  return (
    <div class="comments-here">
      <p class="quiet">{words.commentsHere(comments.length)}</p>
      <ul>
        {comments.map((comment) => (
          <li key={comment.id}>
            <button type="button" onClick={() => open(comment.id)}>
              {isHighlight(comment) ? words.highlighted : inShort(comment)}
              {comment.assessing && <span class="quiet"> ({comment.assessing})</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function inShort({ commenting, describing, editing, assessing }: Comment): string {
  const text = commenting ?? describing ?? editing ?? assessing ?? '';
  return text.length > shown ? `${text.slice(0, shown).trimEnd()} …` : text;
}
