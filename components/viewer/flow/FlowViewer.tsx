import './flow-sheet.css';
import './flow-viewer.css';
import { effect, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { TrackedView } from '../../../documents/flow/content/content.ts';
import { openToTakeIn } from '../../../extension/pdf-opening/handed-file.ts';
import { giveFlowKeys } from '../../../extension/state/viewer/flow/flow-keys.ts';
import { FlowViewing } from '../../../extension/state/viewer/flow/flow-viewing.ts';
import type { Opener, OpenFlow } from '../../../extension/state/viewer/opening.ts';
import { flowWords } from '../../i18n/tables/reading/flow.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { FlowNotes } from './FlowNotes.tsx';
import { FlowToolbar } from './FlowToolbar.tsx';
import { HeadingList } from './HeadingList.tsx';
import { readFlowViewing } from './read-flow-viewing.ts';
import { SaveWord } from './SaveWord.tsx';

const useWords = wordsFrom(flowWords);

interface Props {
  file: OpenFlow;
  opener: Opener;
}

/** A Word file that is open, drawn as one long page to read. */
export function FlowViewer({ file, opener }: Props) {
  const { flow: words } = useWords();
  const container = useRef<HTMLDivElement>(null);
  const viewing = useSignal<FlowViewing | undefined>(undefined);
  const sidebar = useSignal(false);
  const saving = useSignal(false);
  const show = async (made: FlowViewing, view: TrackedView) => {
    const failure = await made.show(view, words.drawing);
    if (!failure) return;
    if (failure.is === 'unreadable') opener.cannotShow(failure.why, `flow-${failure.why}`);
    else opener.cannotShow(failure.message, 'flow-damaged');
  };

  const beginSaving = (made: FlowViewing) => {
    if (made.shownAs.value !== 'marked') void show(made, 'marked');
    saving.value = true;
  };

  useEffect(() => {
    if (!container.current) return undefined;
    const lifetime = new AbortController();
    const made = new FlowViewing(file, container.current);
    viewing.value = made;
    void made.goOn(lifetime.signal);
    giveFlowKeys(made, () => (sidebar.value = !sidebar.value), lifetime.signal);
    readFlowViewing(made, lifetime.signal);
    const stop = effect(() => {
      const { session } = made.reading.value ?? {};
      session?.onSaveWanted(() => beginSaving(made), lifetime.signal);
      session?.onTakeInWanted(
        (arende) => void openToTakeIn(new File([file.bytes], file.name), arende),
        lifetime.signal,
      );
    });
    lifetime.signal.addEventListener('abort', stop, { once: true });
    return () => {
      lifetime.abort();
      made.view.close();
      viewing.value = undefined;
    };
  }, [file]);

  const now = viewing.value;
  // Also when the language becomes another: what is drawn says some things of its own.
  useEffect(() => {
    if (now) void show(now, now.shownAs.value);
  }, [now, words]);

  const isDrawn = now?.head.value !== undefined;
  return (
    <>
      <header class="flow-bars">
        {now && <FlowToolbar viewing={now} opener={opener} sidebar={sidebar} save={() => beginSaving(now)} />}
        {now && <FlowNotes viewing={now} show={(view) => void show(now, view)} />}
      </header>
      <div class="viewer-middle">
        {now && sidebar.value && <HeadingList viewing={now} close={() => (sidebar.value = false)} />}
        <main class="viewer-pages flow-pages" data-region="document" aria-busy={!isDrawn}>
          <h1 class="unseen">{file.name}</h1>
          {!isDrawn && (
            <p class="flow-reading quiet-text" role="status">
              {words.reading}
            </p>
          )}
          <div
            class={`viewer-scroll flow-scroll${now?.comments.value === false ? ' without-comments' : ''}`}
            ref={container}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keys
            tabIndex={0}
          />
        </main>
      </div>
      {now && saving.value && <SaveWord viewing={now} close={() => (saving.value = false)} />}
    </>
  );
}
