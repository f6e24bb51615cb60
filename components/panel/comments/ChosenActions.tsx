import { useSignal } from '@preact/signals';
import type { Comment } from '../../../annotations/comment.ts';
import { useWords } from '../../words/context.ts';
import type { CommentWork } from './comment-work.ts';

interface Props {
  chosen: readonly Comment[];
  work: CommentWork;
  chooseAll(): void;
  stop(): void;
}

/** What can be done with several comments at once, each as one step to undo. */
export function ChosenActions({ chosen, work, chooseAll, stop }: Props) {
  const words = useWords();
  const label = useSignal('');
  const set = (fields: (comment: Comment) => Partial<Pick<Comment, 'status' | 'internal' | 'tagging'>>) =>
    void work.change(
      chosen.map((comment) => ({ do: 'set', kind: 'comment', id: comment.id, fields: fields(comment) })),
    );
  const none = chosen.length === 0;
  const areInternal = !none && chosen.every(({ internal }) => internal);
  return (
    <div class="chosen-actions">
      <p role="status">{words.list.chosen(chosen.length)}</p>
      <button type="button" onClick={chooseAll}>
        {words.list.chooseAll}
      </button>
      <button type="button" disabled={none} onClick={() => set(() => ({ status: 'klar' }))}>
        {words.list.markDone}
      </button>
      <button type="button" disabled={none} onClick={() => set(() => ({ status: 'utkast' }))}>
        {words.list.markDraft}
      </button>
      <button type="button" disabled={none} onClick={() => set(() => ({ internal: !areInternal }))}>
        {areInternal ? words.list.markShared : words.list.markInternal}
      </button>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const added = label.value.trim();
          if (added) set(({ tagging = [] }) => ({ tagging: [...new Set([...tagging, added])] }));
          label.value = '';
        }}
      >
        <input
          type="text"
          lang="sv"
          aria-label={words.list.addLabel}
          placeholder={words.list.addLabel}
          value={label.value}
          onInput={({ currentTarget }) => (label.value = currentTarget.value)}
        />
        <button type="submit" disabled={none}>
          {words.list.add}
        </button>
      </form>
      <button type="button" disabled={none} onClick={() => void work.remove(chosen.map(({ id }) => id))}>
        {words.list.remove}
      </button>
      <button type="button" class="quiet-button" onClick={stop}>
        {words.list.stopChoosing}
      </button>
    </div>
  );
}
