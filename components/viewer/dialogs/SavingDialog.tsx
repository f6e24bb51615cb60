import './dialogs.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { viewerWords } from '../../i18n/tables/reading/viewer.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(viewerWords);

interface Props {
  title: string;
  /** How far it has come. */
  is: 'asking' | 'working' | 'saved' | 'failed';
  /** Is all known that one is asked about? */
  isAsked: boolean;
  /** What saves; undefined where nothing may be saved. */
  save: { name: string; isPossible: boolean; press(): void } | undefined;
  close(): void;
  children: ComponentChildren;
}

/** Says what becomes of the comments in a copy of the file, and saves it: what is alike for all files that can be saved so. */
export function SavingDialog({ title, is, isAsked, save, close, children }: Props) {
  const { viewer: words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useLayoutEffect(() => {
    const { current } = dialog;
    // The browser had only the way out to give the focus to; and saving takes away the button that was pressed.
    const isLost = !current?.contains(document.activeElement);
    if (isAsked || isLost) current?.querySelector<HTMLElement>('input, button:enabled')?.focus();
  }, [isAsked, is]);
  return (
    <dialog ref={dialog} class="saving" aria-labelledby="saving-title" onClose={close}>
      <h1 id="saving-title">{title}</h1>
      {children}
      <div class="buttons">
        {is === 'asking' && save && (
          <button type="button" class="main-button" disabled={!save.isPossible} onClick={save.press}>
            {save.name}
          </button>
        )}
        <button type="button" onClick={() => dialog.current?.close()}>
          {is === 'working' ? words.stop : is === 'asking' ? words.cancel : words.close}
        </button>
      </div>
    </dialog>
  );
}
