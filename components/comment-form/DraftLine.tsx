import './draft-line.css';
import type { Comment } from '../../comments/model/comment.ts';
import { quoteOf } from '../../comments/model/target/quote.ts';
import { nameOf } from '../../extension/state/comments/comment-list.ts';
import type { CommentsState } from '../../extension/state/comments/comments-state.ts';
import { commentsWords } from '../i18n/tables/reading/comments.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { cutShort } from '../ui/cut-short.ts';

const useWords = wordsFrom(commentsWords, commonWords);

/** What has been written and not saved, to continue: a new comment, or changes of one that is there. */
export function DraftLine({ commentsState }: { commentsState: CommentsState }) {
  const words = useWords();
  const { form, list } = words;
  const { kept } = commentsState.form;
  if (!kept) return null;
  const { editing } = kept.form;
  const { comment, reason, proposal } = kept.form.fields;
  return (
    <div class="draft-line">
      <p>
        <span class="quiet-text">
          {editing === undefined
            ? form.draft(kept.at)
            : changeOf(
                commentsState.comments.value.find(({ id }) => id === editing),
                words,
              )}
          :
        </span>{' '}
        <span lang="sv">{(comment || reason || proposal || '').slice(0, 120) || list.proposal}</span>
      </p>
      <button type="button" onClick={() => commentsState.form.resume()}>
        {form.resume}
      </button>
      <button type="button" class="quiet-button" onClick={() => void commentsState.form.discard()}>
        {editing === undefined ? form.discard : form.discardChanges}
      </button>
    </div>
  );
}

/** Of which comment it is a change: it is known by the words that it is on, or else by its own. */
function changeOf(comment: Comment | undefined, { form, highlighted }: ReturnType<typeof useWords>): string {
  if (!comment) return form.changeOfGone;
  const quote = quoteOf(comment);
  return quote ? form.changeOn(cutShort(quote, 40)) : form.changeOf(nameOf(comment, highlighted));
}
