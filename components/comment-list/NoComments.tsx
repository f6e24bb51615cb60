import { titleOr } from '../../comments/model/title.ts';
import type { CommentsState } from '../../extension/state/comments/comments-state.ts';
import type { ReadingState } from '../../extension/state/tab-state.ts';
import { commentsWords } from '../i18n/tables/reading/comments.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(commentsWords, commonWords);

interface Props {
  reading: ReadingState;
  commentsState: CommentsState;
  /** How many comments stand in what may be another version of the document. */
  elsewhere: number | undefined;
  /** The keys that begin a comment; empty where there are none. */
  keys: string;
}

/** Why there are no comments here, and how there will be: those that were deleted with their ärende come back from here. */
export function NoComments({ reading, commentsState, elsewhere, keys }: Props) {
  const { list, untitled } = useWords();
  const deletion = commentsState.stored.value?.deletion;
  if (deletion)
    return (
      <>
        <p class="quiet-text">{list.deletedWith(deletion.kind, titleOr(deletion.title, untitled))}</p>
        <div class="buttons">
          <button type="button" onClick={() => void commentsState.undoDeletion()}>
            {list.undoDeletion}
          </button>
        </div>
      </>
    );
  const isWithoutText = reading.report.done && reading.report.length === 0;
  return (
    <p class="quiet-text">
      {elsewhere ? list.inOtherWhat(elsewhere) : isWithoutText ? list.noneWhatWithoutText : list.noneWhat(keys)}
    </p>
  );
}
