import './history-bar.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { titleOr } from '../../comments/model/title.ts';
import { deedOf } from '../../extension/state/workspace/deed-of.ts';
import { useWorkspace } from '../../extension/state/workspace/workspace-state.ts';
import type { RecentStep } from '../../storage/queries/recent-steps.ts';
import { workspaceWords } from '../i18n/tables/own-pages/workspace.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { failuresWords } from '../i18n/tables/shared/failures.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { usePutAway } from '../ui/use-put-away.tsx';

const useWords = wordsFrom(commonWords, failuresWords, workspaceWords);

/**
 * What was done last, to be undone; what was undone, to be done again; and why something wasn't done.
 */
export function HistoryBar() {
  const { workspace, failures, untitled } = useWords();
  const state = useWorkspace();
  useEffect(() => {
    const lifetime = new AbortController();
    void state.followSteps(lifetime.signal);
    return () => lifetime.abort();
  }, [state]);
  const putAway = useSignal('');
  const { undo: last, redo: next } = state.steps.value;
  const steps = `${last?.step} ${next?.step}`;
  const isAway = putAway.value === steps;
  const told = usePutAway<HTMLElement>(() => {
    putAway.value = steps;
    state.forgetFailure();
  });
  const [undo, redo] = isAway ? [] : [last, next];
  // Of a page that has come anew, and where nothing else is left to undo, what can be done again was undone last.
  const isUndoneLast = state.undone.value === 'before' || !undo || redo?.step === state.undone.value;
  const undone = isUndoneLast ? redo : undefined;
  const failure = state.failure.value;
  const says = (step: RecentStep, what: 'deed' | 'done') =>
    workspace.deeds[deedOf(step)][what](titleOr(step.title, untitled), titleOr(step.within, untitled), step.count);

  const take = async (way: 'undo' | 'redo', step: RecentStep) => {
    await state.step(way, step);
    // The button that was pressed may have gone, and the focus must not go with it.
    setTimeout(() => {
      if (document.activeElement === document.body) told.line.ref.current?.focus();
    });
  };

  return (
    // It is there before anything is said in it, or it wouldn't be read out.
    <section
      {...told.line}
      data-region="done"
      class={undo || redo || failure || state.slow.value ? 'history' : 'history unseen'}
      aria-label={workspace.history}
    >
      <p role="alert" class="trouble">
        {failure && failures[failure]}
      </p>
      <div class="history-line">
        <p role="status" title={undo && says(undo, 'done')}>
          {state.slow.value && `${workspace.saving} `}
          {undone ? workspace.undone(says(undone, 'deed')) : undo && says(undo, 'done')}
          {!undone && undo && <span class="quiet-text"> {workspace.when(undo.at)}</span>}
        </p>
        {undo && (
          <button
            type="button"
            aria-label={workspace.undoWhat(says(undo, 'deed'))}
            title={workspace.undoWhat(says(undo, 'deed'))}
            onClick={() => void take('undo', undo)}
          >
            {workspace.undo}
          </button>
        )}
        {redo && (
          <button
            type="button"
            aria-label={workspace.redoWhat(says(redo, 'deed'))}
            title={workspace.redoWhat(says(redo, 'deed'))}
            onClick={() => void take('redo', redo)}
          >
            {workspace.redo}
          </button>
        )}
        {(undo || redo || failure) && told.button}
      </div>
    </section>
  );
}
