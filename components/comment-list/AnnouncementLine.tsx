import type { ReadonlySignal } from '@preact/signals';
import type { Announcement } from '../../extension/state/comments/announcement.ts';
import type { CommentsState } from '../../extension/state/comments/comments-state.ts';
import { commentsWords } from '../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { usePutAway } from '../ui/use-put-away.tsx';

const useWords = wordsFrom(commentsWords);

interface Props {
  commentsState: CommentsState;
  undoable: ReadonlySignal<{ undo?: string; redo?: string }>;
}

/** What has just been done, for who hears the page: it is there all the time, wherever the line stands. */
export function HeardAnnouncement({ commentsState }: Pick<Props, 'commentsState'>) {
  const words = useWords();
  const { value: told } = commentsState.announcement;
  return (
    <p role="status" class="unseen">
      {sentenceOf(told, words)}
      {/* For those who write by the keys; the line has no room for more words beside the way through the list. */}
      {told?.is === 'saved' && told.fromDocument && ` ${words.form.toDocument}`}
    </p>
  );
}

/** What has just been done, and the way back from it. */
export function AnnouncementLine({ commentsState, undoable }: Props) {
  const words = useWords();
  const { list } = words;
  const { value: told } = commentsState.announcement;
  const { line, button } = usePutAway<HTMLDivElement>(() => {
    commentsState.announcement.value = undefined;
  });
  const way = told?.is === 'undone' ? 'redo' : 'undo';
  const name = told && undoable.value[way];
  return (
    <div {...line} class="told">
      <p>{sentenceOf(told, words)}</p>
      <div class="told-ways">
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
    </div>
  );
}

function sentenceOf(told: Announcement | undefined, { form, list }: ReturnType<typeof useWords>): string {
  switch (told?.is) {
    case 'saved':
      return form.saved(told.at);
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
}
