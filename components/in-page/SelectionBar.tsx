import { cardWords } from '../i18n/tables/reading/card.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(cardWords, commonWords);

/** The states of the bar. */
export type BarState =
  | { is: 'asking' }
  /** The document isn't read completely yet; what was pressed is done then. */
  | { is: 'waiting' }
  | { is: 'marked' }
  | { is: 'copied' }
  | { is: 'not-copied' }
  /** The panel couldn't be opened; these keys open it. */
  | { is: 'keys'; keys: string }
  | { is: 'failed'; sentence: string };

interface Props {
  state: BarState;
  /** False in a private window, where nothing is stored: only copying is offered. */
  kept: boolean;
  /** The keyboard shortcut that begins a comment; empty where there is none. */
  keys: string;
  comment(): void;
  highlight(): void;
  copy(): void;
}

/** The bar with what can be done with the selected words. It never takes the focus by itself, so the words stay selected. */
export function SelectionBar({ state, kept, keys, comment, highlight, copy }: Props) {
  const { bar, commentOn, language } = useWords();
  return (
    <div class="bar" role="toolbar" aria-label={bar.name} lang={language}>
      {state.is === 'asking' && (
        <>
          {kept && (
            <button type="button" class="main" onClick={comment}>
              {commentOn} {keys && <kbd>{bar.commentKeys(keys)}</kbd>}
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
