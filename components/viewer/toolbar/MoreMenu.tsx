import './toolbar.css';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Opener } from '../../../extension/state/viewer/opening.ts';
import { showKeys } from '../../app/shown-keys.ts';
import { viewerWords } from '../../i18n/tables/reading/viewer.ts';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { type HelpPart, helpAddress } from '../../ui/help-address.ts';
import { openableFiles } from '../../ui/openable-files.ts';
import { Icon } from './icons.tsx';

const useWords = wordsFrom(ownPagesWords, viewerWords);

interface Props {
  opener: Opener;
  help: HelpPart;
  /** What is the document's own. @param does puts the list away before it does something */
  first(does: (action: () => void) => () => void): ComponentChildren;
  last?: ComponentChildren;
}

/** What is wanted more seldom, as a list under a button: what a document has of its own, and what all have. */
export function MoreMenu({ opener, help, first, last }: Props) {
  const { viewer: words, pages } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const does = (action: () => void) => () => {
    list.current?.hidePopover();
    action();
  };
  return (
    <>
      <button type="button" class="icon-button more-button" popovertarget="more" title={words.more}>
        <Icon of="more" />
      </button>
      <div id="more" class="more more-menu" popover="auto" ref={list}>
        {first(does)}
        <button type="button" onClick={does(() => input.current?.click())}>
          {pages.openFile}
        </button>
        <button type="button" onClick={does(() => void showKeys())}>
          {words.keys}
        </button>
        <a href={helpAddress(help)} target="_blank" rel="noopener" onClick={() => list.current?.hidePopover()}>
          {pages.menu.help}
        </a>
        {last}
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
    </>
  );
}
