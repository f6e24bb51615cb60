import { useSignal } from '@preact/signals';
import { type Comment, stances } from '../../../annotations/comment.ts';
import type { Arende } from '../../../annotations/model.ts';
import { useWords } from '../../words/context.ts';
import type { CommentWork } from './comment-work.ts';
import { FieldChoice } from './FieldChoice.tsx';

/**
 * Where one stands on the whole, and why in a few sentences: it belongs to the ärende and stands first in the answer. What is shown
 * is what is kept, wherever it was written, but for what is being typed.
 */
export function Overall({ arende, work }: { arende: Arende; work: CommentWork }) {
  const words = useWords();
  const typed = useSignal<string | undefined>(undefined);
  const savedAt = useSignal('');
  const { id, stance, summary = '' } = arende;
  const set = async (fields: { stance: NonNullable<Comment['assessing']> | null } | { summary: string | null }) => {
    savedAt.value = '';
    if (await work.change([{ do: 'set', kind: 'arende', id, fields }])) savedAt.value = new Date().toISOString();
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
      <label class="field">
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
