import type { AnswerPoint } from '../../../../comments/model/answer.ts';
import type { GoingThrough } from '../../../../extension/state/answers/go-through/going-through.ts';
import { useWorkspace } from '../../../../extension/state/workspace/workspace-state.ts';
import { goThroughWords } from '../../../i18n/tables/own-pages/go-through.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { focusText } from '../text/focus-text.ts';
import { noteDraft } from './NoteField.tsx';

const useWords = wordsFrom(goThroughWords);

/** Says that the point that is being written on has gone in another window, and asks what is to become of what is written. */
export function LostPoint({ going, lost }: { going: GoingThrough; lost: AnswerPoint }) {
  const { lost: words } = useWords().goThrough;
  const { drafts } = useWorkspace();
  const leave = () => {
    drafts.drop(noteDraft(lost.id));
    focusText();
    going.leaveLost();
  };
  return (
    <div role="alert" class="lost-point">
      <p class="trouble">{words.how}</p>
      <div class="buttons">
        <button type="button" onClick={() => going.restoreLost()}>
          {words.restore}
        </button>
        <button type="button" onClick={leave}>
          {words.leave}
        </button>
      </div>
    </div>
  );
}
