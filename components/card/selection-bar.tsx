import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import type { Selected } from '../../documents/readable-document.ts';
import type { About, PanelAnswer } from '../../messaging.ts';
import type { ReadingSession } from '../../reading/reading-session.ts';
import { areSuppressionsKept } from '../../reading/suppression-store.ts';
import { asFailure } from '../../storage/failure.ts';
import { WordsContext } from '../words/context.ts';
import type { Words } from '../words/sv.ts';
import { Hung } from './hung.ts';
import type { Overlay } from './overlay.ts';
import { quoteWithSource } from './quote-with-source.ts';
import { type BarState, SelectionBar } from './SelectionBar.tsx';
import style from './selection-bar.css?inline';

/** How long what has been done is told, in milliseconds. */
const toldFor = 2500;

export interface BarNeeds {
  overlay: Overlay;
  session: ReadingSession;
  words: ReadonlySignal<Words>;
  /** Resolves when it is known which document of the reader's work this is. */
  workKnown: Promise<void>;
  /** Opens the form in the panel, within the reader's click. */
  compose(about: Promise<About | undefined>): Promise<PanelAnswer>;
  /** Keeps the words marked. Throws a StorageFailure where that can't be done. */
  highlight(about: About): Promise<void>;
  selected(about: () => About | undefined): void;
}

/** The bar at the words that the reader has selected, until the signal ends it. */
export function showSelectionBar(needs: BarNeeds, lifetime: AbortSignal): { comment(): void } {
  const { session } = needs;
  const hung = new Hung(needs.overlay, style, lifetime);
  const shown = signal<{ selected: Selected; state: BarState } | undefined>(undefined);
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const say = (state: BarState) => {
    if (shown.value) shown.value = { ...shown.value, state };
  };
  const sayAndGo = (state: BarState) => {
    say(state);
    leaving = setTimeout(close, toldFor);
  };
  const close = () => {
    clearTimeout(leaving);
    shown.value = undefined;
  };
  /** The selection that something has been done with: the bar comes again only for another. */
  let answered: string | undefined;
  const answer = () => {
    answered = shown.value && keyOf(shown.value.selected);
  };

  /** What the selected words are about; waits until the document has been read, where it isn't yet. */
  const aboutOf = async (selected: Selected): Promise<About | undefined> => {
    if (!session.comments.work) {
      say({ is: 'waiting' });
      await needs.workKnown;
    }
    return session.work.aboutSelected(selected);
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
      say({ is: 'failed', sentence: needs.words.value.storage.failures[asFailure(error).kind] });
    }
  };
  const copy = async () => {
    const { selected } = shown.value ?? {};
    const about = selected && session.work.aboutSelected(selected);
    if (!about) return close();
    answer();
    const { title } = session.report();
    const copied = copyText(quoteWithSource(about, title || needs.words.value.untitled, needs.words.value));
    sayAndGo({ is: copied ? 'copied' : 'not-copied' });
  };

  effect(() => {
    const { value } = shown;
    if (!value) {
      render(null, hung.root);
      hung.hide();
      return;
    }
    render(
      <WordsContext.Provider value={needs.words.value}>
        <SelectionBar
          state={value.state}
          kept={areSuppressionsKept()}
          comment={() => void comment()}
          highlight={() => void highlight()}
          copy={() => void copy()}
        />
      </WordsContext.Provider>,
      hung.root,
    );
    hung.show();
    hung.placeAt(inWindow(value.selected.box));
  });
  lifetime.addEventListener('abort', () => render(null, hung.root), { once: true });

  session.onSelecting((selected) => {
    // Of a long selection it costs something to say what it is about: only who listens is told.
    needs.selected(() => (selected && session.isComplete ? session.work.aboutSelected(selected) : undefined));
    const key = selected && keyOf(selected);
    if (key !== answered) answered = undefined;
    else if (key) return;
    // What has just been said stays to be read, also where the words have lost their selection.
    if (selected) {
      clearTimeout(leaving);
      shown.value = { selected, state: { is: 'asking' } };
    } else if (shown.value?.state.is === 'asking') close();
  });
  // A press on the bar leaves the words selected.
  hung.root.addEventListener('pointerdown', (event) => event.preventDefault());
  hung.root.addEventListener('mousedown', (event) => event.preventDefault());
  const heard = { signal: lifetime, capture: true };
  addEventListener('pointerdown', (event) => !hung.isTargetOf(event) && close(), { ...heard, passive: true });
  addEventListener('scroll', (event) => event.target === document && close(), { ...heard, passive: true });
  addEventListener('pagehide', close, heard);
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      answer();
      close();
    },
    heard,
  );

  return {
    comment() {
      const selected = session.selected();
      shown.value = selected && { selected, state: { is: 'asking' } };
      if (selected) void comment();
      else void needs.compose(needs.workKnown.then(() => session.work.aboutDocument()));
    },
  };
}

const keyOf = ({ start, end }: Selected) => `${start.block} ${start.offset} ${end.block} ${end.offset}`;

/** Large selections begin or end outside the window: the bar stands at what is seen of them. */
const inWindow = ({ left, top, right, bottom }: Selected['box']): Selected['box'] => ({
  left: Math.max(left, 0),
  top: Math.min(Math.max(top, 0), innerHeight),
  right: Math.min(right, innerWidth),
  bottom: Math.max(Math.min(bottom, innerHeight), 0),
});

/** Within the reader's click. Pages without TLS have no other clipboard, and the page's own listeners don't get to change it. */
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
