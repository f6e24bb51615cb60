import { useWords } from '../../words/context.ts';
import type { CommentWork } from './comment-work.ts';

/** What was begun and not saved, to go on with. */
export function DraftLine({ work }: { work: CommentWork }) {
  const { form, list } = useWords();
  const { kept } = work;
  if (!kept) return null;
  const { comment, reason, proposal } = kept.form.fields;
  return (
    <div class="draft-line">
      <p>
        <span class="quiet-text">{form.draft(kept.at)}:</span>{' '}
        <span lang="sv">{(comment || reason || proposal || '').slice(0, 120) || list.proposal}</span>
      </p>
      <button type="button" onClick={() => work.resume()}>
        {form.resume}
      </button>
      <button type="button" class="quiet-button" onClick={() => void work.discard()}>
        {form.discard}
      </button>
    </div>
  );
}
