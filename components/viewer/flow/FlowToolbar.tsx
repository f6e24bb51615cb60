import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { FlowViewing } from '../../../extension/state/viewer/flow/flow-viewing.ts';
import type { Opener } from '../../../extension/state/viewer/opening.ts';
import { saveFile } from '../../../extension/state/viewer/save-file.ts';
import { showKeys } from '../../app/shown-keys.ts';
import { flowWords } from '../../i18n/tables/reading/flow.ts';
import { viewerWords } from '../../i18n/tables/reading/viewer.ts';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { helpAddress } from '../../ui/help-address.ts';
import { openableFiles } from '../../ui/openable-files.ts';
import { IconButton } from '../toolbar/IconButton.tsx';
import { Icon } from '../toolbar/icons.tsx';

const useWords = wordsFrom(ownPagesWords, viewerWords, flowWords);

interface Props {
  viewing: FlowViewing;
  opener: Opener;
  /** Are the headings shown beside the text? */
  sidebar: Signal<boolean>;
  /** Begins to save it with comments. */
  save(): void;
}

export function FlowToolbar({ viewing, opener, sidebar, save }: Props) {
  const { flow, viewer: words, pages } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const does = (action: () => void) => () => {
    list.current?.hidePopover();
    action();
  };
  return (
    <div class="viewer-bar" data-region="toolbar" role="toolbar" aria-label={flow.name}>
      <IconButton
        icon="sidebar"
        name={flow.sidebar}
        pressed={sidebar.value}
        press={() => (sidebar.value = !sidebar.value)}
      />
      <p class="flow-name">{viewing.file.name}</p>
      <div class="bar-group bar-end">
        <IconButton icon="print" name={words.print} press={() => print()} />
        <IconButton icon="download" name={words.download} press={() => saveFile(viewing.file)} />
        <button type="button" class="icon-button more-button" popovertarget="more" title={words.more}>
          <Icon of="more" />
        </button>
        <div id="more" class="more more-menu" popover="auto" ref={list}>
          {viewing.isWord.value && viewing.comment.value && (
            <button type="button" onClick={does(save)}>
              {pages.saveFile.word}
            </button>
          )}
          <button type="button" onClick={does(() => input.current?.click())}>
            {pages.openFile}
          </button>
          <button type="button" onClick={does(() => void showKeys())}>
            {words.keys}
          </button>
          <a
            href={helpAddress('word-filer')}
            target="_blank"
            rel="noopener"
            onClick={() => list.current?.hidePopover()}
          >
            {pages.menu.help}
          </a>
          {viewing.head.value && !viewing.isWord.value && <p class="quiet-text">{flow.onlyWord}</p>}
        </div>
        <input
          ref={input}
          type="file"
          hidden
          accept={openableFiles}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void opener.choose(file);
          }}
        />
      </div>
    </div>
  );
}
