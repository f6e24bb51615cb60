import './chosen-bar.css';
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Comment } from '../../comments/model/comment.ts';
import type { CommentsState } from '../../extension/state/comments/comments-state.ts';
import { commentsWords } from '../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { Menu } from '../ui/controls/Menu.tsx';
import { AnnouncementLine } from './AnnouncementLine.tsx';

const useWords = wordsFrom(commentsWords);

interface Props {
  chosen: readonly Comment[];
  /** How many are listed. */
  shown: number;
  /** Are all of those chosen? */
  areAll: boolean;
  commentsState: CommentsState;
  undoable: ReadonlySignal<{ undo?: string; redo?: string }>;
  chooseAll(): void;
  chooseNone(): void;
  stop(): void;
}

type Settable = Partial<Pick<Comment, 'status' | 'internal' | 'tagging'>>;

/** What can be done with several comments at once, each as one step to undo; it stays in sight while one chooses. */
export function ChosenBar({ chosen, shown, areAll, commentsState, undoable, chooseAll, chooseNone, stop }: Props) {
  const { list } = useWords();
  const labelling = useSignal(false);
  const count = chosen.length;
  const areInternal = chosen.every(({ internal }) => internal);
  const set = (fields: (comment: Comment) => Settable) =>
    void commentsState.setAll(
      chosen.map((comment) => ({ do: 'set', kind: 'comment', id: comment.id, fields: fields(comment) })),
    );
  const bar = useRef<HTMLDivElement>(null);
  /** The button that removes them goes with them, and the focus must not. */
  const isRemoving = useRef(false);
  useLayoutEffect(() => {
    if (count === 0 && isRemoving.current) bar.current?.focus();
    isRemoving.current = false;
  }, [count]);
  return (
    <div ref={bar} class="chosen-bar" tabIndex={-1}>
      <div class="chosen-row">
        <p role="status">{list.chosen(count)}</p>
        <button type="button" class="quiet-button" onClick={areAll ? chooseNone : chooseAll}>
          {areAll ? list.chooseNone : list.chooseAll(shown)}
        </button>
        <button type="button" class="quiet-button" title={list.stopChoosing} onClick={stop}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {count > 0 && !labelling.value && (
        <div class="chosen-row">
          <Menu
            label={list.changeChosen(count)}
            groups={[
              [
                { name: 'done', label: list.markDone(count), choose: () => set(() => ({ status: 'klar' })) },
                { name: 'draft', label: list.markDraft(count), choose: () => set(() => ({ status: 'utkast' })) },
                // A comment for internal use goes out only once it is marked as shared.
                areInternal
                  ? { name: 'shared', label: list.markShared(count), choose: () => set(() => ({ internal: false })) }
                  : {
                      name: 'internal',
                      label: list.markInternal(count),
                      choose: () => set(() => ({ internal: true })),
                    },
              ],
              [
                {
                  name: 'label',
                  label: list.labelChosen(count),
                  choose: () => {
                    labelling.value = true;
                  },
                },
              ],
            ]}
          >
            {list.change}
          </Menu>
          <button
            type="button"
            onClick={() => {
              isRemoving.current = true;
              void commentsState.remove(chosen.map(({ id }) => id));
            }}
          >
            {list.removeChosen(count)}
          </button>
        </div>
      )}
      {count > 0 && labelling.value && (
        <LabelField
          name={list.labelChosen(count)}
          add={(added) => {
            labelling.value = false;
            if (added) set(({ tagging = [] }) => ({ tagging: [...new Set([...tagging, added])] }));
          }}
        />
      )}
      <AnnouncementLine commentsState={commentsState} undoable={undoable} />
    </div>
  );
}

/** @param add is called with nothing where one has thought better of it */
function LabelField({ name, add }: { name: string; add(label: string): void }) {
  const { list } = useWords();
  const label = useSignal('');
  return (
    <form
      class="chosen-row"
      onSubmit={(event) => {
        event.preventDefault();
        add(label.value.trim());
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') add('');
      }}
    >
      <input
        ref={(field) => field?.focus()}
        type="text"
        lang="sv"
        aria-label={name}
        placeholder={list.label}
        value={label.value}
        onInput={({ currentTarget }) => (label.value = currentTarget.value)}
      />
      <button type="submit">{list.add}</button>
      <button type="button" class="quiet-button" onClick={() => add('')}>
        {list.cancel}
      </button>
    </form>
  );
}
