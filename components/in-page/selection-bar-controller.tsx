import { type ReadonlySignal, signal } from '@preact/signals';
import { listen, onWrittenAnew } from '../../documents/interaction/listening.ts';
import type { Box, Selected } from '../../documents/readable-document.ts';
import { oncePerFrame } from '../../documents/turn.ts';
import type { About, PanelAnswer } from '../../extension/protocol/messaging.ts';
import type { ReadingSession } from '../../extension/session/reading-session.ts';
import { areHiddenMarksKept } from '../../extension/settings/hidden-mark-store.ts';
import { asFailure } from '../../storage/db/failure.ts';
import { LanguageContext } from '../i18n/language.ts';
import type { Language } from '../i18n/spoken.ts';
import { cardWords } from '../i18n/tables/reading/card.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { failuresWords } from '../i18n/tables/shared/failures.ts';
import { wordsIn } from '../i18n/words-from.ts';
import { drawAtWords } from './draw-at-words.ts';
import type { Overlay } from './overlay.ts';
import { Popover } from './popover.ts';
import { quoteWithSource } from './quote-with-source.ts';
import { type BarState, SelectionBar } from './SelectionBar.tsx';
import style from './selection-bar.css?inline';

/** How long the bar shows what has been done, in milliseconds. */
const shownFor = 2500;

export interface BarNeeds {
  overlay: Overlay;
  session: ReadingSession;
  /** What of the window shows the document, in CSS pixels. */
  area(): Box;
  language: ReadonlySignal<Language>;
  /** The keyboard shortcut that begins a comment, as set in the browser; empty where there is none. */
  keys: ReadonlySignal<string>;
  /** Resolves when it is known which stored document this is. */
  commentsKnown: Promise<void>;
  /** Opens the form in the panel, within the reader's click. */
  compose(about: Promise<About | undefined>): Promise<PanelAnswer>;
  /** Keeps the words marked. Throws a StorageFailure where that can't be done. */
  highlight(about: About): Promise<void>;
  selected(about: () => About | undefined): void;
}

export interface SelectionBarControl {
  /** Begins a comment on what is selected, or on the document. */
  comment(): void;
  /** Is the reader selecting words, or asked what to do with them? Words that stay selected after the answer are only left over. */
  isAsking(): boolean;
}

/** Shows the bar at the words that the reader selects, until the signal aborts. */
export function showSelectionBar(needs: BarNeeds, lifetime: AbortSignal): SelectionBarControl {
  const { session } = needs;
  const popover = new Popover(needs.overlay, style, needs.area, lifetime);
  const shown = signal<{ selected: Selected; state: BarState } | undefined>(undefined);
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const say = (state: BarState) => {
    if (shown.value) shown.value = { ...shown.value, state };
  };
  const sayAndGo = (state: BarState) => {
    say(state);
    leaving = setTimeout(close, shownFor);
  };
  const close = () => {
    clearTimeout(leaving);
    const hadFocus = popover.hasFocus;
    shown.value = undefined;
    if (hadFocus) popover.leaveFocus();
  };
  /** The selection that the reader has answered: the bar appears again only for another one. */
  let answered: string | undefined;
  /** The selection that the bar was last told of. */
  let told: string | undefined;
  const answer = () => {
    answered = shown.value && keyOf(shown.value.selected);
  };

  /** What the selected words are about; waits until the document has been read, where it isn't yet. */
  const aboutOf = async (selected: Selected): Promise<About | undefined> => {
    if (!session.commenting.documentState) {
      say({ is: 'waiting' });
      await needs.commentsKnown;
    }
    return session.comments.aboutSelected(selected);
  };
  const comment = async () => {
    const { selected } = shown.value ?? {};
    if (!selected) return;
    answer();
    const { opened, keys } = await needs.compose(aboutOf(selected));
    if (opened) close();
    else say({ is: 'keys', keys });
  };
  const highlight = async () => {
    const { selected } = shown.value ?? {};
    answer();
    const about = selected && (await aboutOf(selected));
    if (!about) return close();
    try {
      await needs.highlight(about);
      sayAndGo({ is: 'marked' });
    } catch (error) {
      console.warn('highlight', error);
      say({ is: 'failed', sentence: failuresWords[needs.language.value].failures[asFailure(error).kind] });
    }
  };
  const copy = async () => {
    const { selected } = shown.value ?? {};
    const about = selected && session.comments.aboutSelected(selected);
    if (!about) return close();
    answer();
    const { title } = session.report();
    const words = wordsIn(needs.language.value, commonWords, cardWords);
    const copied = copyText(quoteWithSource(about, title || words.untitled, words));
    sayAndGo({ is: copied ? 'copied' : 'not-copied' });
  };

  const draw = ({ state, selected }: NonNullable<typeof shown.value>) => ({
    box: selected.box,
    content: (
      <LanguageContext.Provider value={needs.language.value}>
        <SelectionBar
          state={state}
          kept={areHiddenMarksKept()}
          keys={needs.keys.value}
          comment={() => void comment()}
          highlight={() => void highlight()}
          copy={() => void copy()}
        />
      </LanguageContext.Provider>
    ),
  });
  drawAtWords(popover, shown, draw, lifetime);

  session.onSelecting((selected) => {
    // A function, since it takes time to describe a long selection: only a listener who needs it calls it.
    needs.selected(() => (selected && session.isComplete ? session.comments.aboutSelected(selected) : undefined));
    const key = selected && keyOf(selected);
    told = key;
    if (key !== answered) answered = undefined;
    else if (key) return;
    // A message that the bar shows stays, even where the words are no longer selected.
    if (selected) {
      clearTimeout(leaving);
      shown.value = { selected, state: { is: 'asking' } };
    } else if (shown.value?.state.is === 'asking') close();
  });
  // A press on the bar leaves the words selected.
  for (const type of ['pointerdown', 'mousedown'])
    listen(popover.root, type, (event) => event.preventDefault(), { signal: lifetime });
  const heard = { signal: lifetime, capture: true };
  const onPress = (event: PointerEvent) => {
    if (popover.isTargetOf(event)) return;
    close();
    // A press ends the selection: who then selects the same words again asks anew. With other buttons, as for a menu, the words stay selected.
    if (event.isPrimary && event.button === 0) answered = undefined;
  };
  listen(window, 'pointerdown', onPress, { ...heard, passive: true });
  const scrolls = ({ target }: Event) =>
    target === document || (target instanceof Node && target.contains(document.getSelection()?.anchorNode ?? null));
  listen(window, 'scroll', (event) => scrolls(event) && close(), { ...heard, passive: true });
  const placeAgain = () => {
    const selected = session.selected();
    if (selected && shown.value && keyOf(selected) === keyOf(shown.value.selected))
      shown.value = { ...shown.value, selected };
  };
  // After what lies around the document, as the reader's bars, has its place again.
  listen(window, 'resize', oncePerFrame(placeAgain), { ...heard, passive: true });
  listen(window, 'pagehide', close, heard);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      answer();
      close();
    } else if (shown.value) popover.goRound(event);
  };
  listen(window, 'keydown', onKey, heard);
  // The words are gone, and with them what the bar's buttons listened with.
  onWrittenAnew(close, lifetime);

  return {
    isAsking() {
      if (document.getSelection()?.isCollapsed !== false) return false;
      if (shown.value) return true;
      const selected = session.selected();
      return !selected || keyOf(selected) !== told;
    },
    comment() {
      const selected = session.selected();
      shown.value = selected && { selected, state: { is: 'asking' } };
      if (selected) void comment();
      else void needs.compose(needs.commentsKnown.then(() => session.comments.aboutDocument()));
    },
  };
}

const keyOf = ({ start, end }: Selected) => `${start.block} ${start.offset} ${end.block} ${end.offset}`;

/**
 * Copies within the reader's click. `execCommand`, since pages without TLS have no `navigator.clipboard`; the listener captures the event
 * so that the page's own listeners can't change the text.
 */
function copyText(text: string): boolean {
  const give = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  addEventListener('copy', give, { capture: true, once: true });
  const copied = document.execCommand('copy');
  removeEventListener('copy', give, { capture: true });
  return copied;
}
