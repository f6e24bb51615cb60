import { useWords } from '../../words/context.ts';
import type { CommentWork } from './comment-work.ts';
import { isFormDraft } from './form-fields.ts';

/** What was begun and not saved, to go on with. */
export function DraftLine({ work }: { work: CommentWork }) {
  const { form, list } = useWords();
  const draft = work.stored.value?.draft;
  if (!draft || !isFormDraft(draft.content)) return null;
  const { comment, reason, proposal } = draft.content.fields;
  return (
    <div class="draft-line">
      <p>
        <span class="quiet-text">{form.draft(draft.at)}:</span>{' '}
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
