import './sidebar.css';
import { useSignal } from '@preact/signals';
import type { Viewing } from '../../../extension/state/viewer/viewing.ts';
import { viewerWords } from '../../i18n/tables/reading/viewer.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { IconButton } from '../toolbar/IconButton.tsx';
import { Outline } from './Outline.tsx';
import { Thumbnails } from './Thumbnails.tsx';

const useWords = wordsFrom(viewerWords);

const tabs = ['outline', 'pages'] as const;

/** Ways through the document: its headings, and its pages as pictures. */
export function Sidebar({ viewing, close }: { viewing: Viewing; close(): void }) {
  const { viewer: words } = useWords();
  const tab = useSignal<(typeof tabs)[number]>('outline');
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    tab.value = tab.value === 'outline' ? 'pages' : 'outline';
    event.preventDefault();
    document.getElementById(`tab-${tab.value}`)?.focus();
  };
  return (
    <nav class="viewer-sidebar" data-region="sidebar" aria-label={words.sidebar}>
      <div class="sidebar-head">
        <div role="tablist" aria-label={words.sidebar} onKeyDown={step}>
          {tabs.map((one) => (
            <button
              key={one}
              id={`tab-${one}`}
              type="button"
              role="tab"
              aria-selected={tab.value === one}
              aria-controls="sidebar-content"
              tabIndex={tab.value === one ? 0 : -1}
              onClick={() => {
                tab.value = one;
              }}
            >
              {words[one]}
            </button>
          ))}
        </div>
        <IconButton icon="close" name={words.close} press={close} />
      </div>
      <div id="sidebar-content" role="tabpanel" aria-labelledby={`tab-${tab.value}`}>
        {tab.value === 'outline' ? <Outline viewing={viewing} /> : <Thumbnails viewing={viewing} />}
      </div>
    </nav>
  );
}
