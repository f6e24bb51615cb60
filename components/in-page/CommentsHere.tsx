import type { Comment } from '../../comments/model/comment.ts';
import { isHighlight } from '../../comments/model/new-comment.ts';
import { cardWords } from '../i18n/tables/reading/card.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { RowBoundary } from '../ui/RowBoundary.tsx';

const useWords = wordsFrom(cardWords, commonWords);

/** How much of a comment the card shows, in UTF-16 units: the rest is in the panel. */
const shown = 160;

/** The comments on the words that are pointed at, each to be opened in the panel. */
export function CommentsHere({ comments, open }: { comments: readonly Comment[]; open(comment: string): void }) {
  const words = useWords();
  return (
    <div class="comments-here">
      <p class="quiet-text">{words.commentsHere(comments.length)}</p>
      <ul>
        {comments.map((comment) => (
          <RowBoundary key={comment.id} of={comment}>
            {() => (
              <li>
                <button type="button" onClick={() => open(comment.id)}>
                  {isHighlight(comment) ? words.highlighted : inShort(comment)}
                  {comment.assessing && <span class="quiet-text"> ({comment.assessing})</span>}
                </button>
              </li>
            )}
          </RowBoundary>
        ))}
      </ul>
    </div>
  );
}

function inShort({ commenting, describing, editing, assessing }: Comment): string {
  const text = commenting ?? describing ?? editing ?? assessing ?? '';
  return text.length > shown ? `${text.slice(0, shown).trimEnd()} …` : text;
}
