import './documents.css';
import '../search/search.css';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { besides, headingOf } from '../../../extension/state/workspace/entry-focus.ts';
import { useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import type { LostRow } from '../../../storage/queries/overview.ts';
import { exportAddress } from '../../app/export-address.ts';
import { workspaceWords } from '../../i18n/tables/own-pages/workspace.ts';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { RowBoundary } from '../../ui/RowBoundary.tsx';
import { CommentHit } from '../search/CommentHit.tsx';

const useWords = wordsFrom(ownPagesWords, workspaceWords);

/** More than anyone reads at once; the rest comes when it is asked for. */
const atOnce = 50;

/** Comments whose document isn't stored: they are read, exported and removed here, since nothing else leads to them. */
export function LostComments({ rows }: { rows: readonly LostRow[] }) {
  const { pages, workspace } = useWords();
  return (
    <section class="loose" aria-labelledby="lost">
      <h2 id="lost">{pages.lostComments}</h2>
      <p class="quiet-text">{workspace.lostHow}</p>
      <ul class="documents">
        {rows.map((row, i) => (
          <RowBoundary key={row.document} of={row}>
            <Lost row={row} title={workspace.lostDocumentOf(i + 1, rows.length)} />
          </RowBoundary>
        ))}
      </ul>
    </section>
  );
}

function Lost({ row: { document, editions, comments, all }, title }: { row: LostRow; title: string }) {
  const words = useWords();
  const { workspace } = words;
  const state = useWorkspace();
  const here = useRef<HTMLLIElement>(null);
  const opened = useSignal(false);
  const shown = useSignal(atOnce);
  // All copies go together: otherwise one of the others would come up in its place.
  const changes = () => all.map((id) => ({ do: 'delete' as const, kind: 'comment' as const, id }));
  const remove = () => state.do(document, changes(), here.current ? besides(here.current) : 'arenden', 'remove-lost');
  return (
    <li class="document" ref={here}>
      <div class="entry-head">
        <h3 id={headingOf(document)} class="document-title" tabIndex={-1}>
          {title}
        </h3>
        <a class="to-export" href={exportAddress(document)} aria-label={words.workspace.exportOf(title)}>
          {words.pages.titles.export}
        </a>
      </div>
      <details
        class="hits"
        onToggle={({ currentTarget }) => {
          opened.value = currentTarget.open;
        }}
      >
        <summary>{workspace.showLost(comments.length)}</summary>
        {opened.value && (
          <ul>
            {comments.slice(0, shown.value).map((comment) => (
              <RowBoundary key={comment.id} of={comment}>
                <CommentHit comment={comment} title={title} editions={editions} />
              </RowBoundary>
            ))}
          </ul>
        )}
        {opened.value && comments.length > shown.value && (
          <div class="buttons">
            <button
              type="button"
              onClick={() => {
                shown.value += atOnce;
              }}
            >
              {workspace.moreHits(comments.length - shown.value)}
            </button>
          </div>
        )}
      </details>
      <div class="buttons">
        <button type="button" onClick={() => void remove()}>
          {workspace.removeLost(comments.length)}
        </button>
      </div>
    </li>
  );
}
