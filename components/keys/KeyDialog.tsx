import './key-dialog.css';
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Shortcuts, shortcuts } from '../../extension/state/shortcuts.ts';
import { keyListWords } from '../i18n/tables/shared/key-list.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { helpAddress } from '../ui/help-address.ts';
import { KeyList } from './KeyList.tsx';
import { type KeyGroup, keyGroups } from './key-rows.ts';

const useWords = wordsFrom(keyListWords);

/** What is pressed on a page of ours, after what holds on all of them. */
const groupsHere: Readonly<Record<string, readonly KeyGroup[]>> = {
  '/answers.html': ['goThrough'],
  '/sidepanel.html': ['concepts', 'form', 'practice'],
  '/reader.html': ['reader', 'document'],
  '/workspace.html': ['practice', 'lists'],
};

/** All the keys, those of the page in front first. */
export function KeyDialog({ close }: { close(): void }) {
  const { keyList } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const keys = useSignal<Shortcuts>({});
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    void shortcuts().then((all) => {
      keys.value = all;
    });
    // The dialog is taken out as it closes, and Firefox 153 then forgets where the focus was.
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const first: KeyGroup[] = ['ours', ...(groupsHere[location.pathname] ?? []), 'browser'];
  const groups = [...first, ...keyGroups.filter((group) => !first.includes(group))];
  return (
    <dialog ref={dialog} class="key-dialog" aria-labelledby="key-dialog-title" closedby="any" onClose={close}>
      <div class="key-dialog-head">
        <h2 id="key-dialog-title">{keyList.title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {keyList.close}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keys */}
      <div class="key-dialog-list" tabIndex={0}>
        <KeyList groups={groups} shortcuts={keys.value} level={3} />
        <p>
          <a href={helpAddress('kortkommandon')} target="_blank" rel="noopener">
            {keyList.toHelp}
          </a>
        </p>
      </div>
    </dialog>
  );
}
