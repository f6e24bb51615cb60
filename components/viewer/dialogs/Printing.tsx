import './dialogs.css';
import './printing.css';
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type PreparedPrint, preparePrint } from '../../../extension/state/viewer/print-pdf-pages.ts';
import type { Viewing } from '../../../extension/state/viewer/viewing.ts';
import { viewerWords } from '../../i18n/tables/reading/viewer.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(viewerWords);

/** Draws every page for paper, gives them to the browser's own printing, and takes them away again. */
export function Printing({ viewing, close }: { viewing: Viewing; close(): void }) {
  const { viewer: words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const page = useSignal(1);
  const failed = useSignal(false);
  useLayoutEffect(() => {
    const lifetime = new AbortController();
    let prepared: PreparedPrint | undefined;
    dialog.current?.showModal();
    const print = async () => {
      prepared = await preparePrint(
        viewing,
        (at) => {
          page.value = at;
        },
        lifetime.signal,
      );
      if (lifetime.signal.aborted) return;
      dialog.current?.close();
      // Firefox goes on at once and lets its own dialog do the rest.
      const done = new Promise((resolve) => addEventListener('afterprint', resolve, { once: true }));
      window.print();
      await done;
    };
    print()
      .catch((error: unknown) => {
        console.warn('print', error);
        failed.value = true;
        return 'failed';
      })
      .then((how) => {
        if (how !== 'failed') close();
      });
    return () => {
      lifetime.abort();
      prepared?.remove();
    };
  }, []);
  return (
    <dialog ref={dialog} class="printing" onCancel={close}>
      <p role="status">{failed.value ? words.notPrinted : words.printing(page.value, viewing.pages)}</p>
      {!failed.value && <progress value={page.value} max={viewing.pages} aria-label={words.print} />}
      <div class="buttons">
        <button type="button" onClick={close}>
          {failed.value ? words.close : words.stop}
        </button>
      </div>
    </dialog>
  );
}
