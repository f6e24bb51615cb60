import './draft-line.css';
import type { CommentsState } from '../../extension/state/comments/comments-state.ts';
import { commentsWords } from '../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(commentsWords);

/** The unsaved draft, to continue. */
export function DraftLine({ commentsState }: { commentsState: CommentsState }) {
  const { form, list } = useWords();
  const { kept } = commentsState.form;
  if (!kept) return null;
  const { comment, reason, proposal } = kept.form.fields;
  return (
    <div class="draft-line">
      <p>
        <span class="quiet-text">{form.draft(kept.at)}:</span>{' '}
        <span lang="sv">{(comment || reason || proposal || '').slice(0, 120) || list.proposal}</span>
      </p>
      <button type="button" onClick={() => commentsState.form.resume()}>
        {form.resume}
      </button>
      <button type="button" class="quiet-button" onClick={() => void commentsState.form.discard()}>
        {form.discard}
      </button>
    </div>
  );
}
