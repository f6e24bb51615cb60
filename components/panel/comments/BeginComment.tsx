import { useSignal } from '@preact/signals';
import type { About } from '../../../messaging.ts';
import type { ReadingState } from '../../../reading/tab-state.ts';
import { useWords } from '../../words/context.ts';
import type { CommentWork } from './comment-work.ts';

export const aboutDocument: About = { target: { type: 'document' }, quote: '', section: [], concepts: [] };

/** What a comment can be begun on: the words that are selected, a section, or the whole document. */
export function BeginComment({ reading, work }: { reading: ReadingState; work: CommentWork }) {
  const words = useWords();
  const open = useSignal(false);
  const { selected, sections } = reading;
  return (
    <div class="begin">
      {selected && (
        <button type="button" class="main-button" onClick={() => void work.begin(selected)}>
          {words.list.onSelection}
        </button>
      )}
      <button type="button" onClick={() => void work.begin(aboutDocument)}>
        {words.list.onDocument}
      </button>
      <details
        open={open.value}
        onToggle={({ currentTarget }) => {
          open.value = currentTarget.open;
          if (currentTarget.open) work.tab.loadSections();
        }}
      >
        <summary>{words.list.onSection}</summary>
        {sections?.length === 0 && <p class="quiet-text">{words.list.noSections}</p>}
        <ul class="section-list">
          {open.value &&
            sections?.map(({ path, level, target }, i) => (
              // Headings may be the same, and come in an order of their own.
              <li key={i} style={{ paddingInlineStart: `${(level - 1) * 12}px` }}>
                <button
                  type="button"
                  lang="sv"
                  onClick={() => {
                    open.value = false;
                    void work.begin({ target, quote: '', section: path, concepts: [] });
                  }}
                >
                  {path.at(-1)}
                </button>
              </li>
            ))}
        </ul>
      </details>
    </div>
  );
}
