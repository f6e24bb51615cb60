import './list-foot.css';
import type { ReadonlySignal } from '@preact/signals';
import type { ListedComment } from '../../extension/state/comments/comment-list.ts';
import type { CommentsState } from '../../extension/state/comments/comments-state.ts';
import { commentsWords } from '../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { AnnouncementLine } from './AnnouncementLine.tsx';

const useWords = wordsFrom(commentsWords);

interface Props {
  shown: ReadonlySignal<readonly ListedComment[]>;
  commentsState: CommentsState;
  undoable: ReadonlySignal<{ undo?: string; redo?: string }>;
  /** How far one has come with those that are looked through; undefined while nothing is. */
  looked: string | undefined;
}

/** The row that stays in sight: what has just been done, and the way from one comment to the next. */
export function ListFoot({ shown, commentsState, undoable, looked }: Props) {
  const { list } = useWords();
  const { value: rows } = shown;
  const at = rows.findIndex(({ comment }) => comment.id === commentsState.shown.current.value);
  const walk = (step: 1 | -1) => {
    const next = rows[(at < 0 && step < 0 ? rows.length - 1 : at + step + rows.length) % rows.length];
    commentsState.shown.goTo(next?.comment.id);
  };
  const walks = rows.length > 1;
  return (
    <div class={walks || looked || commentsState.announcement.value ? 'list-foot' : 'list-foot empty-foot'}>
      {looked && <p class="looked">{looked}</p>}
      <AnnouncementLine commentsState={commentsState} undoable={undoable} />
      {walks && (
        // biome-ignore lint/a11y/useSemanticElements: these are no fields
        <div class="list-walk" role="group" aria-label={list.walk}>
          <button type="button" title={list.previous} onClick={() => walk(-1)}>
            <Arrow d="M10 3 5 8l5 5" />
          </button>
          {at >= 0 && !looked && <span>{list.walkAt(at + 1, rows.length)}</span>}
          <button type="button" title={list.next} onClick={() => walk(1)}>
            <Arrow d="m6 3 5 5-5 5" />
          </button>
        </div>
      )}
    </div>
  );
}

const Arrow = ({ d }: { d: string }) => (
  <svg class="walk-arrow" viewBox="0 0 16 16" aria-hidden="true">
    <path d={d} />
  </svg>
);
