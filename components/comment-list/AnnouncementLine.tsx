import type { ReadonlySignal } from '@preact/signals';
import type { CommentsState } from '../../extension/state/comments/comments-state.ts';
import { commentsWords } from '../i18n/tables/comments.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { usePutAway } from '../ui/use-put-away.tsx';

const useWords = wordsFrom(commentsWords);

interface Props {
  commentsState: CommentsState;
  undoable: ReadonlySignal<{ undo?: string; redo?: string }>;
}

/** What has just been done, also for who hears the page, and the way back from it. */
export function AnnouncementLine({ commentsState, undoable }: Props) {
  const { form, list } = useWords();
  const { value: told } = commentsState.announcement;
  const { line, button } = usePutAway<HTMLDivElement>(() => {
    commentsState.announcement.value = undefined;
  });
  const sentence = () => {
    switch (told?.is) {
      case 'saved':
        return (
          <>
            {form.saved(told.at)}
            {/* For those who write by the keys; the line has no room for more words beside the way through the list. */}
            {told.fromDocument && <span class="unseen"> {form.toDocument}</span>}
          </>
        );
      case 'saved-before':
        return form.savedBefore;
      case 'removed':
        return list.removed(told.count);
      case 'changed':
        return list.changed(told.count);
      case 'undone':
        return list.undone(told.what);
      case 'redone':
        return list.redone(told.what);
      default:
        return '';
    }
  };
  const way = told?.is === 'undone' ? 'redo' : 'undo';
  const name = told && undoable.value[way];
  return (
    <div {...line} class="told">
      <p role="status">{sentence()}</p>
      {name !== undefined && (
        <button
          type="button"
          class="quiet-button"
          aria-label={name}
          title={name}
          onClick={() => void commentsState.step(way)}
        >
          {list[way === 'undo' ? 'undoShort' : 'redoShort']}
        </button>
      )}
      {told && button}
    </div>
  );
}
