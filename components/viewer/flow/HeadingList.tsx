import '../sidebar/sidebar.css';
import { useMemo } from 'preact/hooks';
import { flatten } from '../../../comments/text/flatten.ts';
import { headingPlaces } from '../../../comments/text/heading-path.ts';
import type { Block } from '../../../documents/block.ts';
import type { FlowViewing } from '../../../extension/state/viewer/flow/flow-viewing.ts';
import { flowWords } from '../../i18n/tables/reading/flow.ts';
import { viewerWords } from '../../i18n/tables/reading/viewer.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { IconButton } from '../toolbar/IconButton.tsx';

const useWords = wordsFrom(viewerWords, flowWords);

/** The document's headings, to go to. */
export function HeadingList({ viewing, close }: { viewing: FlowViewing; close(): void }) {
  const { flow: words, viewer } = useWords();
  // Drawn anew when all has come, or another reading.
  const { value: isWhole } = viewing.isWhole;
  const headings = useMemo(() => (isWhole ? headingsIn(viewing.view.blocks.all) : undefined), [viewing, isWhole]);
  return (
    <nav class="viewer-sidebar flow-headings" data-region="sidebar" aria-label={words.sidebar}>
      <div class="sidebar-head">
        <h2 class="sidebar-title">{words.sidebar}</h2>
        <IconButton icon="close" name={viewer.close} press={close} />
      </div>
      <div id="sidebar-content" aria-busy={!headings}>
        {headings?.length === 0 && <p class="quiet-text sidebar-note">{words.noHeadings}</p>}
        {headings && headings.length > 0 && (
          <ul class="outline" lang="sv">
            {headings.map(({ id, section }) => (
              <li key={id} style={{ paddingInlineStart: `${(section.length - 1) * 12}px` }}>
                <button type="button" class="quiet" onClick={() => viewing.goTo(id)}>
                  {section.at(-1)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </nav>
  );
}

/** Each as deep as among the panel's sections, where numbers, too, say what stands under what. */
function headingsIn(blocks: readonly Block[]) {
  return headingPlaces(flatten(blocks), new Set(blocks.flatMap(({ id, kind }) => (kind === 'heading' ? [id] : []))));
}
