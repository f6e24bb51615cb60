import { useWords } from '../../words/context.ts';
import type { CommentWork } from './comment-work.ts';

/** Back and forth in what has been done to the document's comments, with words that say what. */
export function UndoButtons({ work }: { work: CommentWork }) {
  const { list } = useWords();
  const { undo, redo } = work.stored.value?.undoable ?? {};
  if (!undo && !redo) return null;
  return (
    <div class="undo-buttons">
      {undo && (
        <button type="button" class="quiet-button" onClick={() => void work.step('undo')}>
          {list.undo(undo)}
        </button>
      )}
      {redo && (
        <button type="button" class="quiet-button" onClick={() => void work.step('redo')}>
          {list.redo(redo)}
        </button>
      )}
    </div>
  );
}
