import type { Comment } from '../../../comments/model/comment.ts';
import { headingsOver } from '../../../comments/model/target/quote.ts';
import { commentsWords } from '../../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(commentsWords);

/** For a comment without a place: the section that its words stood in when it was written. */
export function StoodIn({ comment }: { comment: Comment }) {
  const { list } = useWords();
  const path = headingsOver(comment);
  // A section's own heading stands above it.
  const over = comment.target.type === 'section' ? path.slice(0, -1) : path;
  if (over.length === 0) return null;
  return (
    <p class="quiet-text hint">
      {list.stoodIn} <span lang="sv">{over.join(' › ')}</span>
    </p>
  );
}
