import type { Signal } from '@preact/signals';
import type { FlowViewing } from '../../../extension/state/viewer/flow/flow-viewing.ts';
import type { Opener } from '../../../extension/state/viewer/opening.ts';
import { saveFile } from '../../../extension/state/viewer/save-file.ts';
import { flowWords } from '../../i18n/tables/reading/flow.ts';
import { viewerWords } from '../../i18n/tables/reading/viewer.ts';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { IconButton } from '../toolbar/IconButton.tsx';
import { MoreMenu } from '../toolbar/MoreMenu.tsx';

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
        <MoreMenu
          opener={opener}
          help="word-filer"
          first={(does) =>
            viewing.isWord.value &&
            viewing.comment.value && (
              <button type="button" onClick={does(save)}>
                {pages.saveFile.word}
              </button>
            )
          }
          last={viewing.head.value && !viewing.isWord.value && <p class="quiet-text">{flow.onlyWord}</p>}
        />
      </div>
    </div>
  );
}
