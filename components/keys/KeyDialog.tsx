import './key-dialog.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Shortcuts, shortcuts } from '../../extension/state/shortcuts.ts';
import { keyListWords } from '../i18n/tables/shared/key-list.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { ScrollingDialog } from '../ui/controls/ScrollingDialog.tsx';
import { helpAddress } from '../ui/help-address.ts';
import { KeyList } from './KeyList.tsx';
import { type KeyGroup, keyGroups } from './key-rows.ts';
import { SingleKeysSwitch } from './SingleKeysSwitch.tsx';

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
  const keys = useSignal<Shortcuts>({});
  useEffect(() => {
    void shortcuts().then((all) => {
      keys.value = all;
    });
  }, []);
  const first: KeyGroup[] = ['ours', ...(groupsHere[location.pathname] ?? []), 'browser'];
  const groups = [...first, ...keyGroups.filter((group) => !first.includes(group))];
  return (
    <ScrollingDialog class="key-dialog" title={keyList.title} closing={keyList.close} close={close}>
      <SingleKeysSwitch />
      <KeyList groups={groups} shortcuts={keys.value} level={3} />
      <p class="to-help">
        <a href={helpAddress('kortkommandon')} target="_blank" rel="noopener">
          {keyList.toHelp}
        </a>
      </p>
    </ScrollingDialog>
  );
}
