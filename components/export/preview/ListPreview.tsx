import './list-preview.css';
import { useRef } from 'preact/hooks';
import { useExporting } from '../../../extension/state/export/exporting.ts';
import type { Made } from '../../../extension/state/export/workers/messages.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { exportWords } from '../../i18n/tables/own-pages/export.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { PreviewLetter } from './PreviewLetter.tsx';
import { PreviewTable } from './PreviewTable.tsx';

const useWords = wordsFrom(commonWords, exportWords);

/** The list as it will be, some of it at a time. */
export function ListPreview() {
  const words = useWords();
  const exporting = useExporting();
  const { value: made } = exporting.maker.made;
  return (
    <section class="list-preview" aria-labelledby="preview">
      <h2 id="preview" tabIndex={-1}>
        {words.export.preview}
      </h2>
      {exporting.maker.isNotMade.value ? (
        <p class="trouble" role="alert">
          {words.export.notMade}
        </p>
      ) : (
        !made && <p class="quiet-text">{words.export.making}</p>
      )}
      {made && <Nothing made={made} />}
      {made && made.preview.total > 0 && <Paper made={made} />}
    </section>
  );
}

/** Why nothing is in the list, and what to do about it. */
function Nothing({ made: { comments, leftOut, preview } }: { made: Made }) {
  const words = useWords();
  const exporting = useExporting();
  if (comments > 0 && preview.total > 0) return null;
  const all = Object.values(leftOut).reduce((sum, count) => sum + count, comments);
  const [what, how] = whyNothing();
  return (
    <div class="nothing-goes">
      <p>{what}</p>
      <p class="quiet-text">{how}</p>
      {comments === 0 && leftOut.draft > 0 && (
        <div class="buttons">
          <button type="button" onClick={() => exporting.choose({ drafts: true })}>
            {words.export.drafts}
          </button>
        </div>
      )}
    </div>
  );

  function whyNothing(): [what: string, how: string] {
    if (comments > 0) return [words.export.noConcepts, words.export.noConceptsHow];
    if (all === 0) return [words.export.noComments, words.export.noCommentsHow];
    if (leftOut.draft > 0) return [words.export.noDone(leftOut.draft), words.export.noDoneHow];
    return [words.export.noneGoes, words.export.noneGoesHow];
  }
}

function Paper({ made: { preview } }: { made: Made }) {
  const isInTemplate = preview.kind === 'letter' && preview.inTemplate;
  return (
    <>
      <Pages preview={preview} />
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
function Pages({ preview: { kind, page, pages, from, total, ...shown } }: { preview: Made['preview'] }) {
  const words = useWords();
  const exporting = useExporting();
  const here = useRef<HTMLElement>(null);
  const go = (to: number) => {
    if (to < 0 || to >= pages) return;
    exporting.page.value = to;
  };
  if (pages === 1) return null;
  const count = 'rows' in shown ? shown.rows.length : shown.parts.length;
  return (
    <nav class="pages" aria-label={words.export.preview} ref={here}>
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
