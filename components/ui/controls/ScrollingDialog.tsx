import './scrolling-dialog.css';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  /** What its own rules are for. */
  class: string;
  title: string;
  /** The title's language, where it isn't the page's. */
  lang?: string;
  /** What the button says that closes it. */
  closing: string;
  close(): void;
  children: ComponentChildren;
}

/** A dialog over the page with a head that stays and a long content; the focus goes back to where it was. */
export function ScrollingDialog({ class: name, title, lang, closing, close, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    // The dialog is taken out as it closes, and Firefox 153 then forgets where the focus was.
    return () => {
      // Where nothing had it, nothing is to have it: `keepFocus` would take it for lost, and keys of the page would be a button's.
      if (before === document.body) before.dispatchEvent(new Event('focusin', { bubbles: true }));
      else if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={dialog} class={`scrolling-dialog ${name}`} aria-labelledby={id} closedby="any" onClose={close}>
      <div class="scrolling-dialog-head">
        <h2 id={id} lang={lang}>
          {title}
        </h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {closing}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keys */}
      <div class="scrolling-dialog-content" tabIndex={0}>
        {children}
      </div>
    </dialog>
  );
}
