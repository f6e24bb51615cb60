import { useSignal } from '@preact/signals';
import { type Comment, stances } from '../../../annotations/comment.ts';
import type { Arende } from '../../../annotations/model.ts';
import { useWords } from '../../words/context.ts';
import type { CommentWork } from './comment-work.ts';
import { FieldChoice } from './FieldChoice.tsx';

/** Where one stands on the whole, and why in a few sentences: it belongs to the ärende and stands first in the answer. */
export function Overall({ arende, work }: { arende: Arende; work: CommentWork }) {
  const words = useWords();
  const summary = useSignal(arende.summary ?? '');
  const isSaved = useSignal(false);
  const { id } = arende;
  const set = async (fields: { stance: NonNullable<Comment['assessing']> | null } | { summary: string | null }) => {
    isSaved.value = await work.change([{ do: 'set', kind: 'arende', id, fields }]);
  };
  return (
    <details class="overall">
      <summary>
        {words.overall.title}
        {arende.stance && (
          <span class="count" lang="sv">
            {arende.stance}
          </span>
        )}
      </summary>
      <p class="quiet-text hint">{words.overall.what}</p>
      <FieldChoice
        name={words.overall.stance}
        value={arende.stance ?? ''}
        choices={stances}
        none={words.form.none}
        choose={(stance) => void set({ stance: (stance || null) as NonNullable<Comment['assessing']> | null })}
      />
      <label class="field">
        <span>{words.overall.summary}</span>
        <textarea
          rows={4}
          lang="sv"
          value={summary.value}
          onInput={({ currentTarget }) => (summary.value = currentTarget.value)}
          onChange={({ currentTarget }) => void set({ summary: currentTarget.value.trim() || null })}
        />
      </label>
      <p role="status" class="quiet-text hint">
        {isSaved.value ? words.overall.saved : ''}
      </p>
    </details>
  );
}
