import { useWords } from '../words/context.ts';

/** What has come of a press, for the reader to see. */
export type BarState =
  | { is: 'asking' }
  /** The document isn't read through yet; what was pressed is done then. */
  | { is: 'waiting' }
  | { is: 'marked' }
  | { is: 'copied' }
  | { is: 'not-copied' }
  /** The panel couldn't be opened: these keys do. */
  | { is: 'keys'; keys: string }
  | { is: 'failed'; sentence: string };

interface Props {
  state: BarState;
  /** Nothing is stored in a private window, so there only the quote can be had. */
  kept: boolean;
  comment(): void;
  highlight(): void;
  copy(): void;
}

/** What one can do with the words that are selected. It never takes the focus from them. */
export function SelectionBar({ state, kept, comment, highlight, copy }: Props) {
  const { bar, language } = useWords();
  return (
    <div class="bar" role="toolbar" aria-label={bar.name} lang={language}>
      {state.is === 'asking' && (
        <>
          {kept && (
            <button type="button" class="main" onClick={comment}>
              {bar.comment} <kbd>{bar.commentKeys}</kbd>
            </button>
          )}
          {kept && (
            <button type="button" onClick={highlight}>
              {bar.highlight}
            </button>
          )}
          <button type="button" onClick={copy}>
            {bar.copy}
          </button>
        </>
      )}
      {state.is !== 'asking' && <p role="status">{sentence(state, bar)}</p>}
    </div>
  );
}

function sentence(state: Exclude<BarState, { is: 'asking' }>, bar: ReturnType<typeof useWords>['bar']): string {
  if (state.is === 'keys') return bar.panelKeys(state.keys);
  return state.is === 'failed' ? state.sentence : bar[state.is];
}
