import { signal } from '@preact/signals';
import { listen } from '../../documents/interaction/listening.ts';
import type { SelectedBeside } from '../../documents/readable-document.ts';
import { areHiddenMarksKept } from '../../extension/settings/hidden-mark-store.ts';
import { LanguageContext } from '../i18n/language.ts';
import { cardWords } from '../i18n/tables/reading/card.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { drawAtWords } from './draw-at-words.ts';
import { Popover } from './popover.ts';
import style from './selection-bar.css?inline';
import type { BarNeeds } from './selection-bar-controller.tsx';

const useWords = wordsFrom(cardWords);

interface BesideNeeds extends Pick<BarNeeds, 'overlay' | 'session' | 'area' | 'language'> {
  /** Opens the form for a comment on the whole document, within the reader's click. */
  commentOnDocument(): void;
}

/** Says, at what the reader selects beside the text, why there is no bar for it and what can be done, until the signal aborts. */
export function showBesideBar(
  { overlay, session, area, language, commentOnDocument }: BesideNeeds,
  lifetime: AbortSignal,
) {
  const popover = new Popover(overlay, style, area, lifetime);
  const shown = signal<SelectedBeside | undefined>(undefined);
  const close = () => {
    const hadFocus = popover.hasFocus;
    shown.value = undefined;
    if (hadFocus) popover.leaveFocus();
  };
  const comment = () => {
    close();
    commentOnDocument();
  };
  const draw = ({ is, box }: SelectedBeside) => ({
    box,
    content: (
      <LanguageContext.Provider value={language.value}>
        <BesideBar is={is} comment={areHiddenMarksKept() ? comment : undefined} />
      </LanguageContext.Provider>
    ),
  });
  drawAtWords(popover, shown, draw, lifetime);
  session.onSelectingBeside((beside) => (shown.value = beside));
  // A press on the bar leaves the words selected.
  for (const type of ['pointerdown', 'mousedown'])
    listen(popover.root, type, (event) => event.preventDefault(), { signal: lifetime });
  const heard = { signal: lifetime, capture: true };
  listen(window, 'pointerdown', (event) => !popover.isTargetOf(event) && close(), { ...heard, passive: true });
  for (const type of ['scroll', 'resize', 'pagehide']) listen(window, type, close, { ...heard, passive: true });
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (shown.value) popover.goRound(event);
  };
  listen(window, 'keydown', onKey, heard);
}

/** @param comment on the whole document; undefined in a private window, where nothing is stored */
function BesideBar({ is, comment }: Pick<SelectedBeside, 'is'> & { comment: (() => void) | undefined }) {
  const { bar, language } = useWords();
  return (
    <div class="bar beside" role="toolbar" aria-label={bar.name} lang={language}>
      <p role="status">{bar.beside[is]}</p>
      {is === 'furniture' && comment && (
        <button type="button" class="main" onClick={comment}>
          {bar.onDocument}
        </button>
      )}
    </div>
  );
}
