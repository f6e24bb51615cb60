import './section-choice.css';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CommentsState } from '../../../extension/state/comments/comments-state.ts';
import type { ReadingState } from '../../../extension/state/tab-state.ts';
import { commentsWords } from '../../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(commentsWords);

interface Props {
  reading: ReadingState;
  commentsState: CommentsState;
  close(): void;
}

/** The document's headings, to begin a comment on what stands under one of them. */
export function SectionChoice({ reading: { sections }, commentsState, close }: Props) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => commentsState.tab.loadSections(), [commentsState]);
  const count = sections?.length ?? 0;
  useLayoutEffect(() => list.current?.querySelector('button')?.focus(), [count]);
  return (
    <section
      class="section-choice"
      aria-label={words.list.onSection}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div class="section-choice-head">
        <h2>{words.list.onSection}</h2>
        <button type="button" class="quiet-button" onClick={close}>
          {words.list.close}
        </button>
      </div>
      {sections && count === 0 && <p class="quiet-text">{words.list.noSections}</p>}
      <ul ref={list} class="section-list">
        {sections?.map(({ path, level, target }, i) => (
          // Headings may be the same, and come in an order of their own.
          <li key={i} style={{ paddingInlineStart: `${(level - 1) * 12}px` }}>
            <button
              type="button"
              lang="sv"
              onClick={() => {
                close();
                void commentsState.begin({ target, quote: '', section: path, concepts: [] });
              }}
            >
              {path.at(-1)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
