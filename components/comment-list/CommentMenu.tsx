import type { ReadonlySignal, Signal } from '@preact/signals';
import type { CommentsState } from '../../extension/state/comments/comments-state.ts';
import { aboutDocument } from '../../extension/state/comments/form/about-choices.ts';
import type { ReadingState } from '../../extension/state/tab-state.ts';
import { commentsWords } from '../i18n/tables/reading/comments.ts';
import { ownPagesWords } from '../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { Menu } from '../ui/controls/Menu.tsx';

const useWords = wordsFrom(commentsWords, ownPagesWords);

interface Props {
  reading: ReadingState;
  commentsState: CommentsState;
  /** How many comments there are. */
  count: number;
  isWriting: boolean;
  expanded: Signal<boolean>;
  choosing: Signal<boolean>;
  openSections(): void;
  undoable: ReadonlySignal<{ undo?: string; redo?: string }>;
}

/** All that is done now and then: to begin a comment on more than words, and what can be done with the list. */
export function CommentMenu(props: Props) {
  const { reading, commentsState, count, isWriting, expanded, choosing, openSections, undoable } = props;
  const { list, pages } = useWords();
  const { selected } = reading;
  const several = count > 1;
  const { undo, redo } = undoable.value;
  return (
    <Menu
      label={list.menu}
      groups={[
        [
          selected &&
            !isWriting && {
              name: 'on-selection',
              label: list.onSelection,
              choose: () => void commentsState.begin(selected),
            },
          { name: 'on-document', label: list.onDocument, choose: () => void commentsState.begin(aboutDocument) },
          { name: 'on-section', label: list.onSection, choose: openSections },
          reading.report.pages && { name: 'on-area', label: list.onArea, choose: () => commentsState.tab.chooseArea() },
        ],
        [
          several &&
            !isWriting && {
              name: 'choose',
              label: list.choose,
              choose: () => {
                commentsState.announcement.value = undefined;
                choosing.value = true;
              },
            },
          several && {
            name: 'expand',
            label: list.expandAll,
            checked: expanded.value,
            set: (on) => {
              expanded.value = on;
            },
          },
        ],
        [
          undo !== undefined && { name: 'undo', label: undo, choose: () => void commentsState.step('undo') },
          redo !== undefined && { name: 'redo', label: redo, choose: () => void commentsState.step('redo') },
        ],
        [
          count > 0 &&
            reading.report.fileType && {
              name: 'save-file',
              label: pages.saveFile[reading.report.fileType],
              choose: () => commentsState.tab.saveWithComments(),
            },
        ],
      ]}
    />
  );
}
