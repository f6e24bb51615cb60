import './list-preview.css';
import type { Signal } from '@preact/signals';
import type { Preview } from '../../../extension/state/export/preview.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { exportWords } from '../../i18n/tables/own-pages/export.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { PreviewLetter } from './PreviewLetter.tsx';
import { PreviewTable } from './PreviewTable.tsx';

const useWords = wordsFrom(commonWords, exportWords);

interface Props {
  preview: Preview;
  /** From 0. */
  page: Signal<number>;
}

/** What a file will hold, a page of it at a time. */
export function PreviewPaper({ preview, page }: Props) {
  const isInTemplate = preview.kind === 'letter' && preview.inTemplate;
  return (
    <>
      <Pages preview={preview} shownPage={page} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled is reached by the keys */}
      <section class="paper" lang="sv" aria-label={preview.title} tabIndex={0}>
        {!isInTemplate && <h3>{withJoints(preview.title)}</h3>}
        {!isInTemplate && (
          <dl>
            {preview.lines.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{withJoints(value)}</dd>
              </div>
            ))}
          </dl>
        )}
        {preview.kind === 'table' ? <PreviewTable {...preview} /> : <PreviewLetter {...preview} />}
      </section>
    </>
  );
}

/** Nothing where the whole list is seen at once. */
function Pages({
  preview: { kind, page, pages, from, total, ...shown },
  shownPage,
}: {
  preview: Preview;
  shownPage: Signal<number>;
}) {
  const words = useWords();
  const go = (to: number) => {
    if (to < 0 || to >= pages) return;
    shownPage.value = to;
  };
  if (pages === 1) return null;
  const count = 'rows' in shown ? shown.rows.length : shown.parts.length;
  return (
    <nav class="pages" aria-label={words.export.preview}>
      <button
        type="button"
        aria-label={words.export.previousPage}
        aria-disabled={page === 0}
        onClick={() => go(page - 1)}
      >
        {words.previous}
      </button>
      <p role="status">
        {kind === 'table' ? words.export.rows(from + 1, from + count, total) : words.export.part(page + 1, pages)}
      </p>
      <button
        type="button"
        aria-label={words.export.nextPage}
        aria-disabled={page === pages - 1}
        onClick={() => go(page + 1)}
      >
        {words.next}
      </button>
    </nav>
  );
}
