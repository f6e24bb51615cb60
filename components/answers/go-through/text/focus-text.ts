import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Of the answer's text. */
export const answerTextId = 'answer-text';

/** There every key is for what is in hand, and Enter, too. */
export const focusText = (): void => document.getElementById(answerTextId)?.focus({ preventScroll: true });

/**
 * Where a field or a button of what is in hand goes with the focus at it, the focus goes to the text. At the button that happens
 * to stand next, Enter would press that: after a note, it changed what the point does.
 */
export function useFocusFromHand(text: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const panes = text.current?.parentElement;
    if (!panes) return;
    const lifetime = new AbortController();
    let last: Element | undefined;
    const follow = ({ target }: FocusEvent) => {
      last = isInHand(target) ? target : undefined;
    };
    document.addEventListener('focusin', follow, { signal: lifetime.signal });
    const observer = new MutationObserver(() => {
      if (!last || last.isConnected) return;
      last = undefined;
      const { activeElement, body } = document;
      // A page that is behind others leaves the focus where the reader is.
      if (document.hasFocus() && (activeElement ?? body) === body) focusText();
    });
    observer.observe(panes, { subtree: true, childList: true });
    return () => {
      lifetime.abort();
      observer.disconnect();
    };
  }, []);
}

const isInHand = (target: EventTarget | null): target is Element =>
  target instanceof Element && target.closest('.in-hand') !== null;
