import { useExporting } from '../../../extension/state/export/exporting.ts';
import type { Made } from '../../../extension/state/export/workers/messages.ts';
import { exportWords } from '../../i18n/tables/own-pages/export.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { PreviewPaper } from './PreviewPaper.tsx';

const useWords = wordsFrom(exportWords);

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
      {made && made.preview.total > 0 && <PreviewPaper preview={made.preview} page={exporting.page} />}
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
