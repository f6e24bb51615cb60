import './overall.css';
import { useSignal } from '@preact/signals';
import { type Comment, stances } from '../../comments/model/comment.ts';
import type { Arende } from '../../comments/model/model.ts';
import type { CommentsState } from '../../extension/state/comments/comments-state.ts';
import { FieldChoice } from '../comment-form/fields/FieldChoice.tsx';
import { commentsWords } from '../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(commentsWords);

/**
 * Where one stands on the whole, and why in a few sentences: it belongs to the ärende and stands first in the answer. What is shown
 * is what is kept, wherever it was written, but for what is being typed.
 */
export function Overall({ arende, commentsState }: { arende: Arende; commentsState: CommentsState }) {
  const words = useWords();
  const typed = useSignal<string | undefined>(undefined);
  const savedAt = useSignal('');
  const { id, stance, summary = '' } = arende;
  const set = async (fields: { stance: NonNullable<Comment['assessing']> | null } | { summary: string | null }) => {
    savedAt.value = '';
    if (await commentsState.change([{ do: 'set', kind: 'arende', id, fields }]))
      savedAt.value = new Date().toISOString();
    return savedAt.value !== '';
  };
  const saveSummary = async (text: string) => {
    if ((await set({ summary: text.trim() || null })) && typed.value === text) typed.value = undefined;
  };
  return (
    <details class="overall">
      <summary>
        {words.overall.title}
        {stance && (
          <span class="count" lang="sv">
            {stance}
          </span>
        )}
        {summary && (
          <span class="overall-summary quiet-text" lang="sv">
            {summary}
          </span>
        )}
      </summary>
      <p class="quiet-text hint">{words.overall.what}</p>
      <FieldChoice
        name={words.overall.stance}
        value={stance ?? ''}
        choices={stances}
        none={words.form.none}
        choose={(chosen) => void set({ stance: (chosen || null) as NonNullable<Comment['assessing']> | null })}
      />
      <label class="labelled">
        <span>{words.overall.summary}</span>
        <textarea
          rows={4}
          lang="sv"
          value={typed.value ?? summary}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
            savedAt.value = '';
          }}
          onChange={({ currentTarget }) => void saveSummary(currentTarget.value)}
        />
      </label>
      <p role="status" class="quiet-text hint">
        {savedAt.value && words.form.saved(savedAt.value)}
      </p>
    </details>
  );
}
