import './stood-in.css';
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
  // The heading right above says where; those over it, the document's own among them, are the same at comment after comment.
  const last = over.at(-1);
  const where = (
    <>
      {list.stoodIn} <span lang="sv">{last}</span>
    </>
  );
  const title = `${list.stoodIn} ${last}`;
  if (over.length === 1)
    return (
      <p class="quiet-text hint stood-in one-line" title={title}>
        {where}
      </p>
    );
  return (
    <details class="quiet-text hint stood-in">
      <summary>
        <span class="one-line" title={title}>
          {where}
        </span>
      </summary>
      <p lang="sv">{over.join(' › ')}</p>
    </details>
  );
}
